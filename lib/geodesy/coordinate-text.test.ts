import fc from "fast-check";
import { expect, test } from "vitest";
import { readCellPlace } from "@/lib/files/places/read-coordinate";
import { coordinateText, withinHalfTurn } from "./coordinate-text";

test.each([
  [{ lat: 33.79149, lng: 42.44111 }, "33.7915, 42.4411", "33°47′29″N 42°26′28″E"],
  [{ lat: -0.00001, lng: -0.00001 }, "0.0000, 0.0000", "0°00′00″N 0°00′00″E"],
  [{ lat: -33.8688, lng: -70.5 }, "-33.8688, -70.5000", "33°52′08″S 70°30′00″W"],
  [{ lat: 12.99999, lng: 59.99999 }, "13.0000, 60.0000", "13°00′00″N 60°00′00″E"],
  [{ lat: 10, lng: 190 }, "10.0000, -170.0000", "10°00′00″N 170°00′00″W"],
  // The examples of Veness's geodesy: 51°28′40.37″N, 000°00′05.29″W.
  [{ lat: 51.4778806, lng: -0.0014694 }, "51.4779, -0.0015", "51°28′40″N 0°00′05″W"],
])("%o", (at, decimal, sexagesimal) => {
  expect(coordinateText(at, "decimal")).toBe(decimal);
  expect(coordinateText(at, "dms")).toBe(sexagesimal);
});

test("what is written is read back as the place it was", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: -180, max: 179.9, noNaN: true }),
      (lat, lng) => {
        for (const [format, off] of [
          ["decimal", 5.1e-5],
          ["dms", 0.51 / 3600],
        ] as const) {
          const read = readCellPlace(coordinateText({ lat, lng }, format), "lat-lng");
          expect(Math.abs((read?.lat ?? 999) - lat)).toBeLessThan(off);
          expect(Math.abs((read?.lng ?? 999) - lng)).toBeLessThan(off);
        }
      },
    ),
  );
});

test("a longitude is brought within half a turn, and stays where it is there", () => {
  expect([-180, 0, 179.9, 180, 540, -181, -900].map(withinHalfTurn)).toEqual([
    -180, 0, 179.9, -180, -180, 179, -180,
  ]);
});

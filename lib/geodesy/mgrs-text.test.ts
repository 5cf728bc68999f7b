import fc from "fast-check";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { readCellPlace } from "@/lib/files/places/read-coordinate";
import { mgrsText } from "./mgrs-text";

const dms = (degrees: number, minutes: number, seconds: number) => degrees + minutes / 60 + seconds / 3600;
const lats = fc.double({ min: -79.99, max: 83.99, noNaN: true });
const lngs = fc.double({ min: -180, max: 179.99, noNaN: true });

test.each([
  // GeographicLib's manual page of GeoConvert: the middle of 38SMB4488 (Khulani Square, Baghdad), and 79.9S 6.1E in 32CMS4328.
  [{ lat: 33.33424, lng: 44.40363 }, "38S MB 4450 8850"],
  [{ lat: -79.9, lng: 6.1 }, "32C MS 4324 2816"],
  // The example of NGA.STND.0037, 4QFJ1234567890, half a metre into its square.
  [{ lat: 21.4098012, lng: -157.9160763 }, "4Q FJ 1234 6789"],
  // The examples of Veness's geodesy: 30U YC 08215 07233 and 31U DQ 48251 11932.
  [{ lat: dms(51, 28, 40.37), lng: -dms(0, 0, 5.29) }, "30U YC 0821 0723"],
  [{ lat: dms(48, 51, 29.5), lng: dms(2, 17, 40.16) }, "31U DQ 4825 1193"],
  // Where zones are wider or narrower, from the tests of PyGeodesy: southern Norway, and Svalbard.
  [{ lat: 60, lng: 1 }, "31V CG 8845 5309"],
  [{ lat: 60, lng: 3 }, "32V JM 6564 6659"],
  [{ lat: 60, lng: 9 }, "32V NM 0000 5141"],
  [{ lat: 76, lng: 1 }, "31X DE 4599 3609"],
  [{ lat: 76, lng: 13 }, "33X VE 4599 3609"],
  [{ lat: 76, lng: 25 }, "35X ME 4599 3609"],
  [{ lat: 76, lng: 37 }, "37X DE 4599 3609"],
])("%o lies in %s, as published", (at, square) => expect(mgrsText(at)).toBe(square));

test("the equator belongs to the north, and 180° to the west", () => {
  expect(mgrsText({ lat: 0, lng: 3 })).toBe("31N EA 0000 0000");
  expect(mgrsText({ lat: -1e-7, lng: 3 })).toBe("31M EV 0000 9999");
  expect(mgrsText({ lat: 33, lng: 180 })).toBe(mgrsText({ lat: 33, lng: -180 }));
  expect(mgrsText({ lat: 33, lng: 404 })).toBe(mgrsText({ lat: 33, lng: 44 }));
});

test("there is none near the poles", () => {
  expect(mgrsText({ lat: 84, lng: 10 })).toBeNull();
  expect(mgrsText({ lat: -80.1, lng: 10 })).toBeNull();
  expect(mgrsText({ lat: Number.NaN, lng: 10 })).toBeNull();
});

test("easting and northing agree with PROJ within the 10 m of the square", () => {
  fc.assert(
    fc.property(lats, lngs, (lat, lng) => {
      const [zone = "", , east = "", north = ""] = (mgrsText({ lat, lng }) ?? "").split(" ");
      const south = lat < 0 ? " +south" : "";
      const [x, y] = proj4(`+proj=utm +zone=${Number.parseInt(zone, 10)}${south} +datum=WGS84`, [lng, lat]);
      for (const [digits, metres] of [
        [east, x],
        [north, y],
      ] as const) {
        // 1 m at either edge of the square; across the edge of the 100 km square it wraps.
        const off = ((metres - Number(digits) * 10 + 150_000) % 100_000) - 50_000;
        expect(off).toBeGreaterThan(-1.5);
        expect(off).toBeLessThan(11.5);
      }
    }),
    { numRuns: 1000 },
  );
});

test("is read back where it was written", () => {
  fc.assert(
    fc.property(lats, lngs, (lat, lng) => {
      const read = readCellPlace(mgrsText({ lat, lng }) ?? "", "lat-lng");
      expect(read).not.toBeNull();
      expect(Math.abs((read?.lat ?? 0) - lat)).toBeLessThan(1.5e-4);
      expect(Math.abs((read?.lng ?? 0) - lng) * Math.cos((lat * Math.PI) / 180)).toBeLessThan(1.5e-4);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { placedTable } from "@/lib/files/table/placed-table.fixture";
import { boundsOf, longitudeAbout, middleAcross180 } from "@/lib/files/table/table-bounds";

const tableOf = (...longitudes: number[]) =>
  placedTable(longitudes.map((lng) => ({ day: 19_723, lat: -17, lng })));
const longitudesOf = ({ positions }: ReturnType<typeof tableOf>) =>
  [...positions].filter((_, index) => index % 2 === 0).map((x) => Math.round((x * 360 - 180) * 100) / 100);

test("rows on both sides of 180° are framed together across it", () => {
  const table = tableOf(178, -179.9, -179, 179.9);
  expect(longitudesOf(table)).toEqual([178, 180.1, 181, 179.9]);
  const [west, , east] = boundsOf(table);
  expect([west, east].map((lng) => Math.round(lng * 100) / 100)).toEqual([178, 181]);
  expect(middleAcross180(table)).toBeCloseTo((179.5 + 180) / 360, 5);
});

test("rows about the world, or on one side of 180°, stay on the plain map", () => {
  for (const longitudes of [
    [178, 3.4, -99.1, 96.2],
    [36, 44],
    [-74, 40],
    [-179, -170],
    [178, 180],
    [-180, 180, 0],
  ]) {
    const table = tableOf(...longitudes);
    expect(longitudesOf(table)).toEqual(longitudes);
    expect(middleAcross180(table)).toBeNull();
  }
});

test("any row is moved by whole worlds alone, into the one about the middle", () => {
  const lng = fc.integer({ min: -1800, max: 1800 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(lng, { minLength: 1, maxLength: 40 }), (longitudes) => {
      const table = tableOf(...longitudes);
      const middle = middleAcross180(table);
      longitudesOf(table).forEach((moved, index) => {
        const given = longitudes[index] ?? 0;
        expect(moved === given || moved === Math.round((given + 360) * 100) / 100).toBe(true);
        if (middle !== null) expect(longitudeAbout(given, middle)).toBeCloseTo(moved, 1);
      });
    }),
  );
});

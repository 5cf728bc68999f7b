import { expect, test } from "vitest";
import { placedTable } from "@/lib/files/table/placed-table.fixture";
import { boundsOf, middleAcross180 } from "@/lib/files/table/table-bounds";
import { extentFeature } from "./rows-extents";

const NONE = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];

function boxOf(rows: { lng: number; extent: readonly number[] }[], index: number) {
  const table = {
    ...placedTable(rows.map(({ lng }) => ({ day: 19_723, lat: -17, lng }))),
    extents: Float32Array.from(rows.flatMap(({ extent }) => extent)),
  };
  const geometry = extentFeature(table, index)?.geometry;
  if (geometry?.type !== "Polygon") return null;
  const [southWest, , northEast] = geometry.coordinates[0] ?? [];
  return [...(southWest ?? []), ...(northEast ?? [])].map((degrees) => Math.round(degrees * 100) / 100);
}

test("an area is outlined about its mark, also across 180° and up to the map's edge", () => {
  const rows = [
    { lng: 178, extent: NONE },
    { lng: -179, extent: [-180, -18, -178, -16] },
    { lng: 179, extent: [177, -18, 181, 90] },
  ];
  expect(boxOf(rows, 0)).toBeNull();
  // The rows lie on both sides of 180°, and so the map goes on east of it.
  expect(boxOf(rows, 1)).toEqual([180, -18, 182, -16]);
  expect(boxOf(rows, 2)).toEqual([177, -18, 181, 85.05]);
  expect(boxOf([{ lng: -179, extent: [177, -18, 181.5, -16] }], 0)).toEqual([-183, -18, -178.5, -16]);
});

test("the first view holds lines and areas whole, but for those of half a world and more", () => {
  const table = (...extents: (readonly number[])[]) => ({
    ...placedTable(extents.map(() => ({ day: 19_723, lat: -17, lng: -179 }))),
    extents: Float32Array.from(extents.flat()),
  });
  const rounded = (...extents: (readonly number[])[]) => boundsOf(table(...extents)).map(Math.round);
  expect(rounded([-180, -18, -176, -16])).toEqual([-180, -18, -176, -16]);
  expect(middleAcross180(table([177, -18, 181.5, -16]))).toBeCloseTo((-180.75 + 180) / 360, 5);
  expect(middleAcross180(table([-180, -18, -176, -16]))).toBeNull();
  expect(rounded([-180, -18, -178, -16], [-180, -90, 180, 90], NONE)).toEqual([-180, -18, -178, -16]);
});

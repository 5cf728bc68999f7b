import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { readRow } from "@/lib/files/read/read-row";
import { fileOf } from "@/lib/files/read/sample-files";
import { readSample } from "@/lib/files/read/sample-reading";
import { areaBlob, pointBlob, sampleGeoPackage } from "./sample-geopackage";

const INCIDENTS = {
  name: "incidents",
  system: 4326,
  columns: ["geom", "date", "kind", "place"],
  rows: [
    [pointBlob(44.3661, 33.3152), "2024-02-04", "drone", "بغداد"],
    [
      areaBlob([
        [43, 33],
        [46, 33],
        [46, 36],
        [43, 36],
        [43, 33],
      ]),
      "2024-02-05",
      "rocket",
      'a "b"',
    ],
    [null, "2024-02-06", "drone", "nowhere"],
    [new Uint8Array([0x47, 0x50, 0, 1, 0, 0]), "2024-02-06", "drone", "cut off"],
  ],
} as const;
const NOTES = { name: "notes", system: null, columns: ["id", "text"], rows: [[1, "x"]] } as const;

test("features of a GeoPackage: points, areas by their extent, rows without a place refused", async () => {
  const { look, places, reading } = await readSample(await sampleGeoPackage([NOTES, INCIDENTS]));
  expect(look.parts).toEqual({ kind: "table", names: ["incidents", "notes"], chosen: "incidents" });
  expect(places).toEqual(["2024-02-04 33.32 44.37", "2024-02-05 34.5 44.5"]);
  expect([...(reading.table.precisions ?? [])]).toEqual([0, PLACE_PRECISIONS.indexOf("area")]);
  expect(await readRow(reading, 0)).toContain("بغداد");
  expect(await readRow(reading, 1)).toEqual(expect.arrayContaining(['a "b"', "43 33 46 36"]));
  expect(reading.refusals.first.map(({ row, rule }) => [row, rule])).toEqual([
    [3, "no-place"],
    [4, "no-place"],
  ]);
});

test("metres of web maps are turned into degrees, others refused by name", async () => {
  const of = (system: number, x: number, y: number) =>
    sampleGeoPackage([
      { name: "a", system, columns: ["g", "date"], rows: [[pointBlob(x, y), "2024-02-04"]] },
    ]);
  expect((await readSample(await of(3857, 4_938_811.66, 3_937_216.62))).places).toEqual([
    "2024-02-04 33.32 44.37",
  ]);
  await expect(lookAtFile(fileOf(await of(32638, 441_000, 3_686_000)))).rejects.toMatchObject({
    said: ["projected", "EPSG:32638"],
  });
  await expect(lookAtFile(fileOf(await of(-1, 44, 33)))).rejects.toMatchObject({
    said: ["projected-unnamed"],
  });
});

test("a plain table with latitude and longitude, chosen, packed, and marked as with a log", async () => {
  const plain = {
    name: "my table",
    system: null,
    columns: ["date", "lat", "lon", "a'b"],
    rows: [["2024-02-04", 33.3152, 44.3661, null]],
  };
  const bytes = await sampleGeoPackage([NOTES, plain]);
  bytes.fill(2, 18, 20);
  expect((await readSample(bytes)).places).toEqual(["2024-02-04 33.32 44.37"]);
  const both = await sampleGeoPackage([INCIDENTS, plain]);
  expect((await readSample(both, {}, { part: "my table" })).places).toEqual(["2024-02-04 33.32 44.37"]);
  expect((await readSample(new Uint8Array(gzipSync(bytes)))).places).toHaveLength(1);
});

test("one that is cut off is read as far as it goes", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [pointBlob(44, 33), "2024-02-04", `${i}`, "x"]);
  const bytes = await sampleGeoPackage([{ ...INCIDENTS, rows }]);
  const { reading } = await readSample(bytes.slice(0, bytes.length * 0.6));
  expect(reading.notes).toEqual(["cut-off"]);
  expect(reading.table.count).toBeGreaterThan(5000);
  await expect(lookAtFile(fileOf(bytes.slice(0, 3000)))).rejects.toMatchObject({ name: "FileFault" });
});

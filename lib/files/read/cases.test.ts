import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { finishedMapping } from "@/lib/files/recognise/column-mapping";
import { readRow } from "./read-row";
import { fileOf } from "./sample-files";
import { readSample } from "./sample-reading";

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, "../cases", name)));

async function open(name: string) {
  const look = await lookAtFile(fileOf(bytesOf(name)));
  return { look, mapping: finishedMapping(look.recognition.draft) };
}

async function read(name: string) {
  const { reading, ...sample } = await readSample(bytesOf(name));
  return { ...sample, reading, counts: reading.counts };
}

const THREE = ["2024-02-04 33.32 44.37", "2024-02-05 36.34 43.15", "2024-02-06 35.33 40.14"];
const TWO = THREE.slice(0, 2);
const SOUTH = ["2024-02-04 -33.32 -70.5"];

test.each<[string, readonly string[]]>([
  ["01b-other-decimals-before-coordinates.csv", TWO],
  ["02-longitude-first-point-x-y.csv", THREE],
  ["02b-longitude-first-decimalLongitude.csv", THREE],
  ["02c-longitude-first-geo_lng.csv", TWO],
  ["02d-longitude-first-x_lon.csv", ["2024-01-01 34.76 43.49", "2024-01-02 34.86 43.59"]],
  ["02e-longitude-first-unit-in-header.csv", THREE],
  ["04-gzip-two-members.csv.gz", ["2024-02-04 33.3 44.3", "2024-02-05 33.4 44.4", "2024-02-06 33.4 44.4"]],
  [
    "05-places-outside-the-basemap.csv",
    ["2024-02-04 -17.7 178", "2024-02-05 6.45 3.39", "2024-02-06 19.43 -99.13", "2024-02-06 16.8 96.16"],
  ],
  ["06-hemisphere-in-own-columns.csv", SOUTH],
  ["07-acled-saved-by-excel-04-Feb-24.csv", TWO],
  ["07b-two-digit-years.csv", ["2017-11-25 33.02 44.37", "2023-12-31 33.22 44.37", "2024-02-04 33.12 44.37"]],
  ["07c-29-Sep-15.csv", ["2015-09-29 33.02 44.37", "2023-12-31 33.22 44.37", "2024-02-04 33.12 44.37"]],
  ["08c-epoch-ms.csv", TWO],
  ["08d-excel-serial-date.csv", TWO],
  [
    "08-usgs-like-epoch-ms.geojson",
    ["44.3", "44.4", "44.5", "44.6", "44.7"].map((lng) => `2024-02-04 33.3 ${lng}`),
  ],
  [
    "08b-epoch-ms-and-code-taken-for-date.geojson",
    ["44.3", "44.4", "44.5", "44.6", "44.7"].map((lng) => `2024-02-04 33.3 ${lng}`),
  ],
  ["14-newline-delimited.geojson", ["04", "05", "06"].map((date) => `2024-02-${date} 33.32 44.37`)],
  ["14d-esri.json", ["2024-02-04 33.32 44.37"]],
  ["14e-array-of-objects.json", TWO],
  ["14f-acled-api.json", ["2024-02-04 33.32 44.37"]],
  [
    "09-day-number-column-beats-date.csv",
    ["2024-02-04 33.32 44.37", "2024-02-05 36.34 43.15", "2024-02-16 35.33 40.14"],
  ],
  ["09b-weekday-column-beats-date.csv", ["2024-02-05 33.32 44.37", "2024-02-06 36.34 43.15"]],
  ["10b-jour-mois-an.csv", ["2023-05-07 48.86 2.35", "2023-05-31 48.9 2.4"]],
  ["12-coordinates-in-one-column.csv", TWO],
  ["12b-wkt.csv", TWO],
  ["12c-socrata-location.csv", ["2024-01-25 33.32 44.37", "2024-02-04 36.34 43.15"]],
  ["12d-dms.csv", ["2024-02-04 33.32 44.37", "2024-02-05 36.34 43.15"]],
  ["12e-N33.3.csv", ["2024-02-04 33.32 44.37"]],
  ["12f-33.3N.csv", ["2024-02-04 33.32 44.37", "2024-02-05 -12.5 -43.14"]],
  ["13-title-lines-above-header.csv", TWO],
  ["13b-comment-lines.csv", ["2024-02-04 33.32 44.37"]],
  ["15-one-nul-byte.csv", TWO],
  ["17-no-break-space-in-number.csv", ["2024-02-04 33.32 44.37", "2024-02-05 33.32 44.37"]],
  ["17b-unicode-minus.csv", SOUTH],
  ["17c-whole-degrees-lat_deg.csv", ["2024-02-04 33 44", "2024-02-05 36 43"]],
  ["18-backslash-escaped-quotes.csv", TWO],
])("%s", async (name, expected) => {
  const { places, refused } = await read(name);
  expect(places).toEqual(expected);
  expect(refused).toBe(0);
});

test.each([
  ["03-unclosed-quotes-swallow-rows.tsv", 5, 1],
  ["03b-two-unclosed-quotes-2000-rows.tsv", 2000, 2],
  ["03c-one-unclosed-quote-2000-rows.csv", 2000, 1],
  ["03d-unclosed-quote-in-first-row.csv", 4, 1],
])("%s: no row is lost", async (name, rows, quotes) => {
  const { places, refused, counts } = await read(name);
  expect([places.length, refused, counts.openQuotes, counts.blank]).toEqual([rows, 0, quotes, 0]);
});

test.each([
  ["14b-polygons-only-no-rows.geojson", "area", "43 33 44.3 36.3"],
  ["14c-multipoint.geojson", "extent", "43.1 33.3 44.3 36.3"],
] as const)("%s: an extent, and a point on it", async (name, kind, extent) => {
  const { reading, places, refused } = await read(name);
  expect([places.length, refused]).toEqual([1, 0]);
  expect([...(reading.table.precisions ?? [])]).toEqual([PLACE_PRECISIONS.indexOf(kind)]);
  expect(await readRow(reading, 0)).toContain(extent);
});

test("01: without headers or pairs the coordinates are asked for", async () => {
  expect((await open("01-no-coordinates-decimals-taken.csv")).mapping).toEqual(["latitude", "longitude"]);
});

test("10: an unknown month or day lowers the precision", async () => {
  const { reading, places, refused } = await read("10-gtd-year-month-day-columns.csv");
  expect(places.map((place) => place.slice(0, 10))).toEqual(["2017-01-01", "2017-02-15", "2017-07-01"]);
  expect([...(reading.table.dayPrecisions ?? [])]).toEqual([0, 1, 2]);
  expect(refused).toBe(0);
});

test("11: letters are guessed", async () => {
  const german = await read("11-windows-1252.csv");
  expect(german.reading.encoding).toBe("windows-1252");
  expect((await readRow(german.reading, 0))[1]).toBe("München");
  const russian = await read("11b-windows-1251.csv");
  expect((await readRow(russian.reading, 0))[1]).toBe("Харьков");
});

test("13c: a file without a header loses no row, and its coordinates are asked for", async () => {
  const { look, mapping } = await open("13c-no-header-first-row-lost.csv");
  expect(look.rows).toHaveLength(2);
  expect(look.shape.headerRow).toBe(0);
  expect(mapping).toEqual(["latitude", "longitude"]);
});

test.each([
  ["16-iso-variants-postgres-basic.csv", ["2024-02-05", ...Array(9).fill("2024-02-04")].sort()],
  ["16b-weekday-before-date.csv", Array(3).fill("2024-02-04")],
  ["16c-french-months.csv", ["2024-02-04", "2024-03-05", "2024-08-06"]],
  ["16d-arabic-months.csv", ["2024-02-04", "2024-02-05"]],
  ["16e-4th-February.csv", ["2023-09-04", "2023-09-04", "2024-02-04", "2024-02-04", "2024-02-04"]],
  ["16f-zone-name.csv", ["2019-02-23", "2019-02-24"]],
])("%s: days", async (name, days) => {
  const { places, refused } = await read(name);
  expect(places.map((place) => place.slice(0, 10))).toEqual(days);
  expect(refused).toBe(0);
});

test("16g: Arabic digits, whose order is asked", async () => {
  expect((await open("16g-arabic-digits.csv")).mapping).toEqual(["dayOrder"]);
});

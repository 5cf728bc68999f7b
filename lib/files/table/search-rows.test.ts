import { expect, test } from "vitest";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { type FileReading, readTableFile } from "@/lib/files/read/read-table-file";
import { cp1256Bytes, fileOf, gzipped, utf16Bytes } from "@/lib/files/read/sample-files";
import type { ColumnMapping } from "@/lib/files/recognise/column-mapping";
import { finishedMapping } from "@/lib/files/recognise/column-mapping";
import { searchRows } from "./search-rows";

async function open(content: Parameters<typeof fileOf>[0]): Promise<FileReading> {
  const file = fileOf(content);
  const look = await lookAtFile(file);
  const mapping = finishedMapping({ ...look.recognition.draft, dayOrder: "iso" }) as ColumnMapping; // nothing is open
  return readTableFile({ file, shape: look.shape, mapping, today: 30_000 });
}

async function find(reading: FileReading, q: string): Promise<number[]> {
  const { offsets, rows } = reading.table;
  const { bits, count } = await searchRows({ ...reading, offsets, rows, q });
  const found = [...rows.keys()].filter((index) => (bits[index >>> 3] ?? 0) & (1 << (index & 7)));
  expect(found).toHaveLength(count);
  return found.map((index) => rows[index] ?? 0).sort((a, b) => a - b);
}

const ROWS = [
  "day,lat,lon,notes",
  '2024-01-12,33,44,"Drone near Aïn al-Asad, ""heard""\nat night"',
  "2024-01-10,0,0,drone refused",
  "2024-01-11,33,44,صاروخ على عين الأسد",
  "",
  "2024-01-10,33,44,ROCKET Deir ez-Zor",
  "2024-01-10,33,44,rocket; drone",
].join("\n");

test("finds rows by all words, whatever their case, accents and Arabic letters, in any encoding and packing", async () => {
  const plain = ROWS.replace("Aï", "Ai");
  for (const content of [
    ROWS,
    `\uFEFF${ROWS}`,
    `\uFEFF"day",${ROWS.slice(4)}`,
    ROWS.replaceAll("\n", "\r\n"),
    utf16Bytes(`\uFEFF${ROWS}`, "le"),
    cp1256Bytes(plain),
    gzipped(ROWS),
  ]) {
    const reading = await open(content);
    expect(reading.table.count).toBe(4);
    expect(await find(reading, "drone")).toEqual([2, 7]);
    expect(await find(reading, "AIN assad".replace("ss", "s"))).toEqual([2]);
    expect(await find(reading, "night heard")).toEqual([2]);
    expect(await find(reading, "عَين الاسد")).toEqual([4]);
    expect(await find(reading, "deir EZ zor")).toEqual([6]);
    expect(await find(reading, "nothing")).toEqual([]);
    expect(await find(reading, " - ")).toEqual([2, 4, 6, 7]);
  }
});

test("finds features of GeoJSON by their properties", async () => {
  const features = ["a drone", "a rocket", null].map((notes, i) => ({
    type: "Feature",
    geometry: i === 2 ? null : { type: "Point", coordinates: [44, 33] },
    properties: { day: `2024-01-1${3 - i}`, notes },
  }));
  const reading = await open(JSON.stringify({ type: "FeatureCollection", features }));
  expect(await find(reading, "rocket")).toEqual([2]);
  expect(await find(reading, "drone")).toEqual([1]);
});

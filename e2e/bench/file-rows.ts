import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { day, isoFromDay } from "@/lib/domain/day";
import { random } from "./random";

const SEED = 20_240_601;
/** 2022-06-01. */
const FIRST_DAY = 19_144;
const FILE_DAYS = 500;
const TOWNS = 400;
const LINES_A_WRITE = 20_000;

const HEADER = "id,date,latitude,longitude,kind,place,country,source,precision,notes";
const KINDS = ["drone attack", "rocket attack", "air strike", "shelling", "clash", "protest", "arrest"];
const COUNTRIES = ["Iraq", "Syria", "Jordan", "Yemen", "Lebanon", "Israel"];
const SOURCES = ["Agency A", "Agency B", "Ministry", "Monitor", "Local radio"];
const PRECISIONS = ["exact", "exact", "exact", "town", "town", "district", "province"];
const NOTES = [
  "no one was hurt",
  'two were hurt, one of them badly, "as far as is known"',
  "a store burned down; the fire was put out in the evening",
  "the report was taken back the day after",
];

/** One generated row: seven in ten near one of the towns, the others anywhere between them. */
function rowOf(id: number, next: () => number, towns: readonly (readonly [number, number])[]): string {
  const pick = (list: readonly string[]) => list[Math.floor(next() ** 1.6 * list.length)] ?? "";
  const town = Math.floor(next() ** 2 * TOWNS);
  const [lat, lng] = towns[town] ?? [33, 44];
  const spread = () => (next() + next() + next() - 1.5) * 0.12;
  const isNear = next() < 0.7;
  const at = isNear
    ? `${(lat + spread()).toFixed(5)},${(lng + spread()).toFixed(5)}`
    : `${(29 + next() * 9).toFixed(5)},${(36 + next() * 13).toFixed(5)}`;
  const date = isoFromDay(day(FIRST_DAY + Math.floor(next() * FILE_DAYS)));
  const notes = `"${pick(NOTES).replaceAll('"', '""')}"`;
  return `${id},${date},${at},${pick(KINDS)},Town ${town},${pick(COUNTRIES)},${pick(SOURCES)},${pick(PRECISIONS)},${notes}\n`;
}

/** The path of a CSV file with so many rows in no order, ten columns each and the same each time, in `folder`. */
export function generatedCsv(folder: string, count: number): string {
  const path = join(folder, `generated-${count}.csv`);
  const next = random(SEED);
  const towns = Array.from({ length: TOWNS }, () => [29.5 + next() * 8, 36.5 + next() * 12] as const);
  const file = openSync(path, "w");
  writeSync(file, `${HEADER}\n`);
  for (let id = 1; id <= count; ) {
    let lines = "";
    for (const end = Math.min(count, id + LINES_A_WRITE - 1); id <= end; id += 1)
      lines += rowOf(id, next, towns);
    writeSync(file, lines);
  }
  closeSync(file);
  return path;
}

/** The same packed with gzip, beside it. */
export function packedFile(path: string): string {
  const packed = `${path}.gz`;
  writeFileSync(packed, gzipSync(readFileSync(path), { level: 4 }));
  return packed;
}

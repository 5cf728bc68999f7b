import { FileFault } from "@/lib/files/bytes/file-fault";
import { findHeader } from "@/lib/files/recognise/find-header";
import { recogniseColumns } from "@/lib/files/recognise/recognise-columns";
import { openToLook } from "@/lib/files/records/workbook-rows";
import type { FileShape } from "./file-shape";
import { cutRecords } from "./sample-records";

/** Rows of each sheet that are looked at. */
const LOOKED_AT = 60;
const MOST_SHEETS = 40;

/** The sheet of a workbook that is read: the one asked for, else the first that looks most like dated places. */
export async function chooseSheet(file: Blob, asked: string | undefined) {
  const book = await openToLook(file);
  const scored = book.names
    .slice(0, MOST_SHEETS)
    .map((name) => ({ name, score: scoreOf(beginning(book.rows(name))) }));
  const filled = scored.filter(({ score }) => score > 0);
  const best = filled.reduce<(typeof scored)[number] | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  const chosen = book.names.find((name) => name === asked) ?? best?.name;
  if (chosen === undefined) throw new FileFault("no-rows");
  return { names: filled.map(({ name }) => name), chosen, merged: book.mergedRanges(chosen) };
}

function beginning(rows: Iterable<string>): string {
  let [text, count] = ["", 0];
  for (const row of rows) {
    text += row;
    count += 1;
    if (count >= LOOKED_AT) break;
  }
  return text;
}

const SHEET: Pick<FileShape, "delimiter" | "encoding"> = { delimiter: ",", encoding: "utf-8" };

/** 0 of an empty sheet; more for each of latitude, longitude and day. */
function scoreOf(text: string): number {
  const records = cutRecords(new TextEncoder().encode(text), SHEET);
  if (records.length === 0) return 0;
  const { headerRow, firstRow } = findHeader(records);
  const header = records.find(({ row }) => row === headerRow)?.cells ?? records[0]?.cells ?? [];
  const rows = records.filter(({ row }) => row >= firstRow).map(({ cells }) => cells);
  if (rows.length === 0) return 1;
  const { draft } = recogniseColumns(header, rows);
  return 2 + [draft.latitude, draft.longitude, draft.day].filter((column) => column !== null).length;
}

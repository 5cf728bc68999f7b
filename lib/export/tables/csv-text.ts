import type { Dataset } from "@/lib/dataset/dataset";
import { type CellValue, cellText } from "./column";
import type { Table } from "./table";

/** Excel reads a CSV file as UTF-8, and so the Arabic names, only where it begins with this. */
export const BYTE_ORDER_MARK = "\uFEFF";
/** A spreadsheet would run a cell that begins so; the full-width forms in East Asian settings. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A text that a spreadsheet shows and does not run: an apostrophe before what it would take for a formula. */
export function harmless(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/**
 * A line of CSV (RFC 4180), ended by CR LF; cells are quoted where they have to be. Text that a spreadsheet would run is
 * the caller's to make {@link harmless}.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A number is written as it is: "-12.5" is a value and not a formula.
function cellOf(value: CellValue): string {
  return typeof value === "number" ? String(value) : harmless(cellText(value));
}

/**
 * RFC 4180 with a header, in UTF-8 with a byte order mark; `null` is an empty field. Text that a spreadsheet would run
 * is made {@link harmless}.
 */
export function csvText<T>(table: Pick<Table<T>, "columns">, items: readonly T[], dataset: Dataset): string {
  const header = table.columns.map(({ name }) => cellOf(name));
  const rows = items.map((item) => table.columns.map(({ value }) => cellOf(value(item, dataset))));
  return BYTE_ORDER_MARK + [header, ...rows].map(csvLine).join("");
}

import { harmless } from "./csv-text";

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Lines of cells with tabs between them, as spreadsheets paste them. Tabs and ends of lines within a cell become spaces; text that a
 * spreadsheet would run is made {@link harmless}.
 */
export function tsvText(lines: Iterable<readonly string[]>): string {
  return Array.from(lines, (cells) => `${cells.map(cellOf).join("\t")}\n`).join("");
}

function cellOf(text: string): string {
  const line = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, " ").trim();
  return NUMBER.test(line) ? line : harmless(line);
}

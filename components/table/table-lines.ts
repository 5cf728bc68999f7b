import type { TableRows } from "@/lib/collection/table-rows";

/** A row of a table as texts, for paper and for a spreadsheet. */
export type TableLine =
  | { readonly type: "item"; readonly cells: readonly string[] }
  | { readonly type: "group"; readonly title: string; readonly count: number };

interface LineTexts {
  readonly titleOf: (first: number) => string;
  readonly cellsOf: (index: number) => readonly string[];
}

/** The first `most` rows of a table, heads of groups among them. */
export function tableLines(rows: TableRows, { titleOf, cellsOf }: LineTexts, most = rows.count): TableLine[] {
  return Array.from({ length: Math.min(most, rows.count) }, (_, place) => rows.at(place)).flatMap((row) => {
    if (row === null) return [];
    if (row.type === "group") return { type: "group", title: titleOf(row.first), count: row.count };
    return { type: "item", cells: cellsOf(row.index) };
  });
}

/** The items alone under their heads, as a spreadsheet wants them. */
export function sheetLines(head: readonly string[], lines: readonly TableLine[]): (readonly string[])[] {
  return [head, ...lines.flatMap((line) => (line.type === "item" ? [line.cells] : []))];
}

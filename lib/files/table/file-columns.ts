import { type ColumnRanks, NO_RANK, ranksOfCodes, ranksOfNumbers } from "@/lib/collection/item-order";
import { type TableOrder, tableOrder } from "@/lib/collection/table-rows";
import { day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { ShownWords } from "@/lib/messages/en/files/shown";
import type { TableLayout } from "@/lib/view/view";
import { ranksOfCells } from "./cell-ranks";
import type { CategoryColumn, FileTable } from "./file-table";
import { rowDayText } from "./row-day-text";
import { valueText } from "./value-filters";

/** A column of the table of a file: the row's number, its day as it was read, or a column of the file, counted from 0. */
export type FileColumnId = "row" | "day" | `${number}`;

/** How the table of a file is laid out; rows are put together by their day or by a column that can be filtered by. */
export interface FileTableLayout extends TableLayout<FileColumnId> {
  readonly group: FileColumnId | null;
}

export const FIRST_FILE_LAYOUT: FileTableLayout = {
  sort: { column: "day", descending: true },
  columns: [],
  group: null,
};

type Named = Pick<FileTable, "header">;

/** The names of all columns, in the order of the table, by which links know them: of equal ones the later are numbered. */
export function fileColumnNames({ header }: Named): ReadonlyMap<FileColumnId, string> {
  const names = new Map<FileColumnId, string>([
    ["row", "Row"],
    ["day", "Day"],
  ]);
  const seen = new Set(names.values());
  header.forEach((text, column) => {
    const plain = text === "" ? `Column ${column + 1}` : text;
    let name = plain;
    for (let time = 2; seen.has(name); time += 1) name = `${plain} (${time})`;
    seen.add(name);
    names.set(`${column}`, name);
  });
  return names;
}

/** What a column says of each row, where the table holds it; `null` where it stands in the file alone. */
function categoryOfColumn(
  { categories }: Pick<FileTable, "categories">,
  id: FileColumnId,
): CategoryColumn | null {
  return categories.find(({ column }) => `${column}` === id) ?? null;
}

/** Whether a table can be sorted by a column at once: the texts of those that are not held are read from the file first. */
export function isHeld(table: Pick<FileTable, "categories">, id: FileColumnId): boolean {
  return id === "row" || id === "day" || categoryOfColumn(table, id) !== null;
}

/** What rows can be put together by. */
export function fileGroups({ categories }: Pick<FileTable, "categories">): readonly FileColumnId[] {
  return ["day", ...categories.map(({ column }): FileColumnId => `${column}`)];
}

/** What sorts the rows of a file. */
interface SortInput extends Pick<FileTableLayout, "sort" | "group"> {
  readonly decimalComma: boolean;
  /** The ranks of the column to sort by, where it is not held. */
  readonly read: ColumnRanks | null;
}

/** All rows of a file in the order of its table. Ties keep the order of the days, and within a day that of the file. */
export function fileTableOrder(
  table: FileTable,
  { sort: { column, descending }, group, decimalComma, read }: SortInput,
): TableOrder {
  const sorted = heldRanks(table, column, decimalComma) ?? read ?? noRanks(table);
  return tableOrder(sorted, descending, group && groupRanks(table, group, decimalComma));
}

/** The ranks of a column that is held; `null` of another. */
function heldRanks(table: FileTable, id: FileColumnId, decimalComma: boolean): ColumnRanks | null {
  const category = categoryOfColumn(table, id);
  if (category) return ranksOfCodes(category.codes, ranksOfCells(category.values, decimalComma));
  if (id === "row") return ranksOfNumbers(table.rows);
  return id === "day" ? ranksOfNumbers(table.days) : null;
}

function noRanks({ count }: FileTable): ColumnRanks {
  return { ranks: new Uint32Array(count).fill(NO_RANK), count: 0 };
}

function groupRanks(table: FileTable, id: FileColumnId, decimalComma: boolean): ColumnRanks | null {
  // Days are newest first, as in the list.
  return id === "day" ? ranksOfNumbers(table.days.map((one) => -one)) : heldRanks(table, id, decimalComma);
}

/** How the head of a group is called, by its first row. */
export function fileGroupTitle(
  table: FileTable,
  group: FileColumnId,
  first: number,
  lang: Lang,
  words: ShownWords["filters"],
): string {
  const category = categoryOfColumn(table, group);
  return category
    ? valueText(category.values[category.codes[first] ?? 0] ?? "", words)
    : formatDay(day(table.days[first] ?? 0), lang, "full");
}

/** The text of a cell; `fields`: those of the row in the file, once they are read. */
export function fileCellText(
  table: FileTable,
  index: number,
  id: FileColumnId,
  fields: readonly string[] | null | undefined,
  lang: Lang,
): string {
  if (id === "row") return String(table.rows[index] ?? "");
  if (id === "day") return rowDayText(table, index, "short", lang);
  if (fields) return fields[Number(id)] ?? "";
  const category = categoryOfColumn(table, id);
  return category ? (category.values[category.codes[index] ?? 0] ?? "") : "";
}

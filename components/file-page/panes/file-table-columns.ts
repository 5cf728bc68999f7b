import type { TableColumn } from "@/components/table/table-column";
import type { ColumnMapping } from "@/lib/files/recognise/column-mapping";
import { type FileColumnId, fileColumnNames, fileGroups } from "@/lib/files/table/file-columns";
import type { FileTable } from "@/lib/files/table/file-table";
import type { ShownWords } from "@/lib/messages/en/files/shown";

const NARROW = 6;
const USUAL = 10;
const WIDE = 20;

/** The columns of the table of a file: number and day as they were read, and every column of the file but those of the place at first. */
export function tableColumnsOf(
  table: FileTable,
  mapping: ColumnMapping,
  words: ShownWords["table"],
): readonly TableColumn<FileColumnId>[] {
  const { latitude, longitude, day, name, notes } = mapping;
  const told = [latitude, longitude, day].map(String);
  const wide = [name, notes].map(String);
  return [...fileColumnNames(table)].map(([id, label]) => ({
    id,
    label: id === "row" || id === "day" ? words.columns[id] : label,
    rem: id === "row" ? NARROW : wide.includes(id) ? WIDE : USUAL,
    figures: false,
    sortable: true,
    atFirst: !told.includes(id),
  }));
}

/** What its rows can be put together by. */
export function tableGroupsOf(
  table: FileTable,
  words: ShownWords["table"],
): readonly { readonly value: FileColumnId; readonly label: string }[] {
  const names = fileColumnNames(table);
  return fileGroups(table).map((value) => ({
    value,
    label: value === "day" ? words.groupByDay : words.groupBy(names.get(value) ?? ""),
  }));
}

import {
  FIRST_FILE_LAYOUT,
  type FileColumnId,
  type FileTableLayout,
  fileColumnNames,
  fileGroups,
} from "@/lib/files/table/file-columns";
import type { FileTable } from "@/lib/files/table/file-table";
import type { PlainKeyCodec } from "@/lib/view/text/key-codec";
import { type Repair, repair } from "@/lib/view/text/repairs";
import type { ColumnSort, TableLayout } from "@/lib/view/view";

/** The table of a file as a link lays it out, by the names of columns. `null` and none: as it begins. */
export interface LinkLayout extends Pick<TableLayout<string>, "columns"> {
  readonly sort: ColumnSort<string> | null;
  readonly group: string | null;
}

/** `sort=kind`, `sort=-kind`: after a minus from the last down; a name that begins with a minus has a backslash before it. */
export const fileSortKey: PlainKeyCodec<ColumnSort<string> | null> = {
  default: null,
  parse(text) {
    const descending = text.startsWith("-");
    const column = text.slice(descending ? 1 : 0).replace(/^\\([-\\])/, "$1");
    return column === "" ? null : { column, descending };
  },
  print: ({ column, descending }) => `${descending ? "-" : ""}${column.replace(/^[-\\]/, "\\$&")}`,
  same: (a, b) => a === b || (a?.column === b?.column && a?.descending === b?.descending),
};

/** `cols=Day,kind`: a comma or backslash of a name itself has a backslash before it. */
export const fileColumnsKey: PlainKeyCodec<readonly string[]> = {
  default: [],
  parse: (text) =>
    (text.match(/(?:[^\\,]|\\[\s\S]?)+/g) ?? []).map((part) => part.replace(/\\([\s\S])/g, "$1")),
  print: (names) => names.map((name) => name.replace(/[\\,]/g, "\\$&")).join(","),
  same: (a, b) => a === b || (a.length === b.length && a.every((name, index) => name === b[index])),
};

/** The layout of a link, by names; what is as the table begins is left out. */
export function linkOfLayout(table: FileTable, { sort, columns, group }: FileTableLayout): LinkLayout {
  const first = FIRST_FILE_LAYOUT;
  const isFirst = sort.column === first.sort.column && sort.descending === first.sort.descending;
  if (isFirst && columns.length === 0 && group === null) return { sort: null, columns: [], group: null };
  const names = fileColumnNames(table);
  const nameOf = (id: FileColumnId) => names.get(id) ?? "";
  return {
    sort: isFirst ? null : { column: nameOf(sort.column), descending: sort.descending },
    columns: columns.map(nameOf),
    group: group === null ? null : nameOf(group),
  };
}

/** The layout that a link asks for, as far as the file has its columns and holds the one to group by: all else is told. */
export function layoutOfLink(
  table: FileTable,
  { sort, columns, group }: LinkLayout,
  repairs: Repair[],
): FileTableLayout {
  const first = FIRST_FILE_LAYOUT;
  if (sort === null && columns.length === 0 && group === null) return first;
  const ids = [...fileColumnNames(table)];
  const idOf = (name: string) =>
    (ids.find(([, other]) => other === name) ??
      ids.find(([, other]) => other.toLowerCase() === name.toLowerCase()))?.[0];
  const found = <K extends string>(key: K, text: string, id: FileColumnId | undefined, isFit: boolean) => {
    if (id !== undefined && isFit) return id;
    repairs.push(repair(key, text, "not-in-file"));
    return null;
  };
  const sortId = sort && idOf(sort.column);
  const sorted = sort && found("sort", fileSortKey.print(sort), sortId ?? undefined, true);
  const groupId = group === null ? undefined : idOf(group);
  const chosen = new Set(
    columns.flatMap((name) => {
      const id = idOf(name);
      return found("cols", name, id, true) ?? [];
    }),
  );
  return {
    sort: sort && sorted !== null ? { column: sorted, descending: sort.descending } : first.sort,
    columns: ids.flatMap(([id]) => (chosen.has(id) ? id : [])),
    group:
      group === null
        ? null
        : found("group", group, groupId, groupId !== undefined && fileGroups(table).includes(groupId)),
  };
}

import type { FileTable } from "@/lib/files/table/file-table";
import { columnNames, usedCodes } from "@/lib/files/table/value-filters";
import type { FileLink } from "./file-link";
import { type FileView, firstFileView } from "./file-view";
import type { LinkFilter } from "./link-filter";

/** All that a view of a file shows, as a link says it. */
export function linkOfFileView(file: string, table: FileTable, view: FileView): FileLink {
  const first = firstFileView(table);
  const names = columnNames(table);
  const colour = view.colour === first.colour || view.colour === null ? null : (names[view.colour] ?? null);
  return {
    file,
    rows: table.count,
    day: view.day,
    span: view.span,
    axis: view.axis,
    colour,
    filters: filtersOf(table, view, names),
    q: view.q,
    row: view.selected === null ? null : (table.rows[view.selected] ?? null),
    order: view.order === first.order ? null : view.order,
    camera: view.camera,
    beside: view.beside,
    draw: view.draw === first.draw ? null : view.draw,
    speed: view.speed === first.speed ? null : view.speed,
    loop: view.loop,
    backwards: view.backwards,
    skip: view.skip,
  };
}

/** Each filter by the shorter of its two lists, by what is left where they are equal. */
function filtersOf(table: FileTable, { hidden }: FileView, names: readonly string[]): LinkFilter[] {
  return table.categories.flatMap((category, index) => {
    const off = new Set(hidden[index] ?? []);
    if (off.size === 0) return [];
    const texts = (codes: readonly number[]) => [
      ...new Set(codes.map((code) => category.values[code] ?? "")),
    ];
    const used = usedCodes(category);
    const kept = texts(used.filter((code) => !off.has(code)));
    const left = texts(used.filter((code) => off.has(code)));
    const keeps = kept.length <= left.length;
    return [{ column: names[index] ?? "", keeps, values: keeps ? kept : left }];
  });
}

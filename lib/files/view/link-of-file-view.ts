import type { HiddenValues } from "@/lib/files/table/category-series";
import type { FileTable } from "@/lib/files/table/file-table";
import { columnNames, usedCodes } from "@/lib/files/table/value-filters";
import { chartInLink } from "./file-chart";
import type { FileLink } from "./file-link";
import { type FileView, firstFileView } from "./file-view";
import { linkOfLayout } from "./layout-link";
import type { LinkFilter } from "./link-filter";

/** All that a view of a file shows, as a link says it. */
export function linkOfFileView(file: string, table: FileTable, view: FileView): FileLink {
  const first = firstFileView(table);
  const names = columnNames(table);
  const { colour, hidden, selected, order, draw, speed, chart, table: layout, ...same } = view;
  return {
    ...same,
    file,
    rows: table.count,
    colour: colour === first.colour || colour === null ? null : (names[colour] ?? null),
    filters: filtersOf(table, hidden, names),
    row: selected === null ? null : (table.rows[selected] ?? null),
    order: order === first.order ? null : order,
    draw: draw === first.draw ? null : draw,
    speed: speed === first.speed ? null : speed,
    layout: linkOfLayout(table, layout),
    chart: chartInLink(table, chart),
  };
}

/** Each filter by the shorter of its two lists, by what is left where they are equal. */
function filtersOf(table: FileTable, hidden: HiddenValues, names: readonly string[]): LinkFilter[] {
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

import type { LinkFilter } from "./link-filter";
import { type OwnLink, printOwnLink } from "./own-link";
import type { OwnTable } from "./own-table";
import { firstOwnView, type OwnView } from "./own-view";
import { columnNames, usedCodes } from "./value-filters";

/** As long as an address stays everywhere where links are pasted. */
export const MAX_OWN_LINK = 8000;

/** All that a view of a file shows, as a link says it. */
export function linkOfOwnView(file: string, table: OwnTable, view: OwnView): OwnLink {
  const first = firstOwnView(table);
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
function filtersOf(table: OwnTable, { hidden }: OwnView, names: readonly string[]): LinkFilter[] {
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

export interface PrintedOwnLink {
  readonly hash: string;
  /** Columns whose filters are too long for a link. */
  readonly dropped: readonly string[];
}

/** The link, without the longest filters where it would be longer than {@link MAX_OWN_LINK} characters. */
export function fittingOwnLink(link: OwnLink): PrintedOwnLink {
  const dropped: string[] = [];
  let { filters } = link;
  let hash = printOwnLink(link);
  while (hash.length > MAX_OWN_LINK && filters.length > 0) {
    const longest = filters.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    dropped.push(longest.column);
    filters = filters.filter((filter) => filter !== longest);
    hash = printOwnLink({ ...link, filters });
  }
  return { hash, dropped };
}

function lengthOf({ values }: LinkFilter): number {
  return values.reduce((sum, value) => sum + value.length + 1, 0);
}

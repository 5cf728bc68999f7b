import { clampDay, type Day, isoFromDay } from "@/lib/domain/day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { FileTable } from "@/lib/files/table/file-table";
import { columnNames, usedCodes, withHidden } from "@/lib/files/table/value-filters";
import type { ShownWords } from "@/lib/messages/en/files/shown";
import type { Axis } from "@/lib/playback/axis";
import { type Repair, repair, repairSentence } from "@/lib/view/text/repairs";
import { chartOfLink } from "./file-chart";
import type { FileLink, FileLinkReading } from "./file-link";
import { type FileView, firstFileView } from "./file-view";
import { layoutOfLink } from "./layout-link";
import { type LinkFilter, printLinkFilter } from "./link-filter";

/** The view of a file that a link asks for, as far as the file has it: what it has not falls back alone and is told. */
export function fileViewOfLink(table: FileTable, reading: FileLinkReading | null) {
  const first = firstFileView(table);
  if (!reading) return { view: first, repairs: [] };
  const { link } = reading;
  const repairs = [...reading.repairs];
  const names = columnNames(table);
  const limits = table.dayExtent;
  const colour = link.colour === null ? first.colour : names.indexOf(link.colour);
  if (link.colour !== null && colour === -1) repairs.push(repair("colour", link.colour, "not-in-file"));
  const selected = link.row === null ? -1 : table.rows.indexOf(link.row);
  if (link.row !== null && selected === -1) repairs.push(repair("row", String(link.row), "not-in-file"));
  const within = (key: string, asked: Day): Day => {
    const used = clampDay(asked, limits.from, limits.to);
    if (used !== asked) repairs.push(repair(key, isoFromDay(asked), "out-of-range", isoFromDay(used)));
    return used;
  };
  const day = link.day === null ? first.day : within("on", link.day);
  let { hidden } = first;
  for (const filter of link.filters) {
    const column = names.indexOf(filter.column);
    const codes = column === -1 ? null : hiddenCodes(table, column, filter, repairs);
    if (codes) hidden = withHidden(hidden, column, codes);
    else repairs.push(repair(filter.keeps ? "only" : "not", printLinkFilter(filter), "not-in-file"));
  }
  const chart = chartOfLink(table, link.chart);
  if (chart === null) repairs.push(repair("chart", link.chart ?? "", "not-in-file"));
  const view: FileView = {
    ...first,
    day,
    span: link.span ?? first.span,
    axis: axisWithin(link, within),
    colour: colour === -1 ? first.colour : colour,
    hidden,
    q: link.q,
    selected: selected === -1 ? null : selected,
    order: link.order ?? first.order,
    camera: link.camera,
    hiddenLayers: link.hiddenLayers,
    extras: link.extras,
    beside: link.beside,
    draw: link.draw ?? first.draw,
    speed: link.speed ?? first.speed,
    loop: link.loop,
    backwards: link.backwards,
    skip: link.skip,
    panel: link.panel,
    chart: chart ?? first.chart,
    table: layoutOfLink(table, link.layout, repairs),
  };
  return { view, repairs };
}

/** The codes that a filter turns off; `null` where none of its values is in the column. */
function hiddenCodes(
  table: FileTable,
  column: number,
  { column: name, keeps, values }: LinkFilter,
  repairs: Repair[],
): number[] | null {
  const category = table.categories[column];
  if (!category) return null;
  const used = usedCodes(category);
  const texts = new Set(used.map((code) => category.values[code] ?? ""));
  const unknown = values.filter((value) => !texts.has(value));
  if (values.length > 0 && unknown.length === values.length) return null;
  for (const value of unknown) repairs.push(repair(name, value, "not-in-file"));
  const named = new Set(values);
  return used.filter((code) => named.has(category.values[code] ?? "") !== keeps);
}

/** All days of the file where the link's axis has none of them. */
function axisWithin({ axis }: FileLink, within: (key: string, asked: Day) => Day): Axis | null {
  if (!axis) return null;
  const used = { from: within("from", axis.from), to: within("to", axis.to) };
  return used.from < used.to ? used : null;
}

const TOLD = 3;

/** What was repaired, the first of it in sentences; empty for nothing. */
export function fileRepairsText(
  repairs: readonly Repair[],
  lang: Lang,
  { moreRepairs }: ShownWords["link"],
): string {
  const told = repairs.slice(0, TOLD).map((repair) => repairSentence(repair, lang));
  const more = repairs.length - told.length;
  return [...told, ...(more > 0 ? [moreRepairs(more)] : [])].join(" ");
}

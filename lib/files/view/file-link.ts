import { LIST_ORDERS } from "@/lib/collection/listed-items";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { layerKeys, layersOfValues, layerValues } from "@/lib/view/keys/layer-keys";
import {
  axisOfEnds,
  paceKeys,
  paceOfValues,
  paceValues,
  panelKey,
  reportSwapped,
  spanKeys,
  spanOfValues,
  spanValues,
} from "@/lib/view/keys/moment-keys";
import { dayKey } from "@/lib/view/text/day-text";
import { choice, flag, type PlainKeyCodec, wholeNumber } from "@/lib/view/text/key-codec";
import type { DayContext } from "@/lib/view/text/link-context";
import {
  fittingLink,
  type KeyCodecs,
  type KeyValues,
  type LinkPair,
  linkPair,
  printKeys,
  readKeys,
  sameKeys,
} from "@/lib/view/text/link-pairs";
import { type LinkEntries, type LinkVersions, migrateLink } from "@/lib/view/text/link-versions";
import { queryKey } from "@/lib/view/text/query-key";
import { readEntries } from "@/lib/view/text/raw-link";
import { type Repair, repair } from "@/lib/view/text/repairs";
import type { DaySpan, Moment } from "@/lib/view/view";
import { DRAWINGS } from "./drawing";
import type { FileView } from "./file-view";
import { fileColumnsKey, fileSortKey, type LinkLayout } from "./layout-link";
import { type LinkFilter, parseLinkFilter, printLinkFilter } from "./link-filter";

type Unsaid = "day" | "span" | "speed";
type OrNull<T> = { readonly [K in keyof T]: T[K] | null };

/** What a link made on a file says: which file it needs, and what to show of it. `null`: as the page begins. */
export interface FileLink
  extends Omit<Moment, Unsaid>,
    Pick<FileView, "q" | "beside">,
    OrNull<Pick<FileView, Unsaid | "order" | "draw">> {
  /** Name of the file, at most {@link MAX_NAME} characters. */
  readonly file: string;
  readonly rows: number | null;
  /** Name of the column that colours. */
  readonly colour: string | null;
  readonly filters: readonly LinkFilter[];
  /** Number of a row in the file. */
  readonly row: number | null;
  readonly layout: LinkLayout;
  /** As {@link chartInLink} gives it. */
  readonly chart: string | null;
}

export interface FileLinkReading {
  readonly link: FileLink;
  /** What could not be taken as it stood: it fell back alone. */
  readonly repairs: readonly Repair[];
}

export const MAX_NAME = 120;
/** As long as an address stays everywhere where links are pasted. */
export const MAX_OWN_LINK = 8000;
const MAX_ROW = 999_999_999;

interface RawFileLink {
  readonly entries: LinkEntries;
  /** `only` and `not`, which may come any number of times. */
  readonly filters: readonly (readonly [key: string, text: string])[];
}

/** The first links of files said no version: they are of version 1 for good. */
const FILE_LINK_VERSIONS: LinkVersions<RawFileLink> = { latest: 1, unsaid: () => 1, steps: [] };

/** Which days the file has is only known once it is open. */
const ANY_DAY: DayContext = { firstDay: knownDay("0001-01-01"), lastDay: knownDay("9999-12-31") };

/** A name, taken as it stands. */
const nameKey: PlainKeyCodec<string | null> = {
  default: null,
  parse: (text) => text.slice(0, MAX_NAME),
  print: (name) => name.slice(0, MAX_NAME),
  same: Object.is,
};
const headerKey: PlainKeyCodec<string | null> = { ...nameKey, parse: String, print: String };

/** Every key of the link but the filters and `v`, in the order in which they are written; the filters follow `colour`. */
export const FILE_KEYS = {
  file: nameKey,
  rows: wholeNumber(0, MAX_ROW, null),
  on: dayKey(() => null),
  ...spanKeys(null, null),
  colour: headerKey,
  q: queryKey,
  row: wholeNumber(0, MAX_ROW, null),
  order: choice(LIST_ORDERS, null),
  // A file has no places that are known by an id.
  ...layerKeys(() => null),
  atlas: flag(false),
  draw: choice(DRAWINGS, null),
  ...paceKeys(null),
  panel: panelKey("list"),
  sort: fileSortKey,
  cols: fileColumnsKey,
  group: headerKey,
  chart: headerKey,
} as const;

type FileValues = KeyValues<typeof FILE_KEYS>;
const FILE_CODECS: KeyCodecs<FileValues, DayContext> = FILE_KEYS;

/** `null` where the address names no file. Never throws; what else cannot be read falls back alone. */
export function parseFileLink(hash: string): FileLinkReading | null {
  const repairs: Repair[] = [];
  const { entries, filters } = migrateLink(readRawFileLink(hash, repairs), FILE_LINK_VERSIONS, repairs);
  const values = readKeys(FILE_KEYS, entries, ANY_DAY, repairs);
  const { file, rows, on, colour, q, row, order, atlas, draw } = values;
  if (file === null) return null;
  const link: FileLink = {
    file,
    rows,
    day: on,
    span: spanOf(values, repairs),
    axis: axisOf(values, repairs),
    colour,
    filters: filters.flatMap(([key, text]) => {
      const filter = parseLinkFilter(text, key === "only");
      if (!filter) repairs.push(repair(key, text, "unreadable"));
      return filter ?? [];
    }),
    q,
    row,
    order,
    ...layersOfValues(values),
    beside: atlas,
    draw,
    ...paceOfValues(values),
    panel: values.panel,
    layout: { sort: values.sort, columns: values.cols, group: values.group },
    chart: values.chart,
  };
  return { link, repairs };
}

function readRawFileLink(hash: string, repairs: Repair[]): RawFileLink {
  const pairs = [...new URLSearchParams(hash.replace(/^#/, ""))];
  const isFilter = ([key]: readonly [string, string]) => key === "only" || key === "not";
  const single = pairs.filter((pair) => !isFilter(pair));
  return { entries: readEntries(single, repairs), filters: pairs.filter(isFilter) };
}

function spanOf({ span, days, start }: FileValues, repairs: Repair[]): DaySpan | null {
  if (span === null) return null;
  const said = spanOfValues(span, days, start);
  if (said === null) repairs.push(repair("span", span, "unreadable"));
  return said;
}

/** Both ends; one alone says nothing of a file whose days are not known. */
function axisOf({ from, to }: FileValues, repairs: Repair[]): Moment["axis"] {
  if (from === null && to === null) return null;
  reportSwapped({ from, to }, repairs);
  if (from !== null && to !== null) return axisOfEnds(from, to);
  if (from !== null) repairs.push(repair("from", isoFromDay(from), "unreadable"));
  if (to !== null) repairs.push(repair("to", isoFromDay(to), "unreadable"));
  return null;
}

interface PrintedFileLink {
  /**
   * The part of the address behind `#`, which browsers keep to themselves: not even the name of the file is sent to the server
   * when such a link is opened. Keys stand in one order, defaults are left out.
   */
  readonly hash: string;
  /** Columns whose filters are too long for a link. */
  readonly dropped: readonly string[];
}

/** The link, without the longest filters or the columns chosen where it would be longer than {@link MAX_OWN_LINK} characters. */
export function fittingFileLink(link: FileLink): PrintedFileLink {
  const { href, dropped } = fittingLink(pairsOf(link), {
    max: MAX_OWN_LINK,
    hrefOf: hashOf,
    mayGo: ({ key, column }) => column !== null || key === "cols",
  });
  return { hash: href, dropped: dropped.flatMap(({ column }) => column ?? []) };
}

interface HashPair extends LinkPair {
  /** Which a filter is of. */
  readonly column: string | null;
}

function hashOf(pairs: readonly HashPair[]): string {
  return `#${[...pairs.map(({ text }) => text), `v=${FILE_LINK_VERSIONS.latest}`].join("&")}`;
}

function valuesOf(link: FileLink): FileValues {
  const { span, axis } = link;
  return {
    file: link.file,
    rows: link.rows,
    on: link.day,
    ...(span === null ? { span, days: null, start: null } : spanValues(span)),
    from: axis?.from ?? null,
    to: axis?.to ?? null,
    colour: link.colour,
    q: link.q,
    row: link.row,
    order: link.order,
    ...layerValues(link),
    atlas: link.beside,
    draw: link.draw,
    ...paceValues(link),
    panel: link.panel,
    sort: link.layout.sort,
    cols: link.layout.columns,
    group: link.layout.group,
    chart: link.chart,
  };
}

/** Whether two links say the same but for their filters. */
export function sameFileKeys(a: FileLink, b: FileLink): boolean {
  return sameKeys(FILE_CODECS, valuesOf(a), valuesOf(b));
}

function pairsOf(link: FileLink): readonly HashPair[] {
  const keys = printKeys(FILE_CODECS, valuesOf(link)).map((pair) => ({ ...pair, column: null }));
  const filters = link.filters.map((filter) => ({
    ...linkPair(filter.keeps ? "only" : "not", printLinkFilter(filter)),
    column: filter.column,
  }));
  const names = Object.keys(FILE_KEYS);
  const isBefore = ({ key }: LinkPair) => names.indexOf(key) <= names.indexOf("colour");
  return [...keys.filter(isBefore), ...filters, ...keys.filter((pair) => !isBefore(pair))];
}

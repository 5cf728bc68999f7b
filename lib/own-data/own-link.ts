import type { Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { type LinkEntries, type LinkVersions, migrateLink } from "@/lib/view/link-versions";
import { readEntries } from "@/lib/view/raw-link";
import { type Repair, repair } from "@/lib/view/repairs";
import type { DaySpan } from "@/lib/view/view";
import { type LinkFilter, parseLinkFilter, printLinkFilter } from "./link-filter";
import { OWN_KEYS, type OwnKeyName, type OwnKeyValues } from "./own-link-keys";
import type { OwnView } from "./own-view";

/** What a link made on a file says: which file it needs, and what to show of it. `null`: as the page begins. */
export interface OwnLink {
  /** Name of the file, at most {@link MAX_NAME} characters. */
  readonly file: string;
  readonly rows: number | null;
  readonly day: Day | null;
  readonly span: DaySpan | null;
  readonly axis: Axis | null;
  /** Name of the column that colours. */
  readonly colour: string | null;
  readonly filters: readonly LinkFilter[];
  readonly q: string;
  /** Number of a row in the file. */
  readonly row: number | null;
  readonly order: OwnView["order"] | null;
  readonly camera: OwnView["camera"];
  readonly beside: boolean;
  readonly draw: OwnView["draw"] | null;
  readonly speed: OwnView["speed"] | null;
  readonly loop: boolean;
  readonly backwards: boolean;
  readonly skip: boolean;
}

export interface OwnLinkReading {
  readonly link: OwnLink;
  /** What could not be taken as it stood: it fell back alone. */
  readonly repairs: readonly Repair[];
}

export const MAX_NAME = 120;

interface RawOwnLink {
  readonly entries: LinkEntries;
  /** `only` and `not`, which may come any number of times. */
  readonly filters: readonly (readonly [key: string, text: string])[];
}

/** The first links of files said no version: they are of version 1 for good. */
const OWN_LINK_VERSIONS: LinkVersions<RawOwnLink> = { latest: 1, unsaid: () => 1, steps: [] };

/**
 * The part of the address behind `#`, which browsers keep to themselves: not even the name of the file is sent to the server
 * when such a link is opened. Keys stand in one order, defaults are left out.
 */
export function printOwnLink(link: OwnLink): string {
  const keys = new URLSearchParams({ file: link.file.slice(0, MAX_NAME) });
  const put = <K extends OwnKeyName>(key: K, value: OwnKeyValues[K]) => {
    // The value and its printer are of the same key.
    if (value !== null) keys.append(key, (OWN_KEYS[key].print as (of: typeof value) => string)(value));
  };
  const { span, axis } = link;
  put("rows", link.rows);
  put("on", link.day);
  put("span", span?.type ?? null);
  put("days", span?.type === "window" ? span.days : null);
  put("start", span?.type === "range" ? span.start : null);
  put("from", axis?.from ?? null);
  put("to", axis?.to ?? null);
  put("colour", link.colour);
  for (const filter of link.filters) keys.append(filter.keeps ? "only" : "not", printLinkFilter(filter));
  put("q", link.q === "" ? null : link.q);
  put("row", link.row);
  put("order", link.order);
  put("at", link.camera);
  put("atlas", link.beside || null);
  put("draw", link.draw);
  put("speed", link.speed);
  put("loop", link.loop || null);
  put("back", link.backwards || null);
  put("skip", link.skip || null);
  keys.append("v", String(OWN_LINK_VERSIONS.latest));
  // Both stand as they are in a fragment.
  return `#${String(keys).replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

/** `null` where the address names no file. Never throws; what else cannot be read falls back alone. */
export function parseOwnLink(hash: string): OwnLinkReading | null {
  const pairs = [...new URLSearchParams(hash.replace(/^#/, ""))];
  const isFilter = ([key]: readonly [string, string]) => key === "only" || key === "not";
  const repairs: Repair[] = [];
  const raw = {
    entries: readEntries(
      pairs.filter((pair) => !isFilter(pair)),
      repairs,
    ),
    filters: pairs.filter(isFilter),
  };
  const { entries, filters: asked } = migrateLink(raw, OWN_LINK_VERSIONS, repairs);
  const file = entries.get("file")?.slice(0, MAX_NAME);
  if (!file) return null;
  const read = <K extends OwnKeyName>(key: K): OwnKeyValues[K] | null => {
    const text = entries.get(key);
    if (text === undefined) return null;
    const value = OWN_KEYS[key].parse(text) as OwnKeyValues[K]; // of the same key
    if (value === null) repairs.push(repair(key, text, "unreadable"));
    return value;
  };
  for (const [key, text] of entries) {
    if (!isKnownKey(key)) repairs.push(repair(key, text, "unknown-key"));
  }
  const filters = asked.flatMap(([key, text]) => {
    const filter = parseLinkFilter(text, key === "only");
    if (!filter) repairs.push(repair(key, text, "unreadable"));
    return filter ?? [];
  });
  const link: OwnLink = {
    file,
    rows: read("rows"),
    day: read("on"),
    span: spanOf(read("span"), read("days"), read("start"), () =>
      repairs.push(repair("span", entries.get("span") ?? "", "unreadable")),
    ),
    axis: axisOf(read("from"), read("to"), () =>
      repairs.push(repair("from", entries.get("from") ?? "", "unreadable")),
    ),
    colour: read("colour"),
    filters,
    q: read("q") ?? "",
    row: read("row"),
    order: read("order"),
    camera: read("at"),
    beside: read("atlas") ?? false,
    draw: read("draw"),
    speed: read("speed"),
    loop: read("loop") ?? false,
    backwards: read("back") ?? false,
    skip: read("skip") ?? false,
  };
  return { link, repairs };
}

function isKnownKey(key: string): boolean {
  return key === "file" || Object.hasOwn(OWN_KEYS, key);
}

function spanOf(
  type: DaySpan["type"] | null,
  days: number | null,
  start: Day | null,
  tell: () => void,
): DaySpan | null {
  if (type === null) return null;
  if (type === "window" && days !== null) return { type, days };
  if (type === "range" && start !== null) return { type, start };
  if (type !== "window" && type !== "range") return { type };
  tell();
  return null;
}

/** Both ends, in order; else all days. */
function axisOf(from: Day | null, to: Day | null, tell: () => void): Axis | null {
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from < to) return { from, to };
  tell();
  return null;
}

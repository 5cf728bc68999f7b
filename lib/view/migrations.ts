import { type Repair, repair } from "./repairs";

/** The version of the link that is written. Raise it with a step in `STEPS` whenever old links would read differently. */
export const LINK_VERSION = 1;

/** A link before its keys are read: decoded texts, each key once. */
export interface RawLink {
  /** What stands after `/on/`; `null` where the path names no day. */
  readonly dayText: string | null;
  readonly entries: ReadonlyMap<string, string>;
}

type Step = (link: RawLink) => RawLink;

/** `STEPS[n]` makes a link of version n + 1 out of one of version n. */
const STEPS: readonly Step[] = [dayIntoPath];

const VERSION_0_KEYS = ["date", "lat", "lon", "z"];
const VERSION_0_ZOOM = "6";

// Version 0 had the day and the camera as keys of their own: /?date=2023-11-08&lat=34.45&lon=41.2&z=6.3
function dayIntoPath({ dayText, entries }: RawLink): RawLink {
  const next = new Map(entries);
  const [date, lat, lon, zoom] = VERSION_0_KEYS.map((key) => next.get(key));
  if (lat !== undefined && lon !== undefined && !next.has("at"))
    next.set("at", `${lat},${lon},${zoom ?? VERSION_0_ZOOM}`);
  for (const key of VERSION_0_KEYS) next.delete(key);
  return { dayText: dayText ?? date ?? null, entries: next };
}

/**
 * The link in the words of the present version, without its `v`. A link that says no version is taken for the present one,
 * or for version 0 where it has that version's keys; one of a later version is read as far as it goes.
 */
export function migrateLink(link: RawLink, repairs: Repair[]): RawLink {
  const entries = new Map(link.entries);
  const text = entries.get("v")?.trim() ?? "";
  entries.delete("v");
  let version = VERSION_0_KEYS.some((key) => entries.has(key)) ? 0 : LINK_VERSION;
  if (/^\d{1,6}$/.test(text)) {
    version = Number(text);
    if (version > LINK_VERSION) repairs.push(repair("v", text, "newer-version"));
  } else if (text !== "") {
    repairs.push(repair("v", text, "unreadable"));
  }
  return STEPS.slice(version).reduce<RawLink>((migrated, step) => step(migrated), { ...link, entries });
}

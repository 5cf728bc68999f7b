import type { LinkEntries, LinkVersions } from "./link-versions";

/** The version of the atlas's link that is written. */
export const LINK_VERSION = 1;

/** A link before its keys are read. */
export interface RawLink {
  /** What stands after `/on/`; `null` where the path names no day. */
  readonly dayText: string | null;
  readonly entries: LinkEntries;
}

const VERSION_0_KEYS = ["date", "lat", "lon", "z"];
const VERSION_0_ZOOM = "6";

/** A link that says no version is taken for the present one, or for version 0 where it has that version's keys. */
export const ATLAS_LINK_VERSIONS: LinkVersions<RawLink> = {
  latest: LINK_VERSION,
  unsaid: ({ entries }) => (VERSION_0_KEYS.some((key) => entries.has(key)) ? 0 : LINK_VERSION),
  steps: [dayIntoPath],
};

// Version 0 had the day and the camera as keys of their own: /?date=2023-11-08&lat=34.45&lon=41.2&z=6.3
function dayIntoPath({ dayText, entries }: RawLink): RawLink {
  const next = new Map(entries);
  const [date, lat, lon, zoom] = VERSION_0_KEYS.map((key) => next.get(key));
  if (lat !== undefined && lon !== undefined && !next.has("at"))
    next.set("at", `${lat},${lon},${zoom ?? VERSION_0_ZOOM}`);
  for (const key of VERSION_0_KEYS) next.delete(key);
  return { dayText: dayText ?? date ?? null, entries: next };
}

import { isoFromDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "./default-view";
import { LINK_KEY_NAMES, LINK_KEYS } from "./link-keys";
import { type LinkKey, type LinkValues, valuesOfView } from "./link-values";
import { LINK_VERSION } from "./migrations";
import type { View } from "./view";

/** Chat programs, printed codes and older servers cut longer links off. Room is left for the site's address before it. */
export const MAX_LINK_CHARACTERS = 1900;

/** The link of a view, from its path on, and what did not fit in it. */
export interface Link {
  readonly href: string;
  /** Keys left out because the link would have been too long: nearly always empty. */
  readonly dropped: readonly LinkKey[];
}

/**
 * The canonical link: `/` for the default view, else the day in the path, the keys that differ from their defaults in their
 * order, and the version. Should it be longer than {@link MAX_LINK_CHARACTERS}, the longest keys are left out one by one
 * until it fits; only nearly every place, party and weapon ticked together makes it so.
 */
export function linkOfView(view: View): Link {
  const values = valuesOfView(view);
  let pairs = LINK_KEY_NAMES.flatMap((key) => printKey(key, values));
  if (pairs.length === 0 && view.day === DEFAULT_VIEW.day) return { href: "/", dropped: [] };
  const dropped: LinkKey[] = [];
  const href = () =>
    `/on/${isoFromDay(view.day)}?${[...pairs.map((pair) => pair.text), `v=${LINK_VERSION}`].join("&")}`;
  while (href().length > MAX_LINK_CHARACTERS) {
    const longest = pairs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    pairs = pairs.filter((pair) => pair !== longest);
    dropped.push(longest.key);
  }
  return { href: href(), dropped };
}

function printKey<K extends LinkKey>(key: K, values: LinkValues): { key: K; text: string }[] {
  const codec = LINK_KEYS[key];
  const value: LinkValues[K] = values[key];
  if (value === null || codec.same(value, codec.default)) return [];
  return [{ key, text: `${key}=${encoded(codec.print(value))}` }];
}

// Commas and colons stay readable, spaces become "+". What chat programs or the URL standard would change is encoded.
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ""))
    .replace(/%2C/g, ",")
    .replace(/%3A/g, ":")
    .replace(/%20/g, "+")
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

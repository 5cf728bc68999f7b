import type { LinkEntries } from "./link-versions";
import type { RawLink } from "./migrations";
import { type Repair, repair } from "./repairs";

const DAY_PATH = /(?:^|\/)on\/([^/]*)\/?$/;

/** Keys that other sites and the framework hang on to links. They say nothing to the atlas and nothing of them is told. */
const FOREIGN_KEY =
  /^(utm_.*|hsa_.*|_hs.*|fb_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|li_fat_id|ref|ref_src|ref_url|_ga|_gl|_rsc|amp|__twitter_impression)$/i;

/** The keys of a link with their texts. Of a key that comes twice the first counts; an empty one counts as absent. */
export function readEntries(pairs: Iterable<readonly [string, string]>, repairs: Repair[]): LinkEntries {
  const entries = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [key, text] of pairs) {
    if (FOREIGN_KEY.test(key) || text.trim() === "") continue;
    if (!entries.has(key)) entries.set(key, text);
    else if (entries.get(key) !== text) repeated.add(key);
  }
  for (const key of repeated) repairs.push(repair(key, entries.get(key) ?? "", "repeated"));
  return entries;
}

/** Takes a link of the atlas apart. */
export function readRawLink(pathname: string, search: string, repairs: Repair[]): RawLink {
  const entries = readEntries(new URLSearchParams(search), repairs);
  const segment = DAY_PATH.exec(pathname)?.[1] ?? "";
  return { dayText: segment === "" ? null : decoded(segment).trim(), entries };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // malformed escapes: it will not be a day either way
  }
}

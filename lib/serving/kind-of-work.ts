import type { Limits } from "./admission";

/** What an address costs: pages that are drawn, those that draw more than one map or every incident, and answers to programs. */
type Work = "page" | "large-page" | "answer";

/**
 * How much of each is done at a time on the one processor that a process has, and how long the rest may wait. A page takes about 125 ms, a
 * large one 300, an answer 40: who is last in line is served within ten seconds.
 */
export const WORK_LIMITS: Readonly<Record<Work, Limits>> = {
  page: { together: 2, waiting: 60, mostWaitMs: 10_000 },
  "large-page": { together: 1, waiting: 12, mostWaitMs: 10_000 },
  answer: { together: 4, waiting: 150, mostWaitMs: 10_000 },
};

/** Files, which cost next to nothing, and pictures, which wait in a line of their own because many are there already. */
const UNCOUNTED = /^\/(?:_next|data|basemap|fonts|icons|preview|examples)\/|^\/[^/]+\.\w+$/;
const ANSWERS = /^\/(?:api|feeds)\/|^\/oembed$/;
const LARGE = /^\/(?:compare|weeks|charts|ladder|codebook)(?:\/|$)/;

/** What kind of work an address is; `null` for one that is not counted. */
export function workOf(pathname: string, query: string): Work | null {
  if (UNCOUNTED.test(pathname)) return null;
  if (ANSWERS.test(pathname)) return "answer";
  const span = new URLSearchParams(query).get("span");
  return LARGE.test(pathname) || span === "until" || span === "from" ? "large-page" : "page";
}

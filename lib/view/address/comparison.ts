import { addDays, isoFromDay } from "@/lib/domain/day";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { choice, type KeyCodec, wholeNumber } from "@/lib/view/text/key-codec";
import type { LinkContext } from "@/lib/view/text/link-context";
import { readKey } from "@/lib/view/text/link-pairs";
import type { Repair } from "@/lib/view/text/repairs";
import { typedDateIso } from "@/lib/view/typed-date";
import type { View } from "@/lib/view/view";
import { parseView, printView } from "./codec";
import { historyMode } from "./history-mode";
import { inLang, langOf } from "./lang-of";

export const COMPARE_MODES = ["beside", "swipe"] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];
export type CompareSide = "a" | "b";

/**
 * Two views side by side, or one over the other. They have one camera and one selection: what is compared is shown at the same
 * place and scale.
 */
export interface Comparison {
  readonly a: View;
  readonly b: View;
  /** Side by side (on a phone: one under the other), or one over the other with a divider. */
  readonly mode: CompareMode;
  /** How much of the width the left one has where they lie over each other: whole percent. */
  readonly split: number;
}

const ADDRESS = "/compare";
/** What an address compares that does not say: the end of the first fortnight, and the default day. */
const DEFAULT_DAYS = { a: addDays(CAMPAIGN.from, 13), b: DEFAULT_VIEW.day };
const DEFAULT_MODE = "beside";
const DEFAULT_SPLIT = 50;

/** `mode=swipe` */
const modeKey = choice(COMPARE_MODES, DEFAULT_MODE);
/** `split=40` */
const splitKey = wholeNumber(0, 100, DEFAULT_SPLIT);

/**
 * Reads `/compare?a=…&b=…`. Each side is a day (`2023-11-08`), for which the other keys of the address hold, as they do in the
 * link of a view; or a whole link of its own (`/on/2023-11-08?span=day`). The language is that of the address, as the page's. Never
 * throws; a bad side or key falls back alone.
 */
export function parseComparison(
  search: string,
  context: LinkContext,
): { readonly comparison: Comparison; readonly repairs: readonly Repair[] } {
  const keys = new URLSearchParams(search);
  const repairs: Repair[] = [];
  const taken = (key: string) => {
    const text = keys.get(key)?.trim() ?? "";
    keys.delete(key);
    return text;
  };
  const lang = langOf(`?${search}`);
  const own = <T>(key: string, codec: KeyCodec<T>): T => {
    const text = taken(key);
    return readKey(key, codec, text === "" ? undefined : text, context, repairs);
  };
  const mode = own("mode", modeKey);
  const split = own("split", splitKey);
  const texts = { a: taken("a"), b: taken("b") };
  const read = (side: CompareSide) => {
    const text = typedDateIso(texts[side]).text || isoFromDay(DEFAULT_DAYS[side]);
    if (!text.startsWith("/")) return parseView(`/on/${encodeURIComponent(text)}`, keys.toString(), context);
    const [pathname = "", query = ""] = text.split(/\?(.*)/s);
    return parseView(pathname, query, context);
  };
  const [a, b] = [read("a"), read("b")];
  const shared = {
    camera: a.view.camera ?? b.view.camera,
    selected: a.view.selected ?? b.view.selected,
  };
  return {
    comparison: { a: { ...a.view, ...shared, lang }, b: { ...b.view, ...shared, lang }, mode, split },
    repairs: [...a.repairs, ...b.repairs, ...repairs].filter(
      (one, index, all) =>
        all.findIndex(({ key, text, rule }) => key === one.key && text === one.text && rule === one.rule) ===
        index,
    ),
  };
}

/** The address of a comparison: short where the two differ in their day alone. */
export function printComparison({ a, b, mode, split }: Comparison): string {
  const shared = { camera: a.camera ?? b.camera, selected: a.selected ?? b.selected };
  const plain = (view: View): View => ({ ...view, ...shared, play: false });
  const queryOf = (view: View) => printView({ ...plain(view), day: CAMPAIGN.from }).split("?")[1] ?? "";
  const own = [
    ...(mode === DEFAULT_MODE ? [] : [`mode=${mode}`]),
    ...(split === DEFAULT_SPLIT ? [] : [`split=${split}`]),
  ];
  if (queryOf(a) === queryOf(b)) {
    return `${ADDRESS}?${[`a=${isoFromDay(a.day)}`, `b=${isoFromDay(b.day)}`, ...own, queryOf(a)].join("&")}`;
  }
  const link = (view: View) => encodeURIComponent(printView({ ...plain(view), lang: "en" }));
  return inLang(`${ADDRESS}?${[`a=${link(a)}`, `b=${link(b)}`, ...own].join("&")}`, a.lang);
}

/** How the browser's history takes a change: as those of its views, and another way of lying is a step that Back undoes. */
export function comparisonHistoryMode(before: Comparison, after: Comparison): "push" | "replace" | "none" {
  if (printComparison(before) === printComparison(after)) return "none";
  const steps = [historyMode(before.a, after.a), historyMode(before.b, after.b)];
  return before.mode !== after.mode || steps.includes("push") ? "push" : "replace";
}

/** Two views side by side, as a link from one of them has them. */
export function comparisonOf(a: View, b: View): Comparison {
  return { a, b, mode: DEFAULT_MODE, split: DEFAULT_SPLIT };
}

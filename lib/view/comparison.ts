import { addDays, isoFromDay } from "@/lib/domain/day";
import { parseView, printView } from "./codec";
import { CAMPAIGN, DEFAULT_VIEW } from "./default-view";
import type { LinkContext } from "./link-context";
import type { Repair } from "./repairs";
import type { View } from "./view";

/** Two views side by side. They have one camera: what is compared is shown at the same place and scale. */
export interface Comparison {
  readonly a: View;
  readonly b: View;
}

const ADDRESS = "/compare";
/** What an address compares that does not say: the end of the first fortnight, and the default day. */
const DEFAULT_DAYS = { a: addDays(CAMPAIGN.from, 13), b: DEFAULT_VIEW.day };

/**
 * Reads `/compare?a=…&b=…`. Each side is a day (`2023-11-08`), for which the other keys of the address hold, as they do in the
 * link of a view; or a whole link of its own (`/on/2023-11-08?span=day`). Never throws; a bad side falls back alone.
 */
export function parseComparison(
  search: string,
  context: LinkContext,
): Comparison & { readonly repairs: readonly Repair[] } {
  const keys = new URLSearchParams(search);
  const texts = { a: keys.get("a"), b: keys.get("b") };
  keys.delete("a");
  keys.delete("b");
  const read = (side: "a" | "b") => {
    const text = texts[side]?.trim() || isoFromDay(DEFAULT_DAYS[side]);
    if (!text.startsWith("/")) return parseView(`/on/${encodeURIComponent(text)}`, keys.toString(), context);
    const [pathname = "", own = ""] = text.split(/\?(.*)/s);
    return parseView(pathname, own, context);
  };
  const [a, b] = [read("a"), read("b")];
  const camera = a.view.camera ?? b.view.camera;
  return {
    a: { ...a.view, camera },
    b: { ...b.view, camera },
    repairs: [...a.repairs, ...b.repairs].filter(
      (repair, index, all) =>
        all.findIndex(
          ({ key, text, rule }) => key === repair.key && text === repair.text && rule === repair.rule,
        ) === index,
    ),
  };
}

/** The address of a comparison: short where the two differ in their day alone. */
export function printComparison({ a, b }: Comparison): string {
  const camera = a.camera ?? b.camera;
  const plain = (view: View): View => ({ ...view, camera, play: false, selected: null });
  const [linkA, linkB] = [printView(plain(a)), printView(plain(b))];
  const queryOf = (view: View) => printView({ ...plain(view), day: CAMPAIGN.from }).split("?")[1] ?? "";
  if (queryOf(a) === queryOf(b)) {
    const days = `a=${isoFromDay(a.day)}&b=${isoFromDay(b.day)}`;
    return `${ADDRESS}?${days}&${queryOf(a)}`;
  }
  return `${ADDRESS}?a=${encodeURIComponent(linkA)}&b=${encodeURIComponent(linkB)}`;
}

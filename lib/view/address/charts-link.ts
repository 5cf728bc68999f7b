import { isoFromDay } from "@/lib/domain/day";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { sameSpan } from "@/lib/view/span/same-span";
import { readDay } from "@/lib/view/text/day-text";
import type { LinkContext } from "@/lib/view/text/link-context";
import { type Repair, repair } from "@/lib/view/text/repairs";
import type { DaySpan, View } from "@/lib/view/view";
import { parseView, printView } from "./codec";

/** What the page of the charts follows. */
export type ChartsLook = Pick<View, "day" | "span" | "filters" | "known" | "lang" | "theme">;

const ADDRESS = "/charts";
const CAMPAIGN_SPAN: DaySpan = { type: "range", start: CAMPAIGN.from };
/** Keys that say something of the days. */
const DAY_KEYS = ["day", "span", "days", "start"] as const;

/**
 * Reads the query of `/charts?…`: the keys of a view's link, and its `day`. Without a day it is the campaign's last, and all of the
 * campaign where no other key speaks of days. Never throws; keys that say nothing here are passed over.
 */
export function parseCharts(
  search: string,
  context: LinkContext,
): { readonly look: ChartsLook; readonly repairs: readonly Repair[] } {
  const keys = new URLSearchParams(search);
  const isSaid = DAY_KEYS.some((key) => (keys.get(key) ?? "").trim() !== "");
  const text = (keys.get("day") ?? "").trim();
  keys.delete("day");
  const bounds = { first: context.firstDay, last: context.lastDay };
  const repairs: Repair[] = [];
  const asked =
    text === ""
      ? null
      : readDay(text, bounds, (part, rule, used) => repairs.push(repair("day", part, rule, used)));
  if (text !== "" && asked === null)
    repairs.push(repair("day", text, "no-such-day", isoFromDay(CAMPAIGN.to)));
  const read = parseView(`/on/${isoFromDay(asked ?? CAMPAIGN.to)}`, `${keys}`, context);
  const { day, span, filters, known, lang, theme } = read.view;
  return {
    look: { day, span: isSaid ? span : CAMPAIGN_SPAN, filters, known, lang, theme },
    repairs: [...repairs, ...read.repairs],
  };
}

/** The address of the charts of a view; without its days where they are those of the campaign. */
export function printCharts({ day, span, filters, known, lang, theme }: ChartsLook): string {
  const whole = day === CAMPAIGN.to && sameSpan(span, CAMPAIGN_SPAN);
  const days = whole ? {} : { span };
  const bare = { ...DEFAULT_VIEW, day: CAMPAIGN.from };
  const link = printView({ ...bare, ...days, filters, known, lang, theme });
  const query = link.split("?")[1] ?? "";
  if (!whole) return `${ADDRESS}?day=${isoFromDay(day)}&${query}`;
  return link === printView(bare) ? ADDRESS : `${ADDRESS}?${query}`;
}

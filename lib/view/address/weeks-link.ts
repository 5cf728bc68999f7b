import { isoFromDay } from "@/lib/domain/day";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import type { LinkContext } from "@/lib/view/text/link-context";
import type { Repair } from "@/lib/view/text/repairs";
import type { View } from "@/lib/view/view";
import { parseView, printView } from "./codec";

/** What the page of the weeks takes of a link: its filters, and how it is viewed. */
export type WeeksLook = Pick<View, "filters" | "known" | "lang" | "theme">;

const ADDRESS = "/weeks";

/** Reads the query of `/weeks?…`, whose keys are those of a view's link. Never throws; keys that say nothing here are passed over. */
export function parseWeeks(
  search: string,
  context: LinkContext,
): { readonly look: WeeksLook; readonly repairs: readonly Repair[] } {
  const { view, repairs } = parseView(`/on/${isoFromDay(CAMPAIGN.from)}`, search, context);
  const { filters, known, lang, theme } = view;
  return { look: { filters, known, lang, theme }, repairs };
}

/** The address of the weeks with what a view lets through. */
export function printWeeks({ filters, known, lang, theme }: WeeksLook): string {
  const bare = { ...DEFAULT_VIEW, day: CAMPAIGN.from };
  const link = printView({ ...bare, filters, known, lang, theme });
  return link === printView(bare) ? ADDRESS : `${ADDRESS}?${link.split("?")[1] ?? ""}`;
}

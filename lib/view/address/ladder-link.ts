import { dayFromIso, isoFromDay } from "@/lib/domain/day";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { langKey } from "@/lib/view/keys/reader-keys";
import type { LinkContext } from "@/lib/view/text/link-context";
import { repair, repairSentence } from "@/lib/view/text/repairs";
import { typedDateIso } from "@/lib/view/typed-date";
import type { View } from "@/lib/view/view";
import { parseView, printView } from "./codec";

const ADDRESS = "/ladder";

/** What the ladder takes of a link: its days, its filters, and how it is viewed. */
export type LadderLook = Pick<View, "day" | "span" | "filters" | "known" | "lang" | "theme">;

/**
 * Reads the query of `/ladder?day=…`, whose other keys are those of a view's link; dates may be typed as people write them. Without
 * a day it is the campaign's last, and all of the campaign where no span is named either. Never throws.
 */
export function parseLadder(
  search: string,
  context: LinkContext,
): { readonly look: LadderLook; readonly repairs: readonly string[] } {
  const keys = new URLSearchParams(search);
  const lang = langKey.parse(keys.get("lang") ?? "") ?? "en";
  const notes: string[] = [];
  for (const name of ["day", "start", "known"]) {
    const { text, note } = typedDateIso(keys.get(name) ?? "", lang);
    if (text !== "") keys.set(name, text);
    if (note !== null) notes.push(`${note}.`);
  }
  const typed = keys.get("day") ?? "";
  const asked = dayFromIso(typed);
  const day = asked ?? CAMPAIGN.to;
  keys.delete("day");
  if (typed !== "" && asked === null)
    notes.push(repairSentence(repair("day", typed, "no-such-day", isoFromDay(day)), lang));
  if (asked === null && !keys.get("span") && !keys.get("days")) {
    keys.set("span", "range");
    keys.set("start", isoFromDay(CAMPAIGN.from));
  }
  const read = parseView(`/on/${isoFromDay(day)}`, `${keys}`, context);
  const { span, filters, known, theme } = read.view;
  return {
    look: { day: read.view.day, span, filters, known, lang, theme },
    repairs: [...notes, ...read.repairs.map((each) => repairSentence(each, lang))],
  };
}

/** The address of the ladder of a view; `/ladder` where it is all of the campaign and nothing else. */
export function printLadder({ day, span, filters, known, lang, theme }: LadderLook): string {
  const ofCampaign = day === CAMPAIGN.to && span.type === "range" && span.start === CAMPAIGN.from;
  const bare = { ...DEFAULT_VIEW, day };
  const link = printView({ ...bare, span: ofCampaign ? bare.span : span, filters, known, lang, theme });
  const query = link.split("?")[1] ?? "";
  if (!ofCampaign) return `${ADDRESS}?day=${isoFromDay(day)}&${query}`;
  return link === printView(bare) ? ADDRESS : `${ADDRESS}?${query}`;
}

import { type Day, dayFromIso, isoFromDay } from "@/lib/domain/day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { pagesWords } from "@/lib/messages/rooms";
import { parseView, printView } from "@/lib/view/address/codec";
import { langOf } from "@/lib/view/address/lang-of";
import { campaignText } from "@/lib/view/campaign-text";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { type DayInterval, spanDays } from "@/lib/view/span/span-days";
import type { LinkContext } from "@/lib/view/text/link-context";
import { LINK_VERSION } from "@/lib/view/text/migrations";
import { repairSentence } from "@/lib/view/text/repairs";
import { typedDateIso } from "@/lib/view/typed-date";
import type { View } from "@/lib/view/view";

const ADDRESS = "/tallies";

/** What the page of counts is asked for. */
export interface TallyQuestion {
  /** Of which day, span, filters, `known`, language and theme are followed. */
  readonly view: View;
  /** The days of the campaign that the span holds, both inclusive. */
  readonly stretch: DayInterval;
  /** Whether these are all of the campaign. */
  readonly whole: boolean;
  /** A sentence for each value that could not be used as typed, and for each date that left something open. */
  readonly repairs: readonly string[];
}

/** The part of a view that counts follow. */
type TallyView = Pick<View, "day" | "span" | "filters" | "known" | "lang" | "theme">;

/**
 * Reads `/tallies?day=…` with the keys of the link of a view. Without a day of the campaign it is the campaign's last, and
 * all up to it where no span is named. Never throws; what cannot be used is left out and told.
 */
export function tallyQuestionOf(search: string, context: LinkContext): TallyQuestion {
  const keys = new URLSearchParams(search);
  const text = (keys.get("day") ?? "").trim();
  keys.delete("day");
  const lang = langOf(`?${search}`);
  const typed = typedDateIso(text, lang);
  const asked = dayFromIso(typed.text);
  const notes = typed.note === null ? [] : [`${typed.note}.`];
  for (const name of ["known", "start"]) {
    const { text: iso, note } = typedDateIso(keys.get(name) ?? "", lang);
    if (iso !== "") keys.set(name, iso);
    if (note !== null) notes.push(`${note}.`);
  }
  const day = asked !== null && asked >= CAMPAIGN.from && asked <= CAMPAIGN.to ? asked : null;
  const bad = text === "" || day !== null ? [] : [badDay(text, lang)];
  if (day === null && !keys.get("span")) keys.set("span", "until");
  const read = parseView(`/on/${isoFromDay(day ?? CAMPAIGN.to)}`, `${keys}`, context);
  const { span, filters, known, theme } = read.view;
  const view: View = { ...DEFAULT_VIEW, day: read.view.day, span, filters, known, lang, theme };
  const stretch = stretchOf(view);
  const whole = stretch.first === CAMPAIGN.from && stretch.last === CAMPAIGN.to;
  return {
    view,
    stretch,
    whole,
    repairs: [...notes, ...bad, ...read.repairs.map((repair) => repairSentence(repair, lang))],
  };
}

function badDay(text: string, lang: Lang): string {
  return pagesWords.get(lang).tallies.badDay(text.slice(0, 40), campaignText(lang));
}

function stretchOf({ day, span }: { readonly day: Day; readonly span: View["span"] }): DayInterval {
  return spanDays(day, span, CAMPAIGN);
}

/** The page of counts for a view; `/tallies` where it is all of the campaign and nothing else. */
export function talliesPage({ day, span, filters, known, lang, theme }: TallyView): string {
  const toTheEnd = day === CAMPAIGN.to && span.type === "until";
  const shown: View = {
    ...DEFAULT_VIEW,
    day,
    span: toTheEnd ? DEFAULT_VIEW.span : span,
    filters,
    known,
    lang,
    theme,
  };
  const query = printView({ ...shown, day: CAMPAIGN.from }).split("?")[1] ?? "";
  if (!toTheEnd) return `${ADDRESS}?day=${isoFromDay(day)}&${query}`;
  return query === `v=${LINK_VERSION}` ? ADDRESS : `${ADDRESS}?${query}`;
}

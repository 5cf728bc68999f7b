import type { DayExtent } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { toolsWords } from "@/lib/messages/rooms";
import { originCounts, originText } from "@/lib/scene/origins/origin-counts";
import { describeSpan } from "@/lib/view/span/describe-span";
import type { View } from "@/lib/view/view";
import type { Exhibit } from "./exhibit";
import { filtersText } from "./filters-text";

/** What every exported picture says of itself, so that it can be found and checked again, in the language of its view. */
export interface Stamp {
  /** "Escalation Atlas", or the name of a reader's file. */
  readonly subject: string;
  /** "4 February 2024" */
  readonly day: string;
  /** "last 14 days, from 22 January" */
  readonly span: string;
  /** "4 February 2024, last 14 days, from 22 January" */
  readonly days: string;
  /** "Filters: attacks; in Oronui", "87 sources", … in the footer's order. */
  readonly facts: readonly string[];
  /** One line without its address: for notes, alternative texts and document properties. */
  readonly text: string;
  /** How to read the signs, empty where there are none, and whose data they are, where neither goes without saying. */
  readonly notes: { readonly signs: string; readonly basis: string } | null;
  /** Absolute address of the live view. */
  readonly address: string;
  /** What its QR code says: the address, or a shorter one that still scans. */
  readonly code: string;
}

interface StampFacts extends Omit<Stamp, "day" | "span" | "days" | "text"> {
  readonly view: Pick<View, "day" | "span" | "lang">;
  /** Of the data. */
  readonly dayExtent: DayExtent;
  /** What its text says after day and span, a sentence each, without full stops. */
  readonly sentences: readonly string[];
  /** Begins its text, where that needs it. */
  readonly lead?: string;
}

export function stampOf({ view, dayExtent, sentences, lead = "", ...facts }: StampFacts): Stamp {
  const { lang } = view;
  const day = formatDay(view.day, lang, "long");
  const span = describeSpan(view, dayExtent, lang);
  const days = `${day}${lang === "ar" ? "، " : ", "}${span}`;
  const text = [`${lead}${days}`, ...sentences].map((sentence) => `${sentence}.`).join(" ");
  return { ...facts, day, span, days, text };
}

/** The stamp of a view of the atlas. */
export function atlasStamp({ view, plan, scene, dataset, sourceIds, address }: Exhibit): Stamp {
  const { known, lang } = view;
  const words = toolsWords.get(lang).sheet;
  const filters = words.filters(filtersText(view.filters, dataset, lang) || words.noFilters);
  const knownOn = known === null ? words.allReporting : words.knownOn(formatDay(known, lang, "long"));
  const version = words.dataset(dataset.version);
  const sources = words.sources(sourceIds.length);
  const launched = originText(originCounts(plan, scene), lang, { withAreas: false });
  return stampOf({
    subject: words.name,
    view,
    dayExtent: plan.dayExtent,
    facts: [filters, knownOn, version, sources],
    sentences: [
      ...(launched ? [launched] : []),
      filters,
      knownOn,
      `${version}${lang === "ar" ? "، " : ", "}${sources}`,
    ],
    notes: null,
    address,
    code: address,
  });
}

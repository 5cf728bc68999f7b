import { formatDay } from "@/lib/domain/format-day";
import { originCounts, originText } from "@/lib/scene/origin-counts";
import { describeSpan } from "@/lib/view/describe-span";
import type { Exhibit } from "./exhibit";
import { filtersText } from "./filters-text";

/** What every exported picture says of itself, so that it can be found and checked again. English. */
export interface Stamp {
  /** "4 February 2024" */
  readonly day: string;
  /** "last 14 days, from 22 January" */
  readonly span: string;
  /** "Filters: attacks; in Syria" */
  readonly filters: string;
  /** "Launched from: Iraq 1, not said 26"; `null` where nothing was launched. */
  readonly launched: string | null;
  /** "As known on 18 November 2023" */
  readonly known: string;
  /** "Dataset 1.0-3fa9c2d1" */
  readonly dataset: string;
  /** "87 sources" */
  readonly sources: string;
  /** Absolute address of the live view. */
  readonly address: string;
}

export function stampOf({ view, plan, scene, dataset, sourceIds, address }: Exhibit): Stamp {
  const { day, known, filters } = view;
  return {
    day: formatDay(day, "en", "long"),
    span: describeSpan(view, { first: plan.firstDay, last: plan.lastDay }),
    filters: `Filters: ${filtersText(filters, dataset)}`,
    launched: originText(originCounts(plan, scene), "en", { withAreas: false }),
    known: known === null ? "With all that is known now" : `As known on ${formatDay(known, "en", "long")}`,
    dataset: `Dataset ${dataset.version}`,
    sources: `${sourceIds.length} ${sourceIds.length === 1 ? "source" : "sources"}`,
    address,
  };
}

/** The stamp as one line without its address: for notes, alternative texts and document properties. */
export function stampText({ day, span, filters, launched, known, dataset, sources }: Stamp): string {
  return `${day}, ${span}. ${launched ? `${launched}. ` : ""}${filters}. ${known}. ${dataset}, ${sources}.`;
}

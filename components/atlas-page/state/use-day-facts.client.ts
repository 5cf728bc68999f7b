"use client";

import { useMemo } from "react";
import type { Look } from "@/components/state/view-store";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { type Facets, facetsOf } from "@/lib/scene/filters/facets";
import { type KnownNote, knownNoteOf } from "@/lib/scene/filters/known-note";
import type { Scene } from "@/lib/scene/scene";
import type { Filters } from "@/lib/view/view";
import { type TallyFacts, tallyFactsAt } from "./day-facts";
import type { Seed } from "./seed";

/** How many incidents each value of each filter would show. */
export function useFacets(
  dataset: Dataset | undefined,
  filters: Filters,
  { first, last }: Scene,
  seed: Seed,
): Facets {
  return useMemo(
    () => (dataset ? facetsOf(dataset, filters, { first, last }) : seed.facets),
    [dataset, filters, first, last, seed.facets],
  );
}

/** The official count as of a day. */
export function useTally(dataset: Dataset | undefined, day: Day, seed: Seed): TallyFacts | null {
  return useMemo(() => (dataset ? tallyFactsAt(dataset, day) : seed.tally), [dataset, day, seed.tally]);
}

/** What is hidden of the days on the screen because it had not been published; `null` where all is shown. */
export function useKnownNote(
  whole: Dataset | undefined,
  { filters, known }: Look,
  { first, last }: Scene,
  seed: Seed,
): KnownNote | null {
  return useMemo(() => {
    if (!whole) return seed.knownNote;
    return known === null ? null : knownNoteOf(whole, filters, { first, last }, known);
  }, [whole, filters, known, first, last, seed.knownNote]);
}

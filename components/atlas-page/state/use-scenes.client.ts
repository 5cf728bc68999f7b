"use client";

import { useMemo, useSyncExternalStore } from "react";
import { sceneStoreOf, stillSceneStore } from "@/components/state/scene-store";
import { useChanging } from "@/components/state/use-changing.client";
import { useSame } from "@/components/state/use-same.client";
import type { Look } from "@/components/state/view-store";
import { type TimelineFacts, timelineFactsOf } from "@/components/timeline/timeline-facts";
import { type Pace, usePaced } from "@/components/workspace/use-paced.client";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { ShownDay } from "@/lib/playback/shown-day";
import { type Facets, facetsOf } from "@/lib/scene/filters/facets";
import { type KnownNote, knownNoteOf } from "@/lib/scene/filters/known-note";
import { drawnThrough } from "@/lib/scene/plan/drawn-through";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { Changing } from "@/lib/store/create-store";
import { CAMPAIGN } from "@/lib/view/default-view";
import type { Filters } from "@/lib/view/view";
import { type TallyFacts, tallyFactsAt } from "./day-facts";
import type { Seed } from "./seed";

export interface Scenes {
  readonly plan: Plan;
  /** The scene of the day on the screen, day by day. */
  readonly sceneStore: Changing<Scene>;
  /** The same at a pace that can be read: {@link useScene}. */
  readonly paced: Readonly<Record<Pace, Changing<Scene>>>;
  readonly timeline: TimelineFacts;
}

/** What the view makes visible: computed from the dataset, or as the server computed it until the dataset is here. */
export function useScenes(dataset: Dataset | undefined, look: Look, shownDay: ShownDay, seed: Seed): Scenes {
  const { filters, span, axis } = look;
  const throughNow = () => drawnThrough(seed.plan.dayExtent.to, { day: shownDay.day(), span, axis });
  const through = useSyncExternalStore(shownDay.subscribe, throughNow, throughNow);
  const plan = useMemo(
    () => (dataset ? planOf(dataset, filters, span, through) : seed.plan),
    [dataset, filters, span, through, seed.plan],
  );
  const sceneStore = useMemo(
    () => (dataset ? sceneStoreOf(plan, shownDay) : stillSceneStore(seed.scene)),
    [dataset, plan, shownDay, seed.scene],
  );
  const paced = useSame({ soon: usePaced(sceneStore, "soon"), rest: usePaced(sceneStore, "rest") });
  const timeline = useMemo(
    () => (dataset ? timelineFactsOf(dataset, filters, axis ?? CAMPAIGN) : seed.timeline),
    [dataset, filters, axis, seed.timeline],
  );
  return useSame({ plan, sceneStore, paced, timeline });
}

/** The scene of the day on the screen; renders again when days rest, and at a pace while they go by. */
export function useScene({ paced }: Scenes, pace: Pace = "rest"): Scene {
  return useChanging(paced[pace]);
}

/** How many incidents each value of each filter would let through. */
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

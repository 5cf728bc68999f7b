"use client";

import { useMemo, useSyncExternalStore } from "react";
import { sceneStoreOf, stillSceneStore } from "@/components/state/scene-store";
import { useChanging } from "@/components/state/use-changing.client";
import type { ComparisonStore } from "@/components/state/use-comparison.client";
import { type TimelineFacts, timelineFactsOf } from "@/components/timeline/timeline-facts";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import type { Axis } from "@/lib/playback/axis";
import type { ShownDay } from "@/lib/playback/shown-day";
import { drawnThrough } from "@/lib/scene/plan/drawn-through";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { Changing } from "@/lib/store/create-store";
import type { CompareSide } from "@/lib/view/address/comparison";
import { CAMPAIGN } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import type { SideSeed } from "./compare-seed";

/** One of the two that are compared, and all that is derived of its view. */
export interface Side {
  readonly id: CompareSide;
  readonly view: View;
  readonly plan: Plan;
  readonly scene: Scene;
  readonly sceneStore: Changing<Scene>;
  readonly shownDay: ShownDay;
  readonly timeline: TimelineFacts;
  readonly axis: Axis;
}

export function useSide(
  store: ComparisonStore,
  id: CompareSide,
  whole: Dataset | undefined,
  seed: SideSeed,
): Side {
  const view = useSyncExternalStore(
    store.subscribe,
    () => store.get()[id],
    () => store.get()[id],
  );
  const { known, filters, span } = view;
  const axis = view.axis ?? CAMPAIGN;
  const dataset = useMemo(() => whole && datasetAsKnown(whole, known), [whole, known]);
  const through = drawnThrough(dataset?.lastDay ?? seed.plan.dayExtent.to, view);
  const plan = useMemo(
    () => (dataset ? planOf(dataset, filters, span, through) : seed.plan),
    [dataset, filters, span, through, seed.plan],
  );
  const shownDay = useMemo((): ShownDay => {
    const day = () => store.get()[id].day;
    return { get: day, day, course: () => null, subscribe: store.subscribe };
  }, [store, id]);
  const sceneStore = useMemo(
    () => (dataset ? sceneStoreOf(plan, shownDay) : stillSceneStore(seed.scene)),
    [dataset, plan, shownDay, seed.scene],
  );
  const scene = useChanging(sceneStore);
  const timeline = useMemo(
    () => (dataset ? timelineFactsOf(dataset, filters, axis) : seed.timeline),
    [dataset, filters, axis, seed.timeline],
  );
  return { id, view, plan, scene, sceneStore, shownDay, timeline, axis };
}

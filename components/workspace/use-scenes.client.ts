"use client";

import { useMemo, useSyncExternalStore } from "react";
import { sceneStoreOf, stillSceneStore } from "@/components/state/scene-store";
import { useChanging } from "@/components/state/use-changing.client";
import { useSame } from "@/components/state/use-same.client";
import { timelineFactsOf } from "@/components/timeline/timeline-facts";
import type { Dataset } from "@/lib/dataset/dataset";
import type { ShownDay } from "@/lib/playback/shown-day";
import { drawnThrough } from "@/lib/scene/plan/drawn-through";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { View } from "@/lib/view/view";
import type { SceneSeed } from "./scene-seed";
import { type Pace, usePaced } from "./use-paced.client";

type Scenes = Readonly<ReturnType<typeof useScenes>>;

/**
 * What a view makes visible, day by day: of the dataset as it was known then, or as the server computed it until the dataset is
 * here.
 */
export function useScenes(
  dataset: Dataset | undefined,
  { filters, span, axis }: Pick<View, "filters" | "span" | "axis">,
  shownDay: ShownDay,
  seed: SceneSeed,
) {
  const lastDay = dataset?.lastDay ?? seed.plan.dayExtent.to;
  const throughNow = () => drawnThrough(lastDay, { day: shownDay.day(), span, axis });
  const through = useSyncExternalStore(shownDay.subscribe, throughNow, throughNow);
  const plan = useMemo(
    () => (dataset ? planOf(dataset, filters, span, through) : seed.plan),
    [dataset, filters, span, through, seed.plan],
  );
  const sceneStore = useMemo(
    () => (dataset ? sceneStoreOf(plan, shownDay) : stillSceneStore(seed.scene)),
    [dataset, plan, shownDay, seed.scene],
  );
  const timeline = useMemo(
    () => (dataset ? timelineFactsOf(dataset, filters, axis) : seed.timeline),
    [dataset, filters, axis, seed.timeline],
  );
  /** `sceneStore` at a pace that can be read: {@link useScene}. */
  const paced = useSame({ soon: usePaced(sceneStore, "soon"), rest: usePaced(sceneStore, "rest") });
  return useSame({ plan, sceneStore, timeline, paced });
}

/** The scene of the day on the screen; renders again when days rest, and at a pace while they go by. */
export function useScene({ paced }: Pick<Scenes, "paced">, pace: Pace = "rest") {
  return useChanging(paced[pace]);
}

"use client";

import { useMemo } from "react";
import { useChanging } from "@/components/state/use-changing.client";
import type { ComparisonStore } from "@/components/state/use-comparison.client";
import type { SceneSeed } from "@/components/workspace/scene-seed";
import { useScenes } from "@/components/workspace/use-scenes.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import type { ShownDay } from "@/lib/playback/shown-day";
import type { CompareSide } from "@/lib/view/address/comparison";
import { CAMPAIGN } from "@/lib/view/default-view";

export type Side = Readonly<ReturnType<typeof useSide>>;

/** One of the two that are compared, and all that is derived of its view. */
export function useSide(
  store: ComparisonStore,
  id: CompareSide,
  whole: Dataset | undefined,
  seed: SceneSeed,
) {
  const view = useChanging({ get: () => store.get()[id], subscribe: store.subscribe });
  const dataset = useMemo(() => whole && datasetAsKnown(whole, view.known), [whole, view.known]);
  const shownDay = useMemo((): ShownDay => {
    const day = () => store.get()[id].day;
    return { get: day, day, course: () => null, subscribe: store.subscribe };
  }, [store, id]);
  const scenes = useScenes(dataset, view, shownDay, seed);
  const scene = useChanging(scenes.sceneStore);
  return { id, view, ...scenes, scene, shownDay, axis: view.axis ?? CAMPAIGN };
}

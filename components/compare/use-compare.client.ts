"use client";

import { useEffect, useMemo, useState } from "react";
import type { Facet } from "@/components/filters/facet";
import { facetList } from "@/components/filters/facet-list";
import { type CameraLink, createCameraLink } from "@/components/map/camera-link";
import { useChanging } from "@/components/state/use-changing.client";
import { type ComparisonStore, useComparisonStore } from "@/components/state/use-comparison.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { useMedia } from "@/components/state/use-media.client";
import { useTheme } from "@/components/state/use-theme.client";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { filterPhrases } from "@/lib/evidence/filter-phrases";
import { facetsOf } from "@/lib/scene/filters/facets";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import type { Comparison } from "@/lib/view/address/comparison";
import { type CompareCommands, compareCommands } from "./compare-commands";
import type { CompareSeed } from "./compare-seed";
import { type Side, useSide } from "./use-side.client";

/** What every part of the page that compares works with. */
export interface Compare {
  readonly store: ComparisonStore;
  readonly comparison: Comparison;
  readonly a: Side;
  readonly b: Side;
  readonly commands: CompareCommands;
  readonly cameraLink: CameraLink;
  /** Whether the dataset is here. */
  readonly ready: boolean;
  /** Whether one lies over the other. */
  readonly swipes: boolean;
  readonly theme: "light" | "dark";
  readonly reducedMotion: boolean;
  /** In words. */
  readonly filters: readonly string[];
  /** What each value of each filter lets through on either side; `null` until the dataset is here. */
  readonly facets: readonly Facet[] | null;
  /** The dataset did not come. */
  readonly failed: boolean;
}

/** The owners of this page, dataset and comparison, and what is derived of them. */
export function useCompare(seed: CompareSeed): Compare {
  const { data: whole, isError } = useDataset(seed.version);
  const context = useMemo(() => (whole ? linkContextOf(whole) : null), [whole]);
  const store = useComparisonStore(seed.comparison, context);
  const comparison = useChanging(store);
  const a = useSide(store, "a", whole, seed.sides.a);
  const b = useSide(store, "b", whole, seed.sides.b);
  const { known, filters: chosen } = comparison.a;
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const [cameraLink] = useState(createCameraLink);
  const { dayExtent } = seed.sides.a.plan;
  const commands = useMemo(() => compareCommands(store, dayExtent), [store, dayExtent]);
  useEffect(() => {
    if (seed.repairs.length > 0) store.rewrite();
  }, [seed.repairs, store]);
  const filters = useMemo(
    () => (whole ? filterPhrases(comparison.a, whole, comparison.a.lang) : seed.filters),
    [whole, comparison.a, seed.filters],
  );
  const facets = useMemo(
    () =>
      whole
        ? facetList(
            facetsOf(
              datasetAsKnown(whole, known),
              chosen,
              { first: a.scene.first, last: a.scene.last },
              {
                first: b.scene.first,
                last: b.scene.last,
              },
            ),
            chosen,
            whole,
            comparison.a.lang,
          )
        : null,
    [whole, known, chosen, comparison.a.lang, a.scene.first, a.scene.last, b.scene.first, b.scene.last],
  );
  return {
    store,
    comparison,
    a,
    b,
    commands,
    cameraLink,
    ready: whole !== undefined,
    swipes: comparison.mode === "swipe",
    theme: useTheme(comparison.a.theme),
    reducedMotion,
    filters,
    facets,
    failed: isError,
  };
}

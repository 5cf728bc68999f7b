"use client";

import { useEffect, useMemo } from "react";
import type { AddressBar } from "@/components/state/link-store";
import type { TimeBounds } from "@/components/state/moment-commands";
import { useDataset } from "@/components/state/use-dataset.client";
import { useSame } from "@/components/state/use-same.client";
import { useTheme } from "@/components/state/use-theme.client";
import { useViewStore } from "@/components/state/use-view.client";
import { useScenes } from "@/components/workspace/use-scenes.client";
import { useTitle } from "@/components/workspace/use-title.client";
import { useWorkspace } from "@/components/workspace/use-workspace.client";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { viewTitle } from "@/lib/evidence/view-title";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { CAMPAIGN } from "@/lib/view/default-view";
import { axisBounds } from "@/lib/view/text/link-context";
import type { DatasetSlice, Seed } from "./seed";
import { useDatasetCommands } from "./use-dataset-commands.client";
import { useNotice } from "./use-notice.client";

/** What every pane of a page of the dataset works with. */
export type DatasetWorkspace = Readonly<ReturnType<typeof useDatasetWorkspace>>;

/** The three owners (dataset, view, clock) of one page, and what is derived of them. `addressBar`: the browser's by default. */
export function useDatasetWorkspace(seed: Seed, addressBar?: AddressBar) {
  const query = useDataset(seed.version);
  const whole = query.data;
  const context = useMemo(() => (whole ? linkContextOf(whole) : null), [whole]);
  const workspace = useWorkspace(useViewStore(seed.view, context, addressBar), CAMPAIGN);
  const { store, look, shownDay } = workspace;
  const dataset = useMemo(() => whole && datasetAsKnown(whole, look.known), [whole, look.known]);
  const isHere = dataset !== undefined;
  const scenes = useScenes(dataset, look, shownDay, seed);
  const { from, to } = scenes.plan.dayExtent;
  const bounds = useMemo((): TimeBounds => {
    const { first, last } = axisBounds({ firstDay: from, lastDay: to });
    return { days: { from, to }, axis: { from: first, to: last }, whole: CAMPAIGN };
  }, [from, to]);
  const commands = useDatasetCommands(workspace, { bounds, plan: scenes.plan, complete: isHere });
  const names: DatasetSlice = dataset ?? seed.slice;
  useEffect(() => {
    if (seed.repairs.length > 0) store.rewrite();
  }, [seed.repairs, store]);
  const startsPlaying = look.play && isHere;
  useEffect(() => {
    if (startsPlaying) commands.play();
  }, [startsPlaying, commands]);
  useEffect(() => {
    const { documentElement } = document;
    if (look.theme === null) delete documentElement.dataset.theme;
    else documentElement.dataset.theme = look.theme;
  }, [look.theme]);
  useTitle(store, (view) => viewTitle(view, names, view.lang));
  return useSame({
    ...workspace,
    ...useNotice(seed, query),
    seed,
    bounds,
    commands,
    scenes,
    /** As known on the view's `known`; `undefined` until it is here. */
    dataset,
    /** The whole dataset, whatever is known; `undefined` until it is here. */
    whole,
    /** The records to name and detail things by: of the whole dataset, or until it is here of what the link asked for. */
    names,
    theme: useTheme(look.theme),
  });
}

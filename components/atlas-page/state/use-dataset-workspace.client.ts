"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { AddressBar } from "@/components/state/link-store";
import type { TimeBounds } from "@/components/state/moment-commands";
import { type Running, useClock, usePace } from "@/components/state/use-clock.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { useLook } from "@/components/state/use-link-store.client";
import { useMedia } from "@/components/state/use-media.client";
import { useViewStore } from "@/components/state/use-view.client";
import type { Look, ViewStore } from "@/components/state/view-store";
import type { StatusAction } from "@/components/ui/status-line";
import { useTitle } from "@/components/workspace/use-title.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { titleOf } from "@/lib/scene/counts/headline-text";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { CAMPAIGN } from "@/lib/view/default-view";
import { axisBounds } from "@/lib/view/text/link-context";
import type { DatasetSlice, Seed } from "./seed";
import { type Commands, useCommands } from "./use-commands.client";
import { type Scenes, useScenes } from "./use-scenes.client";

/** What every pane of the dashboard works with. */
export interface DatasetWorkspace extends Running {
  readonly seed: Seed;
  readonly store: ViewStore;
  /** The view but for its day. */
  readonly look: Look;
  readonly commands: Commands;
  readonly scenes: Scenes;
  /** As known on the view's `known`; `undefined` until it is here. */
  readonly dataset: Dataset | undefined;
  /** The whole dataset, whatever is known; `undefined` until it is here. */
  readonly whole: Dataset | undefined;
  /** The records to name and detail things by: of the whole dataset, or until it is here of what the link asked for. */
  readonly names: DatasetSlice;
  readonly bounds: TimeBounds;
  readonly theme: "light" | "dark";
  /** One line that the reader should know of; `null` for none. */
  readonly notice: string | null;
  readonly noticeAction: StatusAction | null;
  dismissNotice(): void;
  /** Adds to what the reader should know. */
  tell(sentence: string): void;
}

/** The three owners (dataset, view, clock) of one page, and what is derived of them. `addressBar`: the browser's by default. */
export function useDatasetWorkspace(seed: Seed, addressBar?: AddressBar): DatasetWorkspace {
  const query = useDataset(seed.version);
  const whole = query.data;
  const context = useMemo(() => (whole ? linkContextOf(whole) : null), [whole]);
  const store = useViewStore(seed.view, context, addressBar);
  const look = useLook(store);
  const dataset = useMemo(() => whole && datasetAsKnown(whole, look.known), [whole, look.known]);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const running = useClock(store, CAMPAIGN);
  const { clock, playing, shownDay, reducedMotion } = running;
  const scenes = useScenes(dataset, look, shownDay, seed);
  const { dayExtent, entries } = scenes.plan;
  const { from, to } = dayExtent;
  const isHere = dataset !== undefined;
  const daysOf = useCallback(() => entries.map(({ day }) => day), [entries]);
  usePace(running, look, CAMPAIGN, isHere ? daysOf : null);
  const bounds = useMemo((): TimeBounds => {
    const { first, last } = axisBounds({ firstDay: from, lastDay: to });
    return { days: { from, to }, axis: { from: first, to: last }, whole: CAMPAIGN };
  }, [from, to]);
  const commands = useCommands({ store, clock, shownDay, plan: scenes.plan, bounds });
  const [sentences, setSentences] = useState(seed.repairs);
  const [revision, setRevision] = useState(seed.revision);

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
  useTitle(store, titleOf);

  const { isError, refetch } = query;
  const notice = isError
    ? "The dataset did not load: what is shown is the day of the link alone."
    : [...sentences, revision?.sentence ?? ""].join(" ").trim() || null;
  const theme = look.theme ?? (systemIsDark ? "dark" : "light");
  return useMemo(
    () => ({
      seed,
      store,
      look,
      clock,
      playing,
      shownDay,
      commands,
      scenes,
      dataset,
      whole,
      names: dataset ?? seed.slice,
      bounds,
      reducedMotion,
      theme,
      notice,
      noticeAction: isError
        ? { label: "Try again", onAction: () => void refetch() }
        : revision && { label: "See what changed", href: revision.href },
      dismissNotice: () => {
        setSentences([]);
        setRevision(null);
      },
      tell: (sentence) =>
        setSentences((before) => (before.includes(sentence) ? before : [...before, sentence])),
    }),
    [
      seed,
      store,
      look,
      clock,
      playing,
      shownDay,
      commands,
      scenes,
      dataset,
      whole,
      bounds,
      reducedMotion,
      theme,
      notice,
      revision,
      isError,
      refetch,
    ],
  );
}

"use client";

import { useCallback, useMemo, useState } from "react";
import { pacedStore } from "@/components/state/paced-store";
import { useChanging } from "@/components/state/use-changing.client";
import { type Running, useClock, usePace } from "@/components/state/use-clock.client";
import { useLook } from "@/components/state/use-link-store.client";
import { useMedia } from "@/components/state/use-media.client";
import type { Look } from "@/components/state/view-store";
import { FRAME_CLOCK } from "@/components/ui/when-rested";
import type { Mask } from "@/lib/collection/mask";
import { busyDays } from "@/lib/collection/steps";
import type { Day } from "@/lib/domain/day";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { rowMask, type SeriesPlan, seriesPlan } from "@/lib/files/table/category-series";
import type { FileView } from "@/lib/files/view/file-view";
import type { PointsDrawn } from "@/lib/gl/points/points-layer";
import type { Axis } from "@/lib/playback/axis";
import type { FollowUpPace } from "@/lib/playback/follow-up";
import { type Changing, createStore, type Store } from "@/lib/store/create-store";
import type { FileSearch } from "./file-search";
import { type Beside, useBesidePlans } from "./use-beside-plans.client";
import { useFileSearch } from "./use-file-search.client";
import { type FileViewStore, useFileViewStore } from "./use-file-view.client";

const PACE: FollowUpPace = { restMs: 130, mostMs: 800, leastSteps: 16 };

/** The owners of the page of a file (its reading, the view, the clock), and what is derived of them. */
export interface FileWorkspace extends Running {
  readonly fileName: string;
  readonly reading: FileReading;
  readonly store: FileViewStore;
  /** Without its day: {@link Running.shownDay}. */
  readonly view: Look<FileView>;
  /** The same at a pace that can be read: {@link useSettledDay}. */
  readonly pacedDay: Changing<Day>;
  readonly limits: Axis;
  /** By category column. */
  readonly plans: readonly SeriesPlan[];
  readonly search: FileSearch;
  /** The series of each row under the view's filters. */
  readonly mask: Mask;
  /** The atlas's own incidents, where the reader wants them shown too. */
  readonly beside: Beside;
  /** How the map has drawn the rows; `undefined`: as marks, or not yet. */
  readonly drawn: Store<PointsDrawn | undefined>;
  readonly theme: "light" | "dark";
}

export function useFileWorkspace(fileName: string, reading: FileReading, first: FileView): FileWorkspace {
  const { table } = reading;
  const store = useFileViewStore(first, fileName, table);
  const view = useLook(store);
  const limits = table.dayExtent;
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const running = useClock(store, limits);
  const { clock, playing, shownDay, reducedMotion } = running;
  const paced = useMemo(
    () => pacedStore({ get: shownDay.day, subscribe: shownDay.subscribe }, PACE, FRAME_CLOCK),
    [shownDay],
  );
  const plans = useMemo(() => table.categories.map(seriesPlan), [table]);
  const search = useFileSearch(reading, view.q);
  const { found } = search;
  const mask = useMemo(
    () => rowMask(table, plans, view.colour, view.hidden, found),
    [table, plans, view.colour, view.hidden, found],
  );
  const busyDaysOf = useCallback(() => busyDays(table.days, mask), [table, mask]);
  usePace(running, view, limits, busyDaysOf);
  const beside = useBesidePlans(view.beside);
  const [drawn] = useState(() => createStore<PointsDrawn | undefined>(undefined));
  const theme = isDark ? "dark" : "light";
  return useMemo(
    () => ({
      fileName,
      reading,
      store,
      view,
      clock,
      playing,
      shownDay,
      pacedDay: paced,
      limits,
      plans,
      search,
      mask,
      beside,
      drawn,
      theme,
      reducedMotion,
    }),
    [
      fileName,
      reading,
      store,
      view,
      clock,
      playing,
      shownDay,
      paced,
      limits,
      plans,
      search,
      mask,
      beside,
      drawn,
      theme,
      reducedMotion,
    ],
  );
}

/** The day on the screen: renders again when days rest, and at a pace while they go by. */
export function useSettledDay({ pacedDay }: FileWorkspace): Day {
  return useChanging(pacedDay);
}

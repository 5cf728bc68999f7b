"use client";

import { useCallback, useDeferredValue } from "react";
import { useChosenDays } from "@/components/workspace/use-chosen-days.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import type { IncidentId } from "@/lib/domain/incident";
import type { PointedAt } from "@/lib/scene/layout/origin-link";
import { sceneBetween } from "@/lib/scene/scene-of";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { DatasetWorkspace } from "./use-dataset-workspace.client";
import { useLiveChart } from "./use-live-chart.client";
import { usePointedBar } from "./use-pointed-bar.client";

/** What is pointed at on one side, and told the other. */
export interface ChartPointing {
  /** The incident that is pointed at on the map or the list. */
  readonly pointed: IncidentId | null;
  /** What a bar that is pointed at counts on the map: one thing, or its incidents. Keep it the same function. */
  readonly onPoint: (pointed: PointedAt | null) => void;
}

/** The chart of what a view shows, drawn so wide, the days that are shown alone of it, and what is pointed at. */
export function useCharts(
  workspace: DatasetWorkspace,
  widthPx: number,
  { pointed: onMap, onPoint }: ChartPointing,
) {
  const scene = useDeferredValue(useScene(workspace.scenes));
  const pointed = useDeferredValue(onMap);
  const { plan } = workspace.scenes;
  const between = useCallback((stretch: DayInterval) => sceneBetween(plan, stretch.last, stretch), [plan]);
  const alone = useChosenDays({ ...workspace, lang: workspace.look.lang, between }, scene);
  const chart = useLiveChart(workspace, { scene: alone.counted, widthPx, days: alone.days, pointed });
  const point = usePointedBar(chart.shown, workspace.dataset, scene, onPoint);
  return { ...chart, scene, point, toggleDays: alone.toggle, freeDays: alone.free };
}

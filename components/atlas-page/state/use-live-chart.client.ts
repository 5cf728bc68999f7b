"use client";

import { useMemo } from "react";
import { barsWith } from "@/lib/charts/bar-items";
import type { Slot } from "@/lib/charts/chart";
import { liveCharts } from "@/lib/charts/live-charts";
import { paintChart } from "@/lib/charts/paint/paint-chart";
import type { DayExtent } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { Scene } from "@/lib/scene/scene";
import type { DatasetWorkspace } from "./use-dataset-workspace.client";

interface LiveChartAsked {
  readonly scene: Scene;
  readonly widthPx: number;
  /** Shown alone beside the chart; `null` for none. */
  readonly days: DayExtent | null;
  /** The incident that is pointed at elsewhere. */
  readonly pointed: IncidentId | null;
}

const NO_SLOTS: readonly Slot[] = [];
const NOWHERE: ReadonlyMap<string, number | null> = new Map();

/** The chart of a scene as it is drawn in the page; `shown` is `null` where it has nothing to show. */
export function useLiveChart(workspace: DatasetWorkspace, { scene, widthPx, days, pointed }: LiveChartAsked) {
  const { look, scenes, dataset } = workspace;
  const { filters, known, lang, chart: name, selected } = look;
  const { plan } = scenes;
  const chartOn = useMemo(() => dataset && liveCharts(dataset, plan), [dataset, plan]);
  const shown = useMemo(
    () => chartOn?.({ filters, known, lang, chart: name }, scene) ?? null,
    [chartOn, filters, known, lang, name, scene],
  );
  const slots = shown?.data.form === "columns" ? shown.data.slots : NO_SLOTS;
  const at = days ? slots.findIndex((slot) => slot.days?.from === days.from && slot.days.to === days.to) : -1;
  const chosen = at === -1 ? null : at;
  const selectedId = selected?.type === "incident" ? selected.id : null;
  const marked = useMemo(() => {
    const barsOf = (id: IncidentId | null) => {
      const incident = id === null ? undefined : shown?.incidents.find((one) => one.id === id);
      return incident && shown && dataset ? barsWith(shown.chart, shown.data, dataset, incident) : NOWHERE;
    };
    return { selected: barsOf(selectedId), pointed: pointed === selectedId ? NOWHERE : barsOf(pointed) };
  }, [shown, dataset, selectedId, pointed]);
  const svg = useMemo(() => {
    if (!shown) return "";
    const { chart, data, source } = shown;
    const look = { lang, theme: "css", fonts: "inherit", widthPx, source, isLive: true } as const;
    return paintChart(chart, data, { ...look, marked, chosen });
  }, [shown, marked, chosen, lang, widthPx]);
  return { shown, slots, chosen, svg };
}

"use client";

import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { ChartBar } from "@/components/charts/chart-bar";
import { LiveChart } from "@/components/charts/live-chart";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { type BarFilter, barTarget, countedBars, isLeft, leaveOrFree } from "@/lib/charts/bar-filters";
import { liveCharts } from "@/lib/charts/live-charts";
import { paintChart } from "@/lib/charts/paint/paint-chart";
import { workspaceWords } from "@/lib/messages/rooms";
import type { PointedAt } from "@/lib/scene/layout/origin-link";
import { printCharts } from "@/lib/view/address/charts-link";
import { EmptyPane } from "./empty-pane";

const LEAST_WIDTH_PX = 320;

interface ChartsPaneProps {
  readonly workspace: DatasetWorkspace;
  /** What a bar that is pointed at counts, where that is one thing on the map. */
  readonly onPoint: (pointed: PointedAt | null) => void;
}

/** A chart of what the view shows: it follows the day, the span and the filters, and sets filters by what it counts. */
export function ChartsPane({ workspace, onPoint }: ChartsPaneProps) {
  const { look, scenes, commands, dataset } = workspace;
  const { filters, lang, chart: name } = look;
  const words = useWords(workspaceWords).atlas.charts;
  const scene = useDeferredValue(useScene(scenes));
  const box = useRef<HTMLDivElement>(null);
  const widthPx = Math.max(LEAST_WIDTH_PX, Math.round((useBoxSize(box)?.widthPx ?? 720) - 32));
  const { plan } = scenes;
  const chartOn = useMemo(() => dataset && liveCharts(dataset, plan), [dataset, plan]);
  const { known } = look;
  const shown = useMemo(
    () => chartOn?.({ filters, known, lang, chart: name }, scene) ?? null,
    [chartOn, filters, known, lang, name, scene],
  );
  const selected = shown?.incidents.find(({ id }) => id === look.selected?.id);
  const svg = useMemo(() => {
    if (!shown) return "";
    const { chart, data, source } = shown;
    return paintChart(chart, data, {
      lang,
      theme: "css",
      fonts: "inherit",
      widthPx,
      source,
      isLive: true,
      selected,
    });
  }, [shown, selected, lang, widthPx]);
  const bars = useMemo(() => (shown ? countedBars(shown.data) : []), [shown]);
  const pointedKey = useRef<string | null>(null);
  const point = (bar: BarFilter | null) => {
    const key = bar?.key ?? null;
    if (key === pointedKey.current) return;
    pointedKey.current = key;
    onPoint(bar && barTarget(bar.only));
  };
  useEffect(() => () => onPoint(null), [onPoint]);
  return (
    <section aria-label={words.title} className="flex h-full min-h-0 flex-col">
      <ChartBar
        name={name}
        onName={(chart) => commands.change({ chart })}
        pageHref={printCharts({ ...look, day: scene.day })}
      />
      <div ref={box} className="min-h-0 flex-1 overflow-y-auto">
        {shown ? (
          <LiveChart
            svg={svg}
            lang={lang}
            bars={bars}
            isLeft={(only) => isLeft(filters, only)}
            onPress={(only) => commands.change({ filters: leaveOrFree(filters, only) })}
            onPoint={point}
          />
        ) : scene.total === 0 ? (
          <div className="px-5 py-6">
            <EmptyPane workspace={workspace} scene={scene} />
          </div>
        ) : (
          <p className="px-5 py-6 text-ink-2">{words.nothing}</p>
        )}
      </div>
    </section>
  );
}

"use client";

import { useRef } from "react";
import { type ChartPointing, useCharts } from "@/components/atlas-page/state/use-charts.client";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { ChartBar } from "@/components/charts/chart-bar";
import { LiveChart } from "@/components/charts/live-chart.client";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { countedBars, isLeft, leaveOrFree } from "@/lib/charts/bar-filters";
import { panelsWords } from "@/lib/messages/rooms";
import { printCharts } from "@/lib/view/address/charts-link";
import { ChosenDays } from "./chosen-days";
import { EmptyPane } from "./empty-pane";

const LEAST_WIDTH_PX = 320;

interface ChartsPaneProps extends ChartPointing {
  readonly workspace: DatasetWorkspace;
}

/** A chart of what the view shows: it follows the day, the span and the filters, and sets filters and days by what it counts. */
export function ChartsPane({ workspace, ...pointing }: ChartsPaneProps) {
  const { look, commands } = workspace;
  const { filters, lang, chart: name } = look;
  const words = useWords(panelsWords).charts;
  const box = useRef<HTMLDivElement>(null);
  const widthPx = Math.max(LEAST_WIDTH_PX, Math.round((useBoxSize(box)?.widthPx ?? 720) - 32));
  const chart = useCharts(workspace, widthPx, pointing);
  const { shown, slots, scene } = chart;
  const showDays = (slot: number) => {
    const days = slots[slot]?.days;
    if (days) chart.toggleDays(days);
  };
  return (
    <section aria-label={words.title} className="flex h-full min-h-0 flex-col">
      <ChartBar
        name={name}
        onName={(next) => commands.change({ chart: next })}
        pageHref={printCharts({ ...look, day: scene.day })}
      >
        {shown && (
          <ChosenDays
            shown={shown}
            lang={lang}
            chosen={chart.chosen}
            onChoose={showDays}
            onFree={chart.freeDays}
          />
        )}
      </ChartBar>
      <div ref={box} className="min-h-0 flex-1 overflow-y-auto">
        {shown ? (
          <LiveChart
            svg={chart.svg}
            lang={lang}
            bars={countedBars(shown.data)}
            isLeft={(only) => isLeft(filters, only)}
            onPress={(only) => commands.change({ filters: leaveOrFree(filters, only) })}
            onPoint={chart.point}
            slots={slots.map(({ label }) => label[lang])}
            onSlot={showDays}
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

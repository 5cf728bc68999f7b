"use client";

import { useRef, useState } from "react";
import { LiveChart } from "@/components/charts/live-chart.client";
import { useFileChart } from "@/components/file-page/state/use-file-chart.client";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { countedBars } from "@/lib/charts/bar-filters";
import { areLeft, leaveOrFreeValues } from "@/lib/charts/rows/row-bar-filters";
import { filesWords } from "@/lib/messages/rooms";
import { FileChartBar } from "./file-chart-bar.client";
import { FileChartData } from "./file-chart-data.client";
import { FileEmpty } from "./file-empty.client";

const LEAST_WIDTH_PX = 320;

/** A chart of the rows in view: it follows the day, the span and the filters, and sets filters and days by what it counts. */
export function FileChartsPane({ workspace }: { readonly workspace: FileWorkspace }) {
  const { reading, look, store } = workspace;
  const lang = useLang();
  const words = useWords(filesWords).charts;
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const widthPx = Math.max(LEAST_WIDTH_PX, Math.round((useBoxSize(box)?.widthPx ?? 720) - 32));
  const shown = useFileChart(workspace, widthPx, setSaid);
  const { chart, svg, slots, choose } = shown;
  const { categories } = reading.table;
  return (
    <section aria-label={words.title} className="flex h-full min-h-0 flex-col">
      <FileChartBar workspace={workspace} shown={shown} />
      <p role="status" className="px-4 pt-1.5 text-[13px] leading-5 text-ink-2 empty:hidden">
        {said}
      </p>
      <div ref={box} className="min-h-0 flex-1 overflow-y-auto">
        {chart ? (
          <>
            <LiveChart
              svg={svg}
              lang={lang}
              bars={countedBars(chart.data)}
              isLeft={(only) => areLeft(categories, look.hidden, only)}
              onPress={(only) =>
                store.set({ hidden: leaveOrFreeValues(categories, store.get().hidden, only) })
              }
              onPoint={() => undefined}
              slots={slots.map(({ label }) => label)}
              onSlot={choose}
            />
            <FileChartData workspace={workspace} chart={chart} />
          </>
        ) : (
          <FileEmpty workspace={workspace} />
        )}
      </div>
    </section>
  );
}

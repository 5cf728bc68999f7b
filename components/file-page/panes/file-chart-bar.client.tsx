"use client";

import { useMemo } from "react";
import { ChartSelect } from "@/components/charts/chart-select";
import { DaysSelect } from "@/components/charts/days-select";
import type { useFileChart } from "@/components/file-page/state/use-file-chart.client";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { rowChartTitle } from "@/lib/charts/rows/row-charts";
import { stretchText } from "@/lib/charts/time-slots";
import { fileCharts } from "@/lib/files/view/file-chart";
import { panelsWords } from "@/lib/messages/rooms";

interface FileChartBarProps {
  readonly workspace: FileWorkspace;
  readonly shown: ReturnType<typeof useFileChart>;
}

/** Over a chart of a file: which one, and which of its days are shown alone. */
export function FileChartBar({ workspace, shown }: FileChartBarProps) {
  const { reading, look, store } = workspace;
  const { table } = reading;
  const { chart, slots, chosen, choose } = shown;
  const lang = useLang();
  const dayWords = useWords(panelsWords).charts;
  const titles = useMemo(
    () => new Map(fileCharts(table).map((one) => [one, rowChartTitle(one, table, look.colour)[lang]])),
    [table, look.colour, lang],
  );
  const [from, to] = [slots[0]?.days.from, slots.at(-1)?.days.to];
  return (
    <ChartSelect name={look.chart} titles={titles} onName={(next) => store.set({ chart: next })}>
      {chart?.data.form === "columns" && from !== undefined && to !== undefined && (
        <DaysSelect
          name={dayWords.shownAlone(chart.data.slotName[lang])}
          all={dayWords.allOf(stretchText(from, to, lang))}
          slots={slots.flatMap(({ label, count }, index) =>
            count > 0 || index === chosen ? { index, label, count } : [],
          )}
          chosen={chosen}
          onChoose={choose}
        />
      )}
    </ChartSelect>
  );
}

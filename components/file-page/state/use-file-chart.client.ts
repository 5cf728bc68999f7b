"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import { useLang } from "@/components/ui/words/use-words.client";
import { useChosenDays } from "@/components/workspace/use-chosen-days.client";
import { paintChart } from "@/lib/charts/paint/paint-chart";
import { rowChart } from "@/lib/charts/rows/row-chart";
import { sliceOf } from "@/lib/collection/slice";
import type { DayInterval } from "@/lib/view/span/span-days";
import { type FileWorkspace, useShownRows } from "./use-file-workspace.client";

/** The chart of what is shown of a file, drawn so wide, and the days that are shown alone of it. */
export function useFileChart(
  workspace: FileWorkspace,
  widthPx: number,
  tellDone: (sentence: string) => void,
) {
  const { fileName, reading, look, plans, mask, store, commands } = workspace;
  const { table, refusals } = reading;
  const lang = useLang();
  const { first, last, lo, hi } = useDeferredValue(useShownRows(workspace));
  const shown = useMemo(() => ({ first, last, lo, hi }), [first, last, lo, hi]);
  const between = useCallback(
    (stretch: DayInterval) => ({ ...stretch, ...sliceOf(table.days, stretch.first, stretch.last) }),
    [table],
  );
  const alone = useChosenDays({ look, store, commands, lang, tellDone, between }, shown);
  const slice = alone.counted;
  const { colour, hidden, q } = look;
  const chart = useMemo(() => {
    const view = { colour, hidden, q };
    const rows = { file: fileName, table, plans, mask, view, slice, refused: refusals.total };
    return rowChart(look.chart, rows, lang);
  }, [look.chart, fileName, table, plans, mask, colour, hidden, q, slice, refusals, lang]);
  const slots = useMemo(() => {
    if (chart?.data.form !== "columns") return [];
    return chart.data.slots.flatMap(({ label, days }) =>
      days ? { label: label[lang], days, count: mask.count(sliceOf(table.days, days.from, days.to)) } : [],
    );
  }, [chart, lang, mask, table]);
  const { days } = alone;
  const at = slots.findIndex((slot) => slot.days.from === days?.from && slot.days.to === days.to);
  const chosen = at === -1 ? null : at;
  const svg = useMemo(() => {
    if (!chart) return "";
    const { title, data, source } = chart;
    const paint = { lang, theme: "css", fonts: "inherit", widthPx, source, isLive: true, chosen } as const;
    return paintChart({ title }, data, paint);
  }, [chart, chosen, lang, widthPx]);
  return {
    /** `null` where it has nothing to show. */
    chart,
    svg,
    slots,
    chosen,
    /** Shows the days of a slot alone; where they are already, and of none, all days again. */
    choose(slot: number | null) {
      const own = slot === null ? undefined : slots[slot];
      if (own) alone.toggle(own.days);
      else alone.free();
    },
  };
}

import type { ColumnsData } from "@/lib/charts/chart";
import { inBoth } from "@/lib/charts/chart-words";
import { timeSlots, UNIT_NAMES } from "@/lib/charts/time-slots";
import type { BarUnit } from "@/lib/collection/bars";
import { sliceOf } from "@/lib/collection/slice";
import type { SeriesPlan } from "@/lib/files/table/category-series";
import type { CategoryColumn } from "@/lib/files/table/file-table";
import { usedCodes, valueText } from "@/lib/files/table/value-filters";
import { filesWords } from "@/lib/messages/rooms";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { RowChartData, RowSlice } from "./row-slice";
import { othersLabel, rowsSeries, rowWords } from "./row-words";

const NO_DAYS: ReadonlySet<never> = new Set();

/** One panel of all rows. */
export function overTime({ table, mask, slice }: RowSlice): RowChartData {
  const { unit, slots } = slotsOf(slice);
  const columns = slots.map(({ days }) => ({
    counts: [mask.count(sliceOf(table.days, days.from, days.to))],
  }));
  return {
    ...slotted(unit, "rows"),
    slots,
    panelName: rowWords("rows"),
    panels: [
      { key: "all", label: rowWords("all"), figure: figureOf(mask.count(slice)), columns, only: null },
    ],
  };
}

/** A panel for each value with a colour of its own, as in the legend, and one for all others. */
export function eachOverTime({ table, plans, mask, view: { colour }, slice }: RowSlice): RowChartData | null {
  const column = table.categories[colour ?? -1];
  const plan = plans[colour ?? -1];
  if (!column || !plan || colour === null) return null;
  const { unit, slots } = slotsOf(slice);
  const tallies = slots.map(({ days }) => mask.tally(sliceOf(table.days, days.from, days.to)));
  const codes = codesBySeries(column, plan);
  const panels = mask.tally(slice).flatMap((total, series) => {
    const own = codes[series] ?? [];
    const value = plan.labels[series] ?? null;
    if (total === 0) return [];
    return [
      {
        key: `series-${series}`,
        label:
          value === null
            ? othersLabel(own.length)
            : inBoth((lang) => valueText(value, filesWords.get(lang).shown.filters)),
        figure: figureOf(total),
        columns: tallies.map((tally) => ({ counts: [tally[series] ?? 0] })),
        only: { column: colour, codes: own },
      },
    ];
  });
  return {
    ...slotted(unit, "grid"),
    slots,
    panelName: inBoth(() => column.header),
    panels,
  };
}

/** A file says of no day that it does not cover it. */
function slotsOf(slice: DayInterval) {
  return timeSlots(slice, new Int32Array(), NO_DAYS, { finest: "week" });
}

function slotted(unit: BarUnit, layout: ColumnsData["layout"]) {
  return {
    form: "columns" as const,
    layout,
    unit: inBoth((lang) => filesWords.get(lang).charts.countedPer[unit]),
    slotName: UNIT_NAMES[unit],
    gaps: [],
    series: [rowsSeries()],
    notes: [],
  };
}

/** The values of a column that any row of the file has, by the series of their colour. */
function codesBySeries(column: CategoryColumn, plan: SeriesPlan): readonly (readonly number[])[] {
  const used = usedCodes(column);
  return plan.labels.map((_, series) => used.filter((code) => plan.seriesOfCode[code] === series));
}

function figureOf(count: number): string {
  return count.toLocaleString("en-GB");
}

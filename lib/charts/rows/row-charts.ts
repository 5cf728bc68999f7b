import { inBoth } from "@/lib/charts/chart-words";
import type { Label } from "@/lib/domain/shapes/label";
import type { FileChart } from "@/lib/files/view/file-chart";
import { filesWords } from "@/lib/messages/rooms";
import type { RowChartData, RowSlice } from "./row-slice";
import { byValue } from "./rows-by-value";
import { eachOverTime, overTime } from "./rows-over-time";

/** How a chart of a file is called. */
export function rowChartTitle(
  chart: FileChart,
  { categories }: RowSlice["table"],
  colour: number | null,
): Label {
  const header = (index: number | null) => categories[index ?? -1]?.header ?? "";
  return inBoth((lang) => {
    const words = filesWords.get(lang).charts;
    if (chart === "time") return words.overTime;
    return chart === "series" ? words.eachOverTime(header(colour)) : words.byValue(header(Number(chart)));
  });
}

/** All that a chart of a file says; `null` where it has nothing to show. */
export function rowChartData(chart: FileChart, rows: RowSlice): RowChartData | null {
  if (rows.mask.count(rows.slice) === 0) return null;
  if (chart === "time") return overTime(rows);
  return chart === "series" ? eachOverTime(rows) : byValue(rows, Number(chart));
}

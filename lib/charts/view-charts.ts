import type { Dataset } from "@/lib/dataset/dataset";
import { type Exhibit, exhibitOf } from "@/lib/export/page/exhibit";
import { BYTE_ORDER_MARK, csvLine, harmless } from "@/lib/export/tables/csv-text";
import { type ChartsLook, printCharts } from "@/lib/view/address/charts-link";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { CHART_NAMES, type ChartName, type View } from "@/lib/view/view";
import type { Chart, ChartData, ChartTable } from "./chart";
import { chartTable } from "./chart-table";
import { TABLE_HEADS } from "./chart-words";
import { CHARTS } from "./charts";
import { exhibitSource } from "./source-line";

/** A chart of a view with all that is said with it. */
export interface ViewChart {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly table: ChartTable;
  readonly source: string;
}

interface ViewCharts {
  readonly view: View;
  readonly exhibit: Exhibit;
  /** Those that have anything to show. */
  readonly charts: readonly ViewChart[];
}

/** The charts of what a view shows, or only one of them. `whole`: whatever is known. */
export function viewCharts(
  whole: Dataset,
  look: ChartsLook,
  only: readonly ChartName[] = CHART_NAMES,
): ViewCharts {
  const view: View = { ...DEFAULT_VIEW, ...look };
  const exhibit = exhibitOf(whole, view, "");
  return { view, exhibit, charts: chartsOf(exhibit, only) };
}

/** Those charts of an exhibit that have anything to show. */
export function chartsOf(exhibit: Exhibit, only: readonly ChartName[]): readonly ViewChart[] {
  const { dataset, incidents, scene } = exhibit;
  const slice = { dataset, incidents, first: scene.first, last: scene.last };
  const { lang } = exhibit.view;
  const source = exhibitSource(exhibit, lang);
  return only.flatMap((name) => {
    const chart = CHARTS[name];
    const data = chart.dataOf(slice);
    return data === null ? [] : [{ chart, data, table: chartTable(chart, slice, data, lang), source }];
  });
}

/** The table of a chart as CSV (RFC 4180, UTF-8 with a byte order mark); each row says of which dataset and view it is. */
export function chartCsv({ table }: ViewChart, { exhibit, view }: ViewCharts, origin: string): string {
  const stamp = [exhibit.dataset.version, `${origin}${printCharts(view)}`];
  const cell = (value: string | number | null) =>
    typeof value === "string" ? harmless(value) : String(value ?? "");
  const rows = table.rows.map((cells) => [...cells.map(cell), ...stamp]);
  const { dataset, view: viewHead } = TABLE_HEADS;
  return (
    BYTE_ORDER_MARK +
    [[...table.heads, dataset[view.lang], viewHead[view.lang]], ...rows].map(csvLine).join("")
  );
}

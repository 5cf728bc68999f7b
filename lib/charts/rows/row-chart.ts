import type { ChartTable } from "@/lib/charts/chart";
import { stretchText } from "@/lib/charts/time-slots";
import { isoFromDay } from "@/lib/domain/day";
import type { Label } from "@/lib/domain/shapes/label";
import type { Lang } from "@/lib/domain/shapes/lang";
import { filterText } from "@/lib/export/files/file-stamp";
import { BYTE_ORDER_MARK, csvLine, harmless } from "@/lib/export/tables/csv-text";
import type { FileTable } from "@/lib/files/table/file-table";
import { isFilteredView } from "@/lib/files/table/value-filters";
import type { FileChart } from "@/lib/files/view/file-chart";
import type { FileView } from "@/lib/files/view/file-view";
import { filesWords } from "@/lib/messages/rooms";
import { rowChartData, rowChartTitle } from "./row-charts";
import type { RowChartData, RowSlice } from "./row-slice";

/** What is shown of a file, and how many of its rows could not be read. */
export interface ChartedRows extends RowSlice {
  /** Its name. */
  readonly file: string;
  readonly table: Pick<FileTable, "count" | "days" | "categories" | "dayPrecisions">;
  readonly view: Pick<FileView, "colour" | "hidden" | "q">;
  readonly refused: number;
}

/** A chart of a file with all that is said with it. */
export interface RowChart {
  readonly title: Label;
  readonly data: RowChartData;
  readonly source: string;
}

/** `null` where it has nothing to show. The words of files have been fetched in `lang`. */
export function rowChart(chart: FileChart, rows: ChartedRows, lang: Lang): RowChart | null {
  const data = rowChartData(chart, rows);
  if (data === null) return null;
  const title = rowChartTitle(chart, rows.table, rows.view.colour);
  return { title, data: { ...data, notes: notesOf(rows) }, source: sourceOf(rows, lang) };
}

/** Which rows of the file are not counted, and which count on a day that is a guess. */
function notesOf({ table, mask, slice, refused }: ChartedRows): readonly Label[] {
  const outside = table.count - mask.count(slice);
  const rough = roughRows(table, mask, slice);
  const note = (name: "outside" | "refused" | "rough", count: number): Label[] => {
    const said = (lang: Lang) => filesWords.get(lang).charts[name](count);
    return count === 0 ? [] : [{ en: said("en"), ar: said("ar") }];
  };
  return [...note("outside", outside), ...note("refused", refused), ...note("rough", rough)];
}

/** Rows counted whose day is not known to the day. */
function roughRows(
  { dayPrecisions }: ChartedRows["table"],
  mask: ChartedRows["mask"],
  { lo, hi }: ChartedRows["slice"],
): number {
  if (!dayPrecisions) return 0;
  let count = 0;
  for (let i = lo; i < hi; i += 1) if (dayPrecisions[i] !== 0 && mask.isVisible(i)) count += 1;
  return count;
}

/** Where the numbers come from, in one line: file, rows counted, days and filters. */
function sourceOf({ file, table, view, mask, slice }: ChartedRows, lang: Lang): string {
  const words = filesWords.get(lang).charts;
  return [
    words.source(file),
    words.counted(mask.count(slice), table.count.toLocaleString("en-GB")),
    stretchText(slice.first, slice.last, lang),
    words.filters(isFilteredView(view) ? filterText({ table, view }) : words.noFilters),
  ].join(" · ");
}

/** The table behind a chart of a file: every number that it draws. Days are `YYYY-MM-DD`. */
export function rowChartTable(data: RowChartData, lang: Lang): ChartTable {
  const words = filesWords.get(lang).charts;
  if (data.form === "matrix") {
    const rows = data.rows.map(({ label, counts }) => [label[lang], ...counts]);
    return { heads: [data.rowName[lang], ...data.columns.map(({ label }) => label[lang])], rows };
  }
  const isOne = data.panels.length === 1 && data.layout === "rows";
  const rows = data.slots.flatMap(({ days }, at) =>
    data.panels.flatMap(({ label, columns }) => {
      const [count = 0] = columns[at]?.counts ?? [];
      if (count === 0 || days === null) return [];
      return [[isoFromDay(days.from), isoFromDay(days.to), ...(isOne ? [] : [label[lang]]), count]];
    }),
  );
  return { heads: [words.from, words.to, ...(isOne ? [] : [data.panelName[lang]]), words.rows], rows };
}

/** The table as CSV (RFC 4180, UTF-8 with a byte order mark); each row says of which file and view it is. */
export function rowChartCsv(
  { heads, rows }: ChartTable,
  stamp: { readonly file: string; readonly address: string },
  lang: Lang,
): string {
  const said = filesWords.get(lang).charts.stamp;
  const cell = (value: string | number | null) =>
    typeof value === "string" ? harmless(value) : String(value ?? "");
  const lines = rows.map((cells) => [...cells.map(cell), harmless(stamp.file), stamp.address]);
  return BYTE_ORDER_MARK + [[...heads.map(harmless), said.file, said.view], ...lines].map(csvLine).join("");
}

import type { ChartData } from "@/lib/charts/chart";
import type { Mask } from "@/lib/collection/mask";
import type { Slice } from "@/lib/collection/slice";
import type { SeriesPlan } from "@/lib/files/table/category-series";
import type { FileTable } from "@/lib/files/table/file-table";
import type { FileView } from "@/lib/files/view/file-view";
import type { DayInterval } from "@/lib/view/span/span-days";

/** What a filter of a file leaves: these codes of one category column. */
export interface ColumnValues {
  /** Index of the category column. */
  readonly column: number;
  readonly codes: readonly number[];
}

/** What a chart of a file counts: the rows of a span that its filters leave. */
export interface RowSlice {
  readonly table: Pick<FileTable, "days" | "categories">;
  /** By category column. */
  readonly plans: readonly SeriesPlan[];
  /** The series of each row, by the column that colours. */
  readonly mask: Mask;
  readonly view: Pick<FileView, "colour">;
  readonly slice: Slice & DayInterval;
}

export type RowChartData = ChartData<ColumnValues>;

import type { ListOrder } from "@/lib/collection/listed-items";
import type { HiddenValues } from "@/lib/files/table/category-series";
import { FIRST_FILE_LAYOUT, type FileTableLayout } from "@/lib/files/table/file-columns";
import type { FileTable } from "@/lib/files/table/file-table";
import { type Moment, NO_EXTRAS } from "@/lib/view/view";
import type { Drawing } from "./drawing";
import type { FileChart } from "./file-chart";

/** What is shown of a file. The counterpart of `View` for rows whose columns are only known once they have been read. */
export interface FileView extends Moment {
  /** Index of the category column that colours the points; `null` for none. */
  readonly colour: number | null;
  /** Values turned off, by category column. */
  readonly hidden: HiddenValues;
  /** Free text that rows must hold, tidied; empty for none. */
  readonly q: string;
  /** Index of a row in the table. */
  readonly selected: number | null;
  /** Which end of the span the list begins with. */
  readonly order: ListOrder;
  /** The atlas's own incidents are shown beside the rows. */
  readonly beside: boolean;
  /** Whether rows that are too many for marks are points or shades. */
  readonly draw: Drawing;
  /** Which one the panel of charts shows. */
  readonly chart: FileChart;
  /** How the table lays the rows out. */
  readonly table: FileTableLayout;
}

/** Length of a window of a file in days until the reader has set another. */
export const FIRST_WINDOW_DAYS = 30;

/** Its last day with the thirty before it. */
export function firstFileView(table: FileTable): FileView {
  return {
    day: table.dayExtent.to,
    span: { type: "window", days: FIRST_WINDOW_DAYS },
    axis: null,
    colour: table.categories.length > 0 ? 0 : null,
    hidden: table.categories.map(() => []),
    q: "",
    selected: null,
    order: "newest",
    camera: null,
    beside: false,
    draw: "auto",
    chart: "time",
    table: FIRST_FILE_LAYOUT,
    speed: 4,
    loop: false,
    backwards: false,
    skip: false,
    panel: "list",
    hiddenLayers: [],
    extras: NO_EXTRAS,
  };
}

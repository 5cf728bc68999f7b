import type { Day, DayExtent } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { KindFill } from "@/lib/domain/shapes/kind-look";
import type { Label } from "@/lib/domain/shapes/label";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SheetColours } from "@/lib/export/page/sheet-colours";
import type { Names } from "@/lib/scene/filters/filter";
import type { ChartName, Filters } from "@/lib/view/view";
import type { ChartSlice } from "./chart-slice";

/** What a chart counts apart from all else. `C`: what filters are to leave just this. */
interface Counted<C> {
  readonly key: string;
  readonly label: Label;
  /** `null` where no filter does. */
  readonly only: C | null;
}

/** One part of a bar: told from the others by its fill, and by its colour. */
export interface ChartSeries {
  readonly key: string;
  readonly label: Label;
  readonly fill: KindFill;
  readonly colour: keyof SheetColours;
}

/** What the horizontal axis counts by: a stretch of days, or an hour. */
export interface Slot {
  /** "22–28 Jan 2024", "06:00–06:59" */
  readonly label: Label;
  /** Beneath the axis; `null` where there is none. */
  readonly tick: Label | null;
  /** `null` for an hour of any day. */
  readonly days: DayExtent | null;
  /** Days of it without an incident in the dataset for which nothing was found: not zero, not known. */
  readonly uncoveredDays: number;
}

/** What one panel holds of one slot, by series. */
export interface Column {
  readonly counts: readonly number[];
  /** A count of which only a range is known: `counts` is the least, this the most; `null` where there is no upper bound. */
  readonly most?: number | null;
}

export interface Panel<C = Partial<Filters>> extends Counted<C> {
  /** Beside its label: "31", "3–8". */
  readonly figure: string;
  /** One for each slot. */
  readonly columns: readonly Column[];
}

/** A stretch between two columns, in days. */
interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** Columns over one axis, in one panel or in several of one scale. */
export interface ColumnsData<C = Partial<Filters>> {
  readonly form: "columns";
  /** `grid`: small multiples. `rows`: one beneath the other, each over the whole width. `mirror`: two, the second upside down. */
  readonly layout: "grid" | "rows" | "mirror";
  /** What the slots are called: "Week". */
  readonly slotName: Label;
  readonly slots: readonly Slot[];
  /** What the panels are called: "Base". */
  readonly panelName: Label;
  readonly panels: readonly Panel<C>[];
  /** Only of a `mirror`. */
  readonly gaps: readonly Gap[];
}

interface MatrixRow<C> extends Counted<C> {
  /** One for each column. */
  readonly counts: readonly number[];
}

/** Bars in rows and columns, all of one scale. */
export interface MatrixData<C = Partial<Filters>> {
  readonly form: "matrix";
  readonly rowName: Label;
  readonly columns: readonly Counted<C>[];
  readonly rows: readonly MatrixRow<C>[];
}

/** All that a chart says, before it is drawn. Plain data. */
export type ChartData<C = Partial<Filters>> = (ColumnsData<C> | MatrixData<C>) & {
  /** What is counted, in what: "incidents a week". */
  readonly unit: Label;
  readonly series: readonly ChartSeries[];
  /** What the reader has to know of the numbers, a sentence each. */
  readonly notes: readonly Label[];
};

/** A table behind a chart. Days are `YYYY-MM-DD`. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One chart of the dataset. */
export interface Chart {
  readonly name: ChartName;
  /** "By base and week" */
  readonly title: Label;
  /** `null` where the slice holds nothing that it counts. */
  readonly dataOf: (slice: ChartSlice) => ChartData | null;
  /** Whether the bar of a key counts an incident that its filters, if it has any, leave; without this those decide alone. */
  readonly counts?: (key: string, incident: Incident, names: Names) => boolean;
  /** Instead of the table that its data make by themselves. */
  readonly tableOf?: (slice: ChartSlice, lang: Lang) => ChartTable;
}

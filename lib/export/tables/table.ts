import type { Dataset } from "@/lib/dataset/dataset";
import type { Column } from "./column";

/** Degrees, WGS 84. */
interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Records of one sort, as every format writes them. */
export interface Table<T> {
  readonly name: "incidents" | "places" | "sources" | "tallies";
  readonly columns: readonly Column<T>[];
  /** What a map program shows of a record; `null` for a table that has no place on a map. */
  readonly mapped: {
    readonly title: (item: T, dataset: Dataset) => string;
    readonly text: (item: T, dataset: Dataset) => string;
    /** `null` for what is known only as an area: it never becomes a dot. */
    readonly point: (item: T, dataset: Dataset) => Point | null;
    /** First and last day it may have happened on, `YYYY-MM-DD`. */
    readonly days: (item: T) => readonly [string, string] | null;
  } | null;
  /** What only JSON can hold beside the columns. */
  readonly details: (item: T, dataset: Dataset) => Readonly<Record<string, unknown>>;
  /** JSON Schema (2020-12) of those details. */
  readonly detailSchema: Readonly<Record<string, unknown>>;
}

/** A record as JSON has it: its columns by name. */
export function recordOf<T>(table: Table<T>, item: T, dataset: Dataset): Record<string, unknown> {
  return Object.fromEntries(table.columns.map(({ name, value }) => [name, value(item, dataset)]));
}

import { HIDDEN, Mask } from "@/lib/collection/mask";
import type { CategoryColumn, FileTable } from "./file-table";
import type { RowBits } from "./row-bits";
import { commonestFirst } from "./value-filters";

/** So many values have a colour of their own; all others share the last. */
const COLOURED_VALUES = 8;
export const OTHERS_SERIES = COLOURED_VALUES;
const SERIES_COUNT = COLOURED_VALUES + 1;

/** Which value has which colour: the commonest first, ties by their text. */
export interface SeriesPlan {
  /** By code of the column. */
  readonly seriesOfCode: Uint8Array;
  /** By series: the value's text; `null` for all others. */
  readonly labels: readonly (string | null)[];
}

/** One series for all rows where there is no column to colour by. */
export function seriesPlan(column: CategoryColumn | null): SeriesPlan {
  if (!column) return { seriesOfCode: new Uint8Array(), labels: [null] };
  const codes = commonestFirst(column);
  const text = (code: number) => column.values[code] ?? "";
  const own = codes.slice(0, COLOURED_VALUES);
  const seriesOfCode = new Uint8Array(column.values.length).fill(OTHERS_SERIES);
  own.forEach((code, series) => {
    seriesOfCode[code] = series;
  });
  return { seriesOfCode, labels: [...own.map(text), ...(codes.length > own.length ? [null] : [])] };
}

/** Codes that are turned off, ascending, for each column that can be filtered by. */
export type HiddenValues = readonly (readonly number[])[];

/**
 * Each row's series: its value in the column `colour`, or hidden where any column's filter leaves it out, or where it is not among
 * the rows `found` (a bit a row; `null`: no search).
 */
export function rowMask(
  table: FileTable,
  plans: readonly SeriesPlan[],
  colour: number | null,
  hidden: HiddenValues,
  found: RowBits | null = null,
): Mask {
  const series = new Uint8Array(table.count);
  const column = colour === null ? undefined : table.categories[colour];
  const plan = colour === null ? undefined : plans[colour];
  if (column && plan)
    for (let i = 0; i < series.length; i += 1)
      series[i] = plan.seriesOfCode[column.codes[i] as number] as number; // a row's code is one of the column's
  table.categories.forEach((category, index) => {
    const off = hidden[index] ?? [];
    if (off.length === 0) return;
    const leaves = new Uint8Array(category.values.length);
    for (const code of off) leaves[code] = 1;
    for (let i = 0; i < series.length; i += 1)
      if (leaves[category.codes[i] as number] === 1) series[i] = HIDDEN;
  });
  if (found)
    for (let i = 0; i < series.length; i += 1)
      if (((found[i >>> 3] as number) & (1 << (i & 7))) === 0) series[i] = HIDDEN; // a bit for each row
  return new Mask(series, SERIES_COUNT);
}

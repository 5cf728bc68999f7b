import { usedCodes, valueText } from "@/lib/files/table/value-filters";
import type { FileExhibit } from "./file-exhibit";

/** How values are named that have no colour of their own, or no text. */
interface ValueNames {
  readonly others: string;
  readonly empty: string;
}

export interface LegendRow {
  readonly series: number;
  readonly name: string;
  /** Rows that are shown. */
  readonly count: number;
  /** Whether the filters leave it out. */
  readonly isOff: boolean;
}

/** What the colours of an exhibit mean; `heading` is `null` where no column gives them. */
export function legendRows(
  { table, plans, view, counts }: FileExhibit,
  names: ValueNames,
): {
  readonly heading: string | null;
  readonly rows: readonly LegendRow[];
} {
  const column = view.colour === null ? undefined : table.categories[view.colour];
  if (view.colour === null || !column) return { heading: null, rows: [] };
  const off = new Set(view.hidden[view.colour] ?? []);
  const plan = plans[view.colour];
  const on = new Set(usedCodes(column).flatMap((code) => (off.has(code) ? [] : [plan?.seriesOfCode[code]])));
  return {
    heading: `Colours: ${column.header}`,
    rows: (plan?.labels ?? []).map((label, series) => ({
      series,
      name: label === null ? names.others : valueText(label, names),
      count: counts[series] ?? 0,
      isOff: !on.has(series),
    })),
  };
}

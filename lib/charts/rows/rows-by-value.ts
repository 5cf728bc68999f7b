import type { MatrixData } from "@/lib/charts/chart";
import { inBoth } from "@/lib/charts/chart-words";
import type { Label } from "@/lib/domain/shapes/label";
import { valueText } from "@/lib/files/table/value-filters";
import { filesWords } from "@/lib/messages/rooms";
import { codeCounts } from "./code-counts";
import type { ColumnValues, RowChartData, RowSlice } from "./row-slice";
import { othersLabel, rowsSeries, rowWords } from "./row-words";

/** So many values of a column have a bar of their own; the rest share one. */
const MOST_VALUES = 25;
const COLLATOR = new Intl.Collator("en", { numeric: true });

/** A bar for each value that any row counted has, the commonest first; those beyond {@link MOST_VALUES} together. */
export function byValue({ table, mask, slice }: RowSlice, index: number): RowChartData | null {
  const column = table.categories[index];
  if (!column) return null;
  const counts = codeCounts(column, mask, slice);
  const text = (code: number) => column.values[code] ?? "";
  const count = (code: number) => counts[code] ?? 0;
  const found = [...counts.keys()]
    .filter((code) => count(code) > 0)
    .sort((a, b) => count(b) - count(a) || COLLATOR.compare(text(a), text(b)));
  const own = found.length > MOST_VALUES + 1 ? found.slice(0, MOST_VALUES) : found;
  const rest = found.slice(own.length);
  const row = (
    key: string,
    label: Label,
    codes: readonly number[],
  ): MatrixData<ColumnValues>["rows"][number] => ({
    key,
    label,
    counts: [codes.reduce((sum, code) => sum + count(code), 0)],
    only: { column: index, codes },
  });
  return {
    form: "matrix",
    unit: rowWords("countedIn"),
    rowName: inBoth(() => column.header),
    columns: [{ key: "rows", label: rowWords("rows"), only: null }],
    rows: [
      ...own.map((code) =>
        row(
          `value-${code}`,
          inBoth((lang) => valueText(text(code), filesWords.get(lang).shown.filters)),
          [code],
        ),
      ),
      ...(rest.length > 0 ? [row("others", othersLabel(rest.length), rest)] : []),
    ],
    series: [rowsSeries()],
    notes: [],
  };
}

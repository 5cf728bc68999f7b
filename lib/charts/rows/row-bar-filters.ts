import type { HiddenValues } from "@/lib/files/table/category-series";
import type { CategoryColumn } from "@/lib/files/table/file-table";
import { usedCodes, withHidden } from "@/lib/files/table/value-filters";
import type { ColumnValues } from "./row-slice";

/** Whether the filters of a file leave just these values of their column. */
export function areLeft(
  categories: readonly CategoryColumn[],
  hidden: HiddenValues,
  { column, codes }: ColumnValues,
): boolean {
  const off = new Set(hidden[column]);
  const left = new Set(codes);
  const used = usedOf(categories, column);
  return off.size > 0 && used.every((code) => off.has(code) !== left.has(code));
}

/** The filters that leave these values alone of their column; where they do already, without that column's filter. */
export function leaveOrFreeValues(
  categories: readonly CategoryColumn[],
  hidden: HiddenValues,
  only: ColumnValues,
): HiddenValues {
  if (areLeft(categories, hidden, only)) return withHidden(hidden, only.column, []);
  const left = new Set(only.codes);
  const off = usedOf(categories, only.column).filter((code) => !left.has(code));
  return withHidden(hidden, only.column, off);
}

function usedOf(categories: readonly CategoryColumn[], column: number): readonly number[] {
  const category = categories[column];
  return category ? usedCodes(category) : [];
}

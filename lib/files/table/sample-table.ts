import { extentOfDays } from "@/lib/collection/collection";
import type { CategoryColumn, FileTable } from "./file-table";
import { gridIndex } from "./grid-index";

/** For tests: a column of codes and the texts that they stand for. */
export function sampleColumn(
  header: string,
  codes: readonly number[],
  values: readonly string[],
): CategoryColumn {
  const counts = Uint32Array.from(values, (_, code) => codes.filter((other) => other === code).length);
  return { header, column: 0, codes: Uint16Array.from(codes), values, counts };
}

/** For tests: a table whose columns are `categories`, of rows on `days` (ascending), numbered from 2 as in a file with a header. */
export function sampleTable(days: readonly number[], ...categories: CategoryColumn[]): FileTable {
  const sorted = Int32Array.from(days);
  const positions = new Float32Array(days.length * 2).fill(0.5);
  return {
    count: days.length,
    header: categories.map(({ header }) => header),
    positions,
    days: sorted,
    dayExtent: extentOfDays(sorted),
    offsets: new Uint32Array(days.length),
    rows: Uint32Array.from(days, (_, index) => index + 2),
    categories: categories.map((category, column) => ({ ...category, column })),
    precisions: null,
    grid: gridIndex(positions),
  };
}

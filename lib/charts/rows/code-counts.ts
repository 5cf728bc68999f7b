import { HIDDEN, type Mask } from "@/lib/collection/mask";
import type { Slice } from "@/lib/collection/slice";
import type { CategoryColumn } from "@/lib/files/table/file-table";

/** The visible rows of a slice by the code of a column, in one pass over the slice. */
export function codeCounts(
  { codes, values }: Pick<CategoryColumn, "codes" | "values">,
  { series }: Pick<Mask, "series">,
  { lo, hi }: Slice,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let i = lo; i < hi; i += 1) {
    if (series[i] === HIDDEN) continue;
    const code = codes[i] as number; // within the column
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

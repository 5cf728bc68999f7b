import type { TableRows } from "@/lib/collection/table-rows";
import { readRows } from "@/lib/files/read/read-rows";
import type { FileReading } from "@/lib/files/read/read-table-file";

/** The texts of the items among the first `most` rows of a table; `null` where the file can no longer be read. */
export function readTexts(
  reading: FileReading,
  rows: TableRows,
  most: number,
): Promise<ReadonlyMap<number, readonly string[] | null>> {
  const indexes: number[] = [];
  for (let place = 0; place < Math.min(most, rows.count); place += 1) {
    const row = rows.at(place);
    if (row?.type === "item") indexes.push(row.index);
  }
  return readRows(reading, indexes);
}

import type { TableRows } from "@/lib/collection/table-rows";
import { readRow } from "@/lib/files/read/read-row";
import type { FileReading } from "@/lib/files/read/read-table-file";

/** So many rows are read from the file at the same time. */
const TOGETHER = 64;

/** The texts of the items among the first `most` rows of a table; `null` where the file can no longer be read. */
export async function readTexts(
  reading: FileReading,
  rows: TableRows,
  most: number,
): Promise<ReadonlyMap<number, readonly string[] | null>> {
  const texts = new Map<number, readonly string[] | null>();
  const end = Math.min(most, rows.count);
  for (let begin = 0; begin < end; begin += TOGETHER) {
    const places = Array.from({ length: Math.min(TOGETHER, end - begin) }, (_, i) => begin + i);
    await Promise.all(
      places.map(async (place) => {
        const row = rows.at(place);
        if (row?.type !== "item") return;
        texts.set(row.index, await readRow(reading, row.index).catch(() => null));
      }),
    );
  }
  return texts;
}

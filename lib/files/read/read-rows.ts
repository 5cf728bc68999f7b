import { FieldText } from "@/lib/files/bytes/field-text";
import { RecordScanner } from "@/lib/files/bytes/record-scanner";
import { type ReadableRows, readRow } from "./read-row";

/** Rows that lie nearer to each other are read at once, with what is between them. */
const GAP_BYTES = 16_384;
/** So much is read at once: the page goes on between two. */
const RUN_BYTES = 1 << 20;
/** Of the last row of a run, which may be longer. */
const TAIL_BYTES = 4096;

/** The texts of rows of a table by their indexes, read from the file now; `null` of a row that can no longer be read. */
export async function readRows(
  reading: ReadableRows,
  indexes: Iterable<number>,
): Promise<ReadonlyMap<number, readonly string[] | null>> {
  const { offsets } = reading.table;
  const wanted = Array.from(indexes, (index) => ({ index, offset: offsets[index] ?? 0 })).sort(
    (a, b) => a.offset - b.offset,
  );
  const texts = new Map<number, readonly string[] | null>();
  for (let begin = 0; begin < wanted.length; ) {
    const end = endOfRun(wanted, begin);
    const run = wanted.slice(begin, end);
    // What the file no longer holds is read one by one below, and told there.
    const found = await readRun(reading, run).catch(() => new Map<number, readonly string[]>());
    for (const { index } of run)
      texts.set(index, found.get(index) ?? (await readRow(reading, index).catch(() => null)));
    begin = end;
  }
  return texts;
}

interface Wanted {
  readonly index: number;
  readonly offset: number;
}

function endOfRun(wanted: readonly Wanted[], begin: number): number {
  const start = wanted[begin]?.offset ?? 0;
  let last = start;
  let end = begin + 1;
  for (let next = wanted[end]; next !== undefined; next = wanted[end]) {
    if (next.offset - last > GAP_BYTES || next.offset - start > RUN_BYTES) break;
    last = next.offset;
    end += 1;
  }
  return end;
}

/** Those of a run that end within what is read of it. */
async function readRun(
  { text, encoding, delimiter, fields }: ReadableRows,
  run: readonly Wanted[],
): Promise<Map<number, readonly string[]>> {
  const start = run[0]?.offset ?? 0;
  const end = (run.at(-1)?.offset ?? 0) + TAIL_BYTES;
  const bytes = new Uint8Array(await text.slice(start, end).arrayBuffer());
  const scanner = new RecordScanner(delimiter, start, fields);
  const texts = new FieldText(encoding);
  const found = new Map<number, readonly string[]>();
  let at = 0;
  const take = () => {
    const next = run[at];
    if (next === undefined || scanner.offset !== next.offset) return;
    found.set(next.index, texts.all(scanner));
    at += 1;
    if (at === run.length) scanner.stop();
  };
  scanner.push(bytes, take);
  if (end >= text.size && at < run.length) scanner.finish(take);
  return found;
}

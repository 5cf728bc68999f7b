import { FieldText } from "./field-text";
import { RecordScanner } from "./record-scanner";

const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_ROWS = 50;

/**
 * The delimiter that cuts most of the first rows into one number of fields, at least two; of several the one that
 * gives most fields. A comma where none does. Excel's first line `sep=;` is taken at its word.
 */
export function guessDelimiter(head: Uint8Array): Delimiter {
  const said = /^sep=([,;\t|])\r?\n/.exec(new FieldText("utf-8").decode(head.subarray(0, 16)))?.[1];
  const asked = DELIMITERS.find((delimiter) => delimiter === said);
  if (asked) return asked;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(head, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function scoreOf(head: Uint8Array, delimiter: Delimiter): number {
  const counts: number[] = [];
  const scanner = new RecordScanner(delimiter);
  scanner.push(head, () => {
    counts.push(scanner.fieldCount);
    if (counts.length >= SAMPLE_ROWS) scanner.stop();
  });
  if (counts.length === 0) scanner.finish(() => counts.push(scanner.fieldCount));
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [usual = 1, times = 0] = [...tally].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
  return (times / counts.length) * Math.min(usual, 100);
}

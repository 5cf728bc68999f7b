import type { Day } from "@/lib/domain/day";

/** First and last day, both inclusive. */
interface Run {
  readonly from: Day;
  readonly to: Day;
}

/** Joins days into stretches without a hole, earliest first, and cuts them to `within`. Order and repeats do not matter. */
export function dayRuns(days: Iterable<Day>, within: Run): Run[] {
  const runs: Run[] = [];
  for (const value of [...days].sort((a, b) => a - b)) {
    if (value < within.from || value > within.to) continue;
    const last = runs.at(-1);
    if (last && value <= last.to + 1) runs[runs.length - 1] = { from: last.from, to: value };
    else runs.push({ from: value, to: value });
  }
  return runs;
}

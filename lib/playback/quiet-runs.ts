import { type Day, day } from "@/lib/domain/day";
import type { Axis } from "./axis";

/** The stretches of `bounds` in which none of the days lies, earliest first. `days` ascends and may repeat. */
export function quietRuns(days: Iterable<Day>, bounds: Axis): Axis[] {
  const runs: Axis[] = [];
  let next: number = bounds.from;
  for (const busy of days) {
    if (busy < next) continue;
    if (busy > bounds.to) break;
    if (busy > next) runs.push({ from: day(next), to: day(busy - 1) });
    next = busy + 1;
  }
  if (next <= bounds.to) runs.push({ from: day(next), to: bounds.to });
  return runs;
}

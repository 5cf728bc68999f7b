import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { dayRuns } from "./day-runs";

const runs = (days: number[], from = 0, to = 100) =>
  dayRuns(days.map(day), { from: day(from), to: day(to) }).map((run) => [run.from, run.to]);

test("neighbours join, whatever their order", () => {
  expect(runs([5, 3, 4, 4, 9])).toEqual([
    [3, 5],
    [9, 9],
  ]);
  expect(runs([])).toEqual([]);
});

test("days beyond the bounds are cut off", () => {
  expect(runs([1, 2, 3, 4, 5], 2, 4)).toEqual([[2, 4]]);
});

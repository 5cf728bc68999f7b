import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { NO_FILTERS } from "@/lib/view/default-view";
import { joinsOf } from "./joins";
import { ladderOf } from "./ladder-of";

const dataset = loadDataset();
const ladder = (start: string, end: string) =>
  ladderOf(dataset, {
    day: knownDay(end),
    span: { type: "range", start: knownDay(start) },
    filters: NO_FILTERS,
    known: null,
  });

test("every join of the campaign leads from an earlier rung of the other side to its answer", () => {
  const { rungs } = ladder("2023-10-17", "2024-02-10");
  const joins = joinsOf(rungs);
  expect(joins.map(({ to }) => to)).toEqual(rungs.flatMap(({ answered }, at) => (answered ? [at] : [])));
  const said = joins.map(({ from, to, isSince, slot }) => [
    from.map((at) => isoFromDay(rungs[at]?.first ?? knownDay("2017-01-01"))),
    isoFromDay(rungs[to]?.first ?? knownDay("2017-01-01")),
    isSince,
    slot,
  ]);
  expect(said).toEqual([
    [["2023-10-18"], "2023-10-27", true, 0],
    [["2023-10-18"], "2023-11-08", true, 1],
    [["2023-11-21"], "2023-11-21", false, 0],
    [["2023-11-21"], "2023-11-22", false, 1],
    [["2023-12-25"], "2023-12-26", false, 0],
    [["2024-01-28"], "2024-02-03", false, 0],
  ]);
  for (const { from, to } of joins)
    for (const at of from) {
      expect(at).toBeLessThan(to);
      expect(rungs[at]?.side).not.toBe(rungs[to]?.side);
    }
});

test("what is answered before the first rung has no line", () => {
  expect(joinsOf(ladder("2024-02-01", "2024-02-10").rungs)).toEqual([]);
  expect(joinsOf(ladder("2020-01-01", "2020-01-31").rungs)).toHaveLength(1);
});

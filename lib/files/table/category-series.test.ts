import { expect, test } from "vitest";
import { HIDDEN } from "@/lib/collection/mask";
import { OTHERS_SERIES, rowMask, seriesPlan } from "./category-series";
import { addBit, emptyBits } from "./row-bits";
import { sampleColumn, sampleTable } from "./sample-table";

const column = (codes: number[], values: string[]) => sampleColumn("kind", codes, values);

test("the commonest values have colours of their own, the rest share one", () => {
  const values = ["", ..."abcdefghij"];
  const codes = [3, 3, 3, 1, 1, ...values.keys()].filter((code) => code > 0);
  const { labels, seriesOfCode } = seriesPlan(column(codes, values));
  expect(labels).toEqual(["c", "a", "b", "d", "e", "f", "g", "h", null]);
  expect(seriesOfCode[3]).toBe(0);
  expect(seriesOfCode[10]).toBe(OTHERS_SERIES);
});

test("filters of several columns add up, and counts follow", () => {
  const kinds = column([1, 2, 1, 2], ["", "rocket", "drone"]);
  const sides = column([1, 1, 2, 2], ["", "x", "y"]);
  const own = sampleTable([1, 1, 1, 1], kinds, sides);
  const plans = own.categories.map(seriesPlan);
  const [drone, rocket] = [0, 1];
  expect(plans[0]?.labels).toEqual(["drone", "rocket"]);
  expect([...rowMask(own, plans, 0, []).series]).toEqual([rocket, drone, rocket, drone]);
  const mask = rowMask(own, plans, 0, [[1], [2]]);
  expect([...mask.series]).toEqual([HIDDEN, drone, HIDDEN, HIDDEN]);
  expect(mask.tally({ lo: 1, hi: 4 })[drone]).toBe(1);
  expect(mask.count({ lo: 1, hi: 4 })).toBe(1);
  expect([...rowMask(own, plans, null, []).series]).toEqual([0, 0, 0, 0]);
  const found = emptyBits(4);
  addBit(found, 3);
  expect([...rowMask(own, plans, 0, [[], []], found).series]).toEqual([HIDDEN, HIDDEN, HIDDEN, drone]);
});

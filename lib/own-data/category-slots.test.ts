import { expect, test } from "vitest";
import { countSlots, HIDDEN_SLOT, OTHERS_SLOT, rowSlots, slotPlan } from "./category-slots";
import { addBit, emptyBits } from "./row-bits";
import { sampleColumn, sampleTable } from "./sample-table";

const column = (codes: number[], values: string[]) => sampleColumn("kind", codes, values);

test("the commonest values have colours of their own, the rest share one", () => {
  const values = ["", ..."abcdefghij"];
  const codes = [3, 3, 3, 1, 1, ...values.keys()].filter((code) => code > 0);
  const { labels, slotOfCode } = slotPlan(column(codes, values));
  expect(labels).toEqual(["c", "a", "b", "d", "e", "f", "g", "h", null]);
  expect(slotOfCode[3]).toBe(0);
  expect(slotOfCode[10]).toBe(OTHERS_SLOT);
});

test("filters of several columns add up, and counts follow", () => {
  const kinds = column([1, 2, 1, 2], ["", "rocket", "drone"]);
  const sides = column([1, 1, 2, 2], ["", "x", "y"]);
  const own = sampleTable([1, 1, 1, 1], kinds, sides);
  const plans = own.categories.map(slotPlan);
  const [drone, rocket] = [0, 1];
  expect(plans[0]?.labels).toEqual(["drone", "rocket"]);
  expect([...rowSlots(own, plans, 0, [])]).toEqual([rocket, drone, rocket, drone]);
  const slots = rowSlots(own, plans, 0, [[1], [2]]);
  expect([...slots]).toEqual([HIDDEN_SLOT, drone, HIDDEN_SLOT, HIDDEN_SLOT]);
  expect(countSlots(slots, { lo: 1, hi: 4 })[drone]).toBe(1);
  expect(countSlots(slots, { lo: 1, hi: 4 })[HIDDEN_SLOT]).toBe(2);
  expect([...rowSlots(own, plans, null, [])]).toEqual([0, 0, 0, 0]);
  const found = emptyBits(4);
  addBit(found, 3);
  expect([...rowSlots(own, plans, 0, [[], []], found)]).toEqual([
    HIDDEN_SLOT,
    HIDDEN_SLOT,
    HIDDEN_SLOT,
    drone,
  ]);
});

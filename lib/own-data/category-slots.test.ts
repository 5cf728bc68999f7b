import { expect, test } from "vitest";
import { countSlots, HIDDEN_SLOT, OTHERS_SLOT, rowSlots, slotPlan } from "./category-slots";
import { gridIndex } from "./grid-index";
import type { CategoryColumn, OwnTable } from "./own-table";

function column(codes: number[], values: string[]): CategoryColumn {
  const counts = Uint32Array.from(values, (_, code) => codes.filter((other) => other === code).length);
  return { header: "kind", codes: Uint16Array.from(codes), values, counts };
}
function table(...categories: CategoryColumn[]): OwnTable {
  const count = categories[0]?.codes.length ?? 0;
  const positions = new Float32Array(count * 2);
  return {
    count,
    positions,
    days: new Int32Array(count),
    offsets: new Uint32Array(count),
    rows: new Uint32Array(count),
    categories,
    grid: gridIndex(positions),
  };
}

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
  const own = table(kinds, sides);
  const plans = own.categories.map(slotPlan);
  const [drone, rocket] = [0, 1];
  expect(plans[0]?.labels).toEqual(["drone", "rocket"]);
  expect([...rowSlots(own, plans, 0, [])]).toEqual([rocket, drone, rocket, drone]);
  const slots = rowSlots(own, plans, 0, [[rocket], [1]]);
  expect([...slots]).toEqual([HIDDEN_SLOT, drone, HIDDEN_SLOT, HIDDEN_SLOT]);
  expect(countSlots(slots, { lo: 1, hi: 4 })[drone]).toBe(1);
  expect(countSlots(slots, { lo: 1, hi: 4 })[HIDDEN_SLOT]).toBe(2);
  expect([...rowSlots(own, plans, null, [])]).toEqual([0, 0, 0, 0]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { itemsInOrder, NO_RANK, orderByRank, ranksOfNumbers, ranksOfTexts } from "./item-order";
import { HIDDEN, Mask } from "./mask";
import { tableRows } from "./table-rows";

const cells = fc.array(
  fc.record({
    value: fc.option(fc.integer({ min: -3, max: 3 })),
    group: fc.option(fc.nat(3)),
    visible: fc.boolean(),
  }),
  { maxLength: 60 },
);
const ranksOf = (values: readonly (number | null)[]) =>
  ranksOfNumbers(Float64Array.from(values, (value) => value ?? Number.NaN));

/** The same by the plain list: sorting is stable, what has no value comes last. */
function sorted<T>(list: readonly T[], numberOf: (one: T) => number | null, descending: boolean): T[] {
  const has = list.filter((one) => numberOf(one) !== null);
  const sign = descending ? -1 : 1;
  return [
    ...has.sort((a, b) => sign * ((numberOf(a) ?? 0) - (numberOf(b) ?? 0))),
    ...list.filter((one) => numberOf(one) === null),
  ];
}

test("the rows of any slice are those of the plain list, sorted and put together", () => {
  fc.assert(
    fc.property(cells, fc.boolean(), fc.boolean(), fc.nat(60), fc.nat(60), (list, down, grouped, a, b) => {
      const [lo, hi] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
      const mask = new Mask(
        Uint8Array.from(list, ({ visible }) => (visible ? 0 : HIDDEN)),
        1,
      );
      const groups = ranksOf(list.map(({ group }) => group));
      const byColumn = orderByRank(ranksOf(list.map(({ value }) => value)), down);
      const order = grouped ? orderByRank(groups, false, byColumn) : byColumn;
      const rows = tableRows(itemsInOrder(order, mask, { lo, hi }), order, grouped ? groups : null);

      const shown = [...list.keys()].slice(lo, hi).filter((index) => list[index]?.visible);
      const plain = sorted(shown, (index) => list[index]?.value ?? null, down);
      const together = grouped ? sorted(plain, (index) => list[index]?.group ?? null, false) : plain;
      const expected = together.flatMap((index, place) => {
        const group = list[index]?.group;
        const isHead = grouped && (place === 0 || list[together[place - 1] ?? 0]?.group !== group);
        const count = together.filter((other) => list[other]?.group === group).length;
        const item = { type: "item", index };
        return isHead ? [{ type: "group", first: index, count }, item] : [item];
      });
      expect(Array.from({ length: rows.count }, (_, place) => rows.at(place))).toEqual(expected);
      expect([rows.at(-1), rows.at(rows.count), rows.itemCount]).toEqual([null, null, together.length]);
      for (const index of list.keys())
        expect(rows.placeOf(index)).toBe(
          expected.findIndex((row) => row.type === "item" && "index" in row && row.index === index),
        );
      expect(rows.placeOf(list.length)).toBe(-1);
    }),
    { numRuns: 400 },
  );
});

test("a slice that is a small part of many items is in the same order", () => {
  const values = Array.from({ length: 2000 }, (_, i) => (i * 7919) % 101);
  const order = orderByRank(ranksOf(values), true);
  const mask = new Mask(new Uint8Array(values.length), 1);
  const expected = Array.from({ length: 50 }, (_, i) => 900 + i).sort(
    (a, b) => (values[b] ?? 0) - (values[a] ?? 0),
  );
  expect([...itemsInOrder(order, mask, { lo: 900, hi: 950 })]).toEqual(expected);
});

test("texts rank as in a dictionary, numbers in them by value, and what is empty has no rank", () => {
  const { ranks, count } = ranksOfTexts(["b", "", "a10", "a9", "b"]);
  expect([[...ranks], count]).toEqual([[2, NO_RANK, 1, 0, 2], 3]);
  expect(ranksOfTexts(["", ""]).count).toBe(0);
  const numbers = ranksOfNumbers(Float64Array.of(0, -0, Number.NaN, -5));
  expect([[...numbers.ranks], numbers.count]).toEqual([[1, 1, NO_RANK, 0], 2]);
});

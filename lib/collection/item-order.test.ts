import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_RANK, orderByRank, ranksOfCodes, ranksOfNumbers, ranksOfTexts } from "./item-order";
import { listedInOrder } from "./listed-in-order";
import { HIDDEN, Mask } from "./mask";
import { tableOrder, tableRows } from "./table-rows";

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
      const groups = grouped ? ranksOf(list.map(({ group }) => group)) : null;
      const order = tableOrder(ranksOf(list.map(({ value }) => value)), down, groups);
      const rows = tableRows(order, mask, { lo, hi });

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

test("many items are found by their place, and their places by them, whatever slice and filter", () => {
  const values = Array.from({ length: 3000 }, (_, i) => (i * 7919) % 101);
  const order = orderByRank(ranksOf(values), true);
  const mask = new Mask(
    Uint8Array.from(values, (_, i) => (i % 3 === 0 ? HIDDEN : 0)),
    1,
  );
  for (const slice of [
    { lo: 0, hi: 3000 },
    { lo: 900, hi: 950 },
    { lo: 700, hi: 2900 },
    { lo: 2990, hi: 9999 },
  ]) {
    const expected = sorted(
      [...values.keys()].slice(slice.lo, slice.hi).filter((index) => mask.isVisible(index)),
      (index) => values[index] ?? null,
      true,
    );
    const listed = listedInOrder(order, mask, slice);
    expect(Array.from({ length: listed.count }, (_, place) => listed.at(place))).toEqual(expected);
    expect([listed.at(-1), listed.at(listed.count)]).toEqual([-1, -1]);
    for (const index of values.keys()) expect(listed.placeOf(index)).toBe(expected.indexOf(index));
  }
});

test("numbers rank the same, counted or sorted", () => {
  const value = fc.oneof(
    fc.constant(Number.NaN),
    fc.integer({ min: -9, max: 9 }),
    fc.integer(),
    fc.double({ noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const distinct = [...new Set(values.filter((one) => !Number.isNaN(one)).map((one) => one + 0))];
      distinct.sort((a, b) => a - b);
      const { ranks, count } = ranksOfNumbers(Float64Array.from(values));
      expect(count).toBe(distinct.length);
      expect([...ranks]).toEqual(
        values.map((one) => (Number.isNaN(one) ? NO_RANK : distinct.indexOf(one + 0))),
      );
    }),
  );
});

test("texts rank as in a dictionary, numbers in them by value, and what is empty has no rank", () => {
  const { ranks, count } = ranksOfTexts(["b", "", "a10", "a9", "b"]);
  expect([[...ranks], count]).toEqual([[2, NO_RANK, 1, 0, 2], 3]);
  expect(ranksOfTexts(["", ""]).count).toBe(0);
  const numbers = ranksOfNumbers(Float64Array.of(0, -0, Number.NaN, -5));
  expect([[...numbers.ranks], numbers.count]).toEqual([[1, 1, NO_RANK, 0], 2]);
  const codes = ranksOfCodes(Uint16Array.of(3, 0, 1, 3), ranksOfTexts(["", "b", "c", "a"]));
  expect([[...codes.ranks], codes.count]).toEqual([[0, NO_RANK, 1, 0], 3]);
});

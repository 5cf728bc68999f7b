import fc from "fast-check";
import { expect, test } from "vitest";
import { lowerBound, sliceOf } from "./slice";

const sorted = fc
  .array(fc.integer({ min: -20, max: 60 }), { maxLength: 60 })
  .map((list) => Int32Array.from(list).sort());

test("the slice of some days holds exactly the items of those days", () => {
  fc.assert(
    fc.property(
      sorted,
      fc.integer({ min: -30, max: 70 }),
      fc.integer({ min: -5, max: 30 }),
      (days, first, n) => {
        const { lo, hi } = sliceOf(days, first, first + n);
        expect([...days.slice(lo, hi)]).toEqual([...days].filter((day) => day >= first && day <= first + n));
        expect(hi).toBeGreaterThanOrEqual(lo);
      },
    ),
  );
});

test("a lower bound within a part of a list stays in that part", () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -30, max: 70 }), fc.nat(60), fc.nat(60), (list, least, a, b) => {
      const [from = 0, to = 0] = [Math.min(a, list.length), Math.min(b, list.length)].sort((x, y) => x - y);
      const found = [...list.slice(from, to)].findIndex((each) => each >= least);
      expect(lowerBound(list, least, from, to)).toBe(found === -1 ? to : from + found);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HIDDEN, Mask, maskOfAll } from "./mask";

const SERIES = 4;

/** Long runs, so that whole blocks are hidden or of one series, and lengths on both sides of a block's edge. */
const series = fc
  .array(fc.tuple(fc.nat(400), fc.constantFrom(0, 1, 2, 3, HIDDEN)), { maxLength: 7 })
  .map((runs) => Uint8Array.from(runs.flatMap(([n, one]) => Array.from({ length: n }, () => one))));
const mixed = fc
  .array(fc.constantFrom(0, 1, 2, 3, HIDDEN), { maxLength: 600 })
  .map((list) => Uint8Array.from(list));
const lists = fc.oneof(series, mixed);
const anyIndex = fc.integer({ min: -3, max: 2900 });

function sliceWithin(length: number, a: number, b: number) {
  const [lo, hi] = [a, b].map((each) => Math.min(length, Math.max(0, each))).sort((x, y) => x - y);
  return { lo: lo ?? 0, hi: hi ?? 0 };
}

describe("a mask answers as a walk over all items does", () => {
  test("ranks, finds and steps", () => {
    fc.assert(
      fc.property(lists, anyIndex, (list, at) => {
        const mask = new Mask(list, SERIES);
        const visible = [...list.keys()].filter((i) => list[i] !== HIDDEN);
        expect(mask.isVisible(at)).toBe(visible.includes(at));
        expect(mask.rank(at)).toBe(visible.filter((i) => i < at).length);
        expect(mask.at(at)).toBe(visible[at] ?? -1);
        expect(mask.next(at, 1)).toBe(visible.find((i) => i > at) ?? -1);
        expect(mask.next(at, -1)).toBe(visible.findLast((i) => i < at) ?? -1);
      }),
      { numRuns: 300 },
    );
  });

  test("counts, in all and by series", () => {
    fc.assert(
      fc.property(lists, anyIndex, anyIndex, (list, a, b) => {
        const mask = new Mask(list, SERIES);
        const slice = sliceWithin(list.length, a, b);
        const within = [...list.slice(slice.lo, slice.hi)];
        expect(mask.count(slice)).toBe(within.filter((one) => one !== HIDDEN).length);
        expect(mask.tally(slice)).toEqual(
          [0, 1, 2, 3].map((series) => within.filter((one) => one === series).length),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("by other series, with the same items visible", () => {
    fc.assert(
      fc.property(lists, anyIndex, anyIndex, (list, a, b) => {
        const codes = Uint8Array.from(list, (_, i) => i % 3);
        const mask = new Mask(list, SERIES).by(codes, 3);
        const slice = sliceWithin(list.length, a, b);
        expect(mask.tally(slice)).toEqual(
          [0, 1, 2].map((code) => {
            const own = [...list.keys()].slice(slice.lo, slice.hi);
            return own.filter((i) => list[i] !== HIDDEN && codes[i] === code).length;
          }),
        );
      }),
    );
  });
});

test("steps from one visible item to the next visit each once, either way", () => {
  fc.assert(
    fc.property(lists, (list) => {
      const mask = new Mask(list, SERIES);
      const walk = (from: number, direction: 1 | -1) => {
        const seen: number[] = [];
        for (let at = mask.next(from, direction); at !== -1; at = mask.next(at, direction)) seen.push(at);
        return seen;
      };
      const visible = [...list.keys()].filter((i) => list[i] !== HIDDEN);
      expect(walk(-1, 1)).toEqual(visible);
      expect(walk(list.length, -1)).toEqual(visible.toReversed());
      expect(visible.map((i) => mask.rank(i))).toEqual([...visible.keys()]);
    }),
    { numRuns: 50 },
  );
});

test("of nothing it counts nothing", () => {
  for (const mask of [new Mask(new Uint8Array(), 2), new Mask(Uint8Array.of(HIDDEN, HIDDEN), 2)]) {
    const all = { lo: 0, hi: mask.series.length };
    expect([mask.count(all), mask.tally(all), mask.at(0), mask.next(-1, 1)]).toEqual([0, [0, 0], -1, -1]);
  }
});

test("a mask of all hides nothing", () => {
  expect(maskOfAll([2, 0, 2], SERIES).tally({ lo: 0, hi: 3 })).toEqual([1, 0, 2, 0]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { HIDDEN, Mask } from "./mask";
import { sliceOf } from "./slice";
import { busyDays, daysBeside, nextItem } from "./steps";

const items = fc
  .array(fc.record({ day: fc.nat(50), visible: fc.boolean() }), { maxLength: 60 })
  .map((list) => list.sort((a, b) => a.day - b.day))
  .map((list) => ({
    list,
    days: Int32Array.from(list, (one) => one.day),
    mask: new Mask(
      Uint8Array.from(list, ({ visible }) => (visible ? 1 : HIDDEN)),
      2,
    ),
  }));

test("a step from a day enters at its first visible item or the next, backward at its last or the one before", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: -2, max: 55 }), ({ list, days, mask }, at) => {
      const start = { from: null, day: day(at) };
      expect(nextItem(days, mask, start, 1)).toBe(list.findIndex((one) => one.visible && one.day >= at));
      expect(nextItem(days, mask, start, -1)).toBe(list.findLastIndex((one) => one.visible && one.day <= at));
    }),
  );
});

test("steps from an item go on from it, whatever the day, and visit each visible one", () => {
  fc.assert(
    fc.property(items, ({ list, days, mask }) => {
      const visible = [...list.keys()].filter((i) => list[i]?.visible);
      const walk = (direction: 1 | -1) => {
        const seen: number[] = [];
        let at = nextItem(days, mask, { from: null, day: day(direction === 1 ? 0 : 50) }, direction);
        while (at !== -1) {
          seen.push(at);
          at = nextItem(days, mask, { from: at, day: day(7) }, direction);
        }
        return seen;
      };
      expect(walk(1)).toEqual(visible);
      expect(walk(-1)).toEqual(visible.toReversed());
    }),
  );
});

test("an item that the filters leave out is a place to step from", () => {
  const mask = new Mask(Uint8Array.of(0, HIDDEN, 0), 1);
  const days = Int32Array.of(1, 2, 3);
  expect(nextItem(days, mask, { from: 1, day: day(1) }, 1)).toBe(2);
  expect(nextItem(days, mask, { from: 1, day: day(3) }, -1)).toBe(0);
});

test("busy days are the days of visible items, each once", () => {
  fc.assert(
    fc.property(items, ({ list, days, mask }) => {
      const expected = [...new Set(list.filter(({ visible }) => visible).map((one) => one.day))];
      expect([...busyDays(days, mask)]).toEqual(expected);
    }),
  );
});

test("the days beside a slice are the nearest outside it that have a visible item", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: -2, max: 55 }), fc.nat(9), ({ list, days, mask }, first, more) => {
      const visible = list.filter((one) => one.visible);
      expect(daysBeside(days, mask, sliceOf(days, first, first + more))).toEqual({
        before: visible.findLast((one) => one.day < first)?.day ?? null,
        after: visible.find((one) => one.day > first + more)?.day ?? null,
      });
    }),
  );
});

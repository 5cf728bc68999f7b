import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { barsOf } from "./bars";
import { HIDDEN, Mask } from "./mask";

const items = fc
  .array(
    fc.record({ day: fc.integer({ min: 17_000, max: 20_000 }), series: fc.constantFrom(0, 1, 2, HIDDEN) }),
    { maxLength: 200 },
  )
  .map((list) => list.sort((a, b) => a.day - b.day));
const axes = fc
  .tuple(fc.integer({ min: 17_000, max: 20_000 }), fc.nat(3000))
  .map(([from, days]): Axis => ({ from: day(from), to: day(from + days) }));
const barsIn = (
  list: readonly { readonly day: number; readonly series: number }[],
  on: Axis,
  most: number,
) => {
  const mask = new Mask(
    Uint8Array.from(list, ({ series }) => series),
    3,
  );
  return barsOf(
    Int32Array.from(list, (one) => one.day),
    (slice) => mask.tally(slice),
    on,
    most,
  );
};

test("bars do not overlap, reach into the axis, are never empty, and count every visible item on it once", () => {
  fc.assert(
    fc.property(items, axes, fc.integer({ min: 1, max: 400 }), (list, on, most) => {
      const bars = barsIn(list, on, most);
      let lastTo = Number.NEGATIVE_INFINITY;
      for (const { from, to, counts } of bars) {
        expect(from).toBeGreaterThan(lastTo);
        expect(from <= on.to && to >= on.from).toBe(true);
        const within = list.filter(({ day: at }) => at >= from && at <= to);
        expect(counts).toEqual([0, 1, 2].map((one) => within.filter(({ series }) => series === one).length));
        expect(counts.some((count) => count > 0)).toBe(true);
        lastTo = to;
      }
      const visible = list.filter(({ series }) => series !== HIDDEN);
      for (const { day: at } of visible)
        if (at >= on.from && at <= on.to)
          expect(bars.some(({ from, to }) => at >= from && at <= to)).toBe(true);
    }),
  );
});

test("bars do not change when the axis is moved", () => {
  fc.assert(
    fc.property(items, axes, fc.nat(60), (list, on, by) => {
      const before = new Map(barsIn(list, on, 50).map((bar) => [bar.from, bar]));
      for (const bar of barsIn(list, { from: day(on.from + by), to: day(on.to + by) }, 50)) {
        const same = before.get(bar.from);
        if (same) expect(bar).toEqual(same);
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { day, isoFromDay, knownDay } from "@/lib/domain/day";
import { type Axis, axisDays } from "@/lib/playback/axis";
import { barsOf, barUnit } from "./bars";
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

const axis = (from: string, to: string): Axis => ({ from: knownDay(from), to: knownDay(to) });
const item = (iso: string, series = 0) => ({ day: knownDay(iso), series });
const campaign = axis("2023-10-17", "2024-02-10");
const spelled = (list: readonly { readonly day: number; readonly series: number }[], most: number) =>
  barsIn(list, campaign, most).map(
    ({ from, to, counts }) => `${isoFromDay(from)} ${isoFromDay(to)} ${counts.join(" ")}`,
  );

test("the unit is the finest that fits", () => {
  expect(axisDays(campaign)).toBe(117);
  expect([117, 116, 17, 16].map((most) => barUnit(campaign, most))).toEqual(["day", "week", "week", "month"]);
  expect(barUnit(axis("2017-01-01", "2024-12-31"), 3)).toBe("month");
});

test("bars of days leave empty days out, and days where all is hidden", () => {
  const list = [item("2017-05-18"), item("2023-11-08"), item("2023-11-08", 2), item("2023-11-12", 1)];
  expect(spelled([...list, item("2023-12-01", HIDDEN)], 200)).toEqual([
    "2023-11-08 2023-11-08 1 0 1",
    "2023-11-12 2023-11-12 0 1 0",
  ]);
  expect(spelled([], 100)).toEqual([]);
});

test("bars of weeks run from Monday to Sunday, bars of months over whole months, whole also at the edge", () => {
  // The axis begins on a Tuesday.
  const weeks = [item("2023-10-15"), item("2023-10-16"), item("2023-10-22"), item("2023-10-23")];
  expect(spelled(weeks, 100)).toEqual(["2023-10-16 2023-10-22 2 0 0", "2023-10-23 2023-10-29 1 0 0"]);
  const months = [item("2023-10-01"), item("2024-02-01"), item("2024-02-29"), item("2024-03-01")];
  expect(spelled(months, 10)).toEqual(["2023-10-01 2023-10-31 1 0 0", "2024-02-01 2024-02-29 2 0 0"]);
});

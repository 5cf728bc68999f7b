import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, day, knownDay } from "@/lib/domain/day";
import type { DaySpan } from "@/lib/view/view";
import { spanDays } from "./span-days";

const EXTENT = { from: knownDay("2023-10-17"), to: knownDay("2024-02-10") };
const at = knownDay("2023-11-08");
const held = (span: DaySpan, from: Day = at) => {
  const { first, last } = spanDays(from, span, EXTENT);
  return [first - at, last - at];
};

describe("the days of a span", () => {
  test("are counted from its day, itself among them", () => {
    expect(held({ type: "day" })).toEqual([0, 0]);
    expect(held({ type: "window", days: 14 })).toEqual([-13, 0]);
    expect(held({ type: "until" })).toEqual([EXTENT.from - at, 0]);
    expect(held({ type: "from" })).toEqual([0, EXTENT.to - at]);
  });

  test("of a range reach to its start on either side", () => {
    expect(held({ type: "range", start: addDays(at, -5) })).toEqual([-5, 0]);
    expect(held({ type: "range", start: addDays(at, 5) })).toEqual([0, 5]);
    expect(held({ type: "range", start: at })).toEqual([0, 0]);
  });

  test("do not leave the extent: neither the window's beginning nor the range's start", () => {
    expect(held({ type: "window", days: 366 })).toEqual([EXTENT.from - at, 0]);
    expect(held({ type: "range", start: addDays(EXTENT.to, 400) })).toEqual([0, EXTENT.to - at]);
  });

  test("of a day outside are those of the nearer end", () => {
    const [early, late] = [addDays(EXTENT.from, -90), addDays(EXTENT.to, 90)];
    expect(spanDays(early, { type: "day" }, EXTENT)).toEqual({ first: EXTENT.from, last: EXTENT.from });
    expect(spanDays(late, { type: "window", days: 3 }, EXTENT)).toEqual({
      first: addDays(EXTENT.to, -2),
      last: EXTENT.to,
    });
  });

  test("hold the day, in the extent and in order, whatever the span", () => {
    const days = fc.integer({ min: EXTENT.from - 500, max: EXTENT.to + 500 }).map(day);
    const spans = fc.oneof(
      fc.constantFrom<DaySpan>({ type: "day" }, { type: "until" }, { type: "from" }),
      fc.integer({ min: 2, max: 366 }).map((count): DaySpan => ({ type: "window", days: count })),
      days.map((start): DaySpan => ({ type: "range", start })),
    );
    fc.assert(
      fc.property(days, spans, (from, span) => {
        const { first, last } = spanDays(from, span, EXTENT);
        const inside = Math.min(EXTENT.to, Math.max(EXTENT.from, from));
        expect(EXTENT.from <= first && first <= inside && inside <= last && last <= EXTENT.to).toBe(true);
      }),
    );
  });
});

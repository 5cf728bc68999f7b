import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { spanEdge, switchedSpan, withSpanEdge } from "./span-edge";

const limits = { from: day(0), to: day(1000) };
const axis = { from: day(450), to: day(550) };
const at = day(500);

describe("the edge of a span", () => {
  test("is the first day of a window, which keeps 2 to 366 days", () => {
    const span = { type: "window", days: 14 } as const;
    expect(spanEdge(span, at, limits)).toEqual({ at: 487, bounds: { from: 135, to: 499 } });
    expect(withSpanEdge(span, at, day(491), limits)).toEqual({ type: "window", days: 10 });
    expect(withSpanEdge(span, at, day(500), limits)).toEqual({ type: "window", days: 2 });
    expect(withSpanEdge(span, at, day(900), limits)).toEqual({ type: "window", days: 2 });
    expect(withSpanEdge(span, at, day(0), limits)).toEqual({ type: "window", days: 366 });
  });

  test("of a range may pass the day", () => {
    const span = { type: "range", start: day(490) } as const;
    expect(withSpanEdge(span, at, day(520), limits)).toEqual({ type: "range", start: 520 });
    expect(withSpanEdge(span, at, day(5000), limits)).toEqual({ type: "range", start: 1000 });
  });

  test("is not there where the far side is open", () => {
    for (const type of ["day", "until", "from"] as const) {
      expect(spanEdge({ type }, at, limits)).toBeNull();
      expect(withSpanEdge({ type }, at, day(3), limits)).toEqual({ type });
    }
  });
});

test("a range takes over what was shown", () => {
  const range = (from: Parameters<typeof switchedSpan>[1]) => switchedSpan("range", from, at, axis, 14);
  expect(range({ type: "window", days: 30 })).toEqual({ type: "range", start: 471 });
  expect(range({ type: "until" })).toEqual({ type: "range", start: 450 });
  expect(range({ type: "from" })).toEqual({ type: "range", start: 550 });
  expect(range({ type: "day" })).toEqual({ type: "range", start: 487 });
  expect(range({ type: "range", start: day(3) })).toEqual({ type: "range", start: 3 });
  expect(switchedSpan("range", { type: "until" }, day(400), axis, 14)).toEqual({ type: "range", start: 387 });
});

test("a window comes back with its length", () => {
  expect(switchedSpan("window", { type: "day" }, at, axis, 30)).toEqual({ type: "window", days: 30 });
  expect(switchedSpan("from", { type: "window", days: 9 }, at, axis, 30)).toEqual({ type: "from" });
});

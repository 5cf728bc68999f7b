import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { phyllotaxis, spiralRadius } from "@/lib/scene/packing/phyllotaxis";
import { seeded } from "@/lib/scene/sample-dataset";
import type { DaySpan } from "@/lib/view/view";
import { assignSpots } from "./assign-spots";

const SPANS: DaySpan[] = [
  { type: "day" },
  { type: "window", days: 2 },
  { type: "window", days: 14 },
  { type: "until" },
  { type: "from" },
  { type: "range", start: day(13) },
];

function visibleAt(days: readonly number[], at: number, span: DaySpan): number[] {
  if (span.type === "range") {
    const [low, high] = [Math.min(span.start, at), Math.max(span.start, at)];
    return days.flatMap((value, index) => (value >= low && value <= high ? [index] : []));
  }
  const first = span.type === "until" ? 0 : span.type === "window" ? at - span.days + 1 : at;
  const last = span.type === "from" ? Number.POSITIVE_INFINITY : at;
  return days.flatMap((value, index) => (value >= first && value <= last ? [index] : []));
}

describe.each(SPANS)("spots of $type $days", (span) => {
  test("no two that are visible together share one, and no more are used than must be", () => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = seeded(seed);
      const days = Array.from({ length: 1 + seed * 2 }, () => Math.floor(random() * 40)).sort(
        (a, b) => a - b,
      );
      const { spots, capacity } = assignSpots(days.map(day), span);
      let most = 0;
      for (let at = 0; at < 40; at++) {
        const taken = visibleAt(days, at, span).map((index) => spots[index]);
        expect(new Set(taken).size).toBe(taken.length);
        most = Math.max(most, taken.length);
      }
      expect(capacity).toBe(most);
      expect(Math.max(...spots)).toBe(capacity - 1);
      expect(Math.min(...spots)).toBe(0);
    }
  });
});

test("what remains of `from` stays innermost, and what comes first of `until`", () => {
  const days = [1, 2, 2, 5].map(day);
  expect(assignSpots(days, { type: "from" }).spots).toEqual([3, 2, 1, 0]);
  expect(assignSpots(days, { type: "until" }).spots).toEqual([0, 1, 2, 3]);
  expect(assignSpots(days, { type: "day" }).spots).toEqual([0, 0, 1, 0]);
  expect(assignSpots([], { type: "until" })).toEqual({ spots: [], capacity: 0 });
});

test("spots of a spiral do not overlap, leave the middle free and stay compact", () => {
  const spots = Array.from({ length: 300 }, (_, spot) => phyllotaxis(spot, 1));
  spots.forEach((a, first) => {
    expect(Math.hypot(a.x, a.y)).toBeGreaterThan(1 + 1.2);
    expect(Math.hypot(a.x, a.y) + 1).toBeLessThanOrEqual(spiralRadius(first + 1, 1) + 1e-9);
    for (const b of spots.slice(0, first)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2.1);
  });
  expect(300 / spiralRadius(300, 1) ** 2).toBeGreaterThan(0.5);
  expect(phyllotaxis(0, 5).y).toBeLessThan(0);
  expect(spiralRadius(0, 5)).toBe(0);
});

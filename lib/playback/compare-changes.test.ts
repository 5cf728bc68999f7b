import { describe, expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { comparisonOf } from "@/lib/view/address/comparison";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { dayOn, onBoth, spanOn, spanTypeOn, steppedOn } from "./compare-changes";

const before = comparisonOf({ ...DEFAULT_VIEW, day: knownDay("2023-11-08") }, DEFAULT_VIEW);

test("a day is one side's, and stays in its limits", () => {
  const { a, b } = { ...before, ...dayOn(before, "a", knownDay("2023-12-25"), CAMPAIGN) };
  expect(a.day).toBe(knownDay("2023-12-25"));
  expect(b).toBe(before.b);
  expect(steppedOn(before, "a", -1, CAMPAIGN).a?.day).toBe(knownDay("2023-11-07"));
  expect(steppedOn(before, "b", 99, CAMPAIGN).b?.day).toBe(CAMPAIGN.to);
});

test("filters and camera are those of both", () => {
  const camera = { lat: 33, lng: 44, zoom: 7 };
  const { a, b } = onBoth(before, { camera });
  expect([a.camera, b.camera]).toEqual([camera, camera]);
  expect([a.day, b.day]).toEqual([before.a.day, before.b.day]);
});

describe("a span", () => {
  test("that is no range is that of both", () => {
    const span = { type: "window", days: 5 } as const;
    const { a, b } = spanOn(before, "b", span);
    expect([a.span, b.span]).toEqual([span, span]);
  });

  test("that is a range is one side's, and the other keeps its days as a range", () => {
    const span = { type: "range", start: knownDay("2023-10-20") } as const;
    const { a, b } = spanOn(before, "a", span);
    expect(a.span).toEqual(span);
    expect(b.span).toEqual({ type: "range", start: knownDay("2024-01-22") });
    const other = { type: "range", start: knownDay("2024-02-01") } as const;
    const moved = spanOn({ ...before, a, b }, "b", other);
    expect([moved.a.span, moved.b.span]).toEqual([span, other]);
  });

  test("changes its type on both sides, with the days that each had", () => {
    const ranges = spanTypeOn(before, "range", 14);
    expect(ranges.a.span).toEqual({ type: "range", start: knownDay("2023-10-26") });
    expect(ranges.b.span).toEqual({ type: "range", start: knownDay("2024-01-22") });
    const days = spanTypeOn({ ...before, ...ranges }, "day", 14);
    expect([days.a.span, days.b.span]).toEqual([{ type: "day" }, { type: "day" }]);
  });
});

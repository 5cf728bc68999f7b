import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { randomView } from "@/lib/view/address/random-view.fixture";
import type { DaySpan } from "@/lib/view/view";
import { describeSpan } from "./describe-span";
import { spanDays } from "./span-days";

const extent = { from: knownDay("2017-05-18"), to: knownDay("2024-02-10") };
const days = (iso: string, span: DaySpan) => {
  const { first, last } = spanDays(knownDay(iso), span, extent);
  return `${isoFromDay(first)} ${isoFromDay(last)}`;
};
const words = (iso: string, span: DaySpan) => describeSpan({ day: knownDay(iso), span }, extent, "en");

describe("the days of a span", () => {
  test("are counted with the day itself", () => {
    expect(days("2023-11-12", { type: "day" })).toBe("2023-11-12 2023-11-12");
    expect(days("2023-11-12", { type: "window", days: 14 })).toBe("2023-10-30 2023-11-12");
    expect(days("2023-11-12", { type: "until" })).toBe("2017-05-18 2023-11-12");
    expect(days("2023-11-12", { type: "from" })).toBe("2023-11-12 2024-02-10");
    const start = knownDay("2023-11-01");
    expect(days("2023-11-12", { type: "range", start })).toBe("2023-11-01 2023-11-12");
    expect(days("2023-10-20", { type: "range", start })).toBe("2023-10-20 2023-11-01");
    expect(days("2023-11-01", { type: "range", start })).toBe("2023-11-01 2023-11-01");
  });

  test("end with the dataset", () => {
    expect(days("2017-05-20", { type: "window", days: 14 })).toBe("2017-05-18 2017-05-20");
    expect(days("2030-01-01", { type: "from" })).toBe("2024-02-10 2024-02-10");
    expect(days("1999-01-01", { type: "until" })).toBe("2017-05-18 2017-05-18");
  });

  test("hold the day and lie in the extent, whatever the view", () => {
    fc.assert(
      fc.property(randomView, ({ day, span }) => {
        const { first, last } = spanDays(day, span, extent);
        expect(first).toBeGreaterThanOrEqual(extent.from);
        expect(first).toBeLessThanOrEqual(day);
        expect(last).toBeGreaterThanOrEqual(day);
        expect(last).toBeLessThanOrEqual(extent.to);
        if (span.type === "window") expect(last - first + 1).toBeLessThanOrEqual(span.days);
      }),
    );
  });
});

test("a span in words", () => {
  expect(words("2023-11-12", { type: "day" })).toBe("this day only");
  expect(words("2023-11-12", { type: "window", days: 14 })).toBe("last 14 days, from 30 October");
  expect(words("2024-01-03", { type: "window", days: 14 })).toBe("last 14 days, from 21 December 2023");
  expect(words("2023-11-12", { type: "until" })).toBe("all up to this day, from 18 May 2017");
  expect(words("2023-11-12", { type: "from" })).toBe("this day and after, to 10 February 2024");
  const start = knownDay("2023-11-01");
  expect(words("2023-11-12", { type: "range", start })).toBe("since 1 November, to this day");
  expect(words("2023-10-20", { type: "range", start })).toBe("this day and on, to 1 November");
  expect(words("2024-01-03", { type: "range", start })).toBe("since 1 November 2023, to this day");
});

import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { axisMarks } from "./axis-marks";

const axis = { from: day(100), to: day(109) };

test("the playhead stands in the middle of its day", () => {
  expect(axisMarks(axis, { type: "day" }, 100)).toEqual({
    at: 5,
    dayFrom: 0,
    dayTo: 10,
    spanFrom: 0,
    spanTo: 10,
    edge: null,
  });
  expect(axisMarks(axis, { type: "day" }, 109).at).toBe(95);
});

test("each span is drawn as what it is", () => {
  const ends = (span: Parameters<typeof axisMarks>[1]) => {
    const { spanFrom, spanTo } = axisMarks(axis, span, 105);
    return [spanFrom, spanTo];
  };
  expect(ends({ type: "day" })).toEqual([50, 60]);
  expect(ends({ type: "window", days: 3 })).toEqual([30, 60]);
  expect(ends({ type: "window", days: 30 })).toEqual([0, 60]);
  expect(ends({ type: "until" })).toEqual([0, 60]);
  expect(ends({ type: "from" })).toEqual([50, 100]);
  expect(ends({ type: "range", start: day(102) })).toEqual([20, 60]);
  expect(ends({ type: "range", start: day(108) })).toEqual([50, 90]);
});

test("a window and a range have an edge that can be moved, also off the axis", () => {
  const edge = (span: Parameters<typeof axisMarks>[1]) => axisMarks(axis, span, 105).edge;
  expect(edge({ type: "window", days: 3 })).toBe(30);
  expect(edge({ type: "window", days: 16 })).toBe(-100);
  expect(edge({ type: "range", start: day(102) })).toBe(20);
  expect(edge({ type: "range", start: day(108) })).toBe(90);
  expect(edge({ type: "from" })).toBeNull();
});

test("the line runs with the fraction, the span with the day", () => {
  const marks = axisMarks(axis, { type: "window", days: 2 }, 105.5);
  expect(marks.at).toBe(60);
  expect([marks.spanFrom, marks.spanTo]).toEqual([40, 60]);
});

test("off the axis the line keeps its place and the span is empty", () => {
  const before = axisMarks(axis, { type: "window", days: 5 }, 90);
  expect(before.at).toBe(-95);
  expect(before.spanFrom).toBe(before.spanTo);
});

import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { PlanEntry } from "@/lib/scene/scene";
import type { DayEntries } from "./group-by-day";
import { FIRST_STRETCH, groupPx, isLong, listParts, stretchAround } from "./list-parts";

/** Of ten rows each: only their number is looked at. */
const group = (place: number): DayEntries => ({
  day: day(1000 - place),
  lo: 990 - 10 * place,
  hi: 1000 - 10 * place,
  entries: Array.from({ length: 10 }, () => ({}) as PlanEntry),
});
const groups = Array.from({ length: 100 }, (_, place) => group(place));
const px = groupPx(group(0));
const daysOf = (parts: ReturnType<typeof listParts>) =>
  parts.flatMap((part) => (part.type === "day" ? [1000 - part.group.day] : []));

test("the shipped incidents are a list without gaps", () => {
  expect(isLong(346)).toBe(false);
  expect(isLong(10_000)).toBe(true);
});

test("the days of a stretch are there, with gaps as high as the rest", () => {
  const parts = listParts(groups, { from: 10.5 * px, to: 12.5 * px }, () => false);
  expect(daysOf(parts)).toEqual([10, 11, 12]);
  expect(parts.map((part) => (part.type === "gap" ? part.px / px : "day"))).toEqual([
    10,
    "day",
    "day",
    "day",
    87,
  ]);
});

test("a day that is to be kept is there wherever it lies", () => {
  const parts = listParts(groups, { from: 0, to: px }, ({ lo, hi }) => lo <= 455 && 455 < hi);
  expect(daysOf(parts)).toEqual([0, 54]);
  const heights = parts.map((part) => (part.type === "gap" ? part.px : px));
  expect(heights.reduce((sum, height) => sum + height, 0)).toBe(100 * px);
});

test("a stretch above or below the list has nothing", () => {
  expect(daysOf(listParts(groups, { from: -2 * px, to: 0 }, () => false))).toEqual([]);
  expect(daysOf(listParts(groups, { from: 200 * px, to: 201 * px }, () => false))).toEqual([]);
});

test("a stretch is what can be seen and a step on each side, and stays the same within a step", () => {
  const begin = stretchAround(FIRST_STRETCH, 0, 700);
  expect(begin).toEqual({ from: -800, to: 2400 });
  expect(stretchAround(begin, 799, 700)).toBe(begin);
  expect(stretchAround(begin, 5000, 700)).toEqual({ from: 4000, to: 7200 });
  // Before the list is scrolled to, its beginning is ready.
  expect(stretchAround(begin, -4000, 700)).toEqual({ from: -4800, to: 2400 });
});

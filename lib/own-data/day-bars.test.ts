import { expect, test } from "vitest";
import { addDays, knownDay } from "@/lib/domain/day";
import { HIDDEN_SERIES } from "./category-series";
import { dayBars, dayCountsOf, daysWithRows } from "./day-bars";
import { gridIndex } from "./grid-index";
import { ownSlice } from "./own-view";

const first = knownDay("2024-01-31");
const positions = new Float32Array(8);
const table = {
  count: 4,
  days: Int32Array.of(first, first, first + 1, first + 40),
  positions,
  offsets: new Uint32Array(4),
  rows: new Uint32Array(4),
  categories: [],
  precisions: null,
  grid: gridIndex(positions),
};

test("counts what the filters let through, and a month as a whole", () => {
  const counts = dayCountsOf(table, Uint8Array.of(0, HIDDEN_SERIES, 1, 8));
  expect([...daysWithRows(counts)]).toEqual([first, first + 1, first + 40]);
  const axis = { from: first, to: addDays(first, 1) };
  expect(dayBars(counts, axis, 10).map(({ count }) => count)).toEqual([1, 1]);
  const months = dayBars(counts, { from: first, to: addDays(first, 40) }, 1);
  expect(months.map(({ count }) => count)).toEqual([1, 1, 1]);
});

test("each span is a slice of the rows", () => {
  const at = addDays(first, 1);
  expect(ownSlice(table, at, { type: "day" })).toMatchObject({ lo: 2, hi: 3 });
  expect(ownSlice(table, at, { type: "window", days: 2 })).toMatchObject({ lo: 0, hi: 3 });
  expect(ownSlice(table, at, { type: "until" })).toMatchObject({ lo: 0, hi: 3 });
  expect(ownSlice(table, at, { type: "from" })).toMatchObject({ lo: 2, hi: 4 });
  expect(ownSlice(table, at, { type: "range", start: addDays(first, 60) })).toMatchObject({ lo: 2, hi: 4 });
});

import { expect, test } from "vitest";
import { HIDDEN_SERIES } from "./category-series";
import { listedRows } from "./listed-rows";
import { ShownRows } from "./shown-rows";

test("lists the shown rows of the span, from either end", () => {
  const shown = new ShownRows(Uint8Array.of(0, HIDDEN_SERIES, 2, 0, HIDDEN_SERIES, 1, 0));
  const newest = listedRows(shown, { lo: 1, hi: 6 }, "newest");
  expect(Array.from({ length: newest.count }, (_, place) => newest.at(place))).toEqual([5, 3, 2]);
  expect([5, 3, 2, 0, 1, 6].map((index) => newest.placeOf(index))).toEqual([0, 1, 2, -1, -1, -1]);
  const oldest = listedRows(shown, { lo: 1, hi: 6 }, "oldest");
  expect(Array.from({ length: 5 }, (_, place) => oldest.at(place))).toEqual([2, 3, 5, -1, -1]);
  expect(oldest.placeOf(3)).toBe(1);
});

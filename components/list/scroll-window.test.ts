import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contentPx,
  isOffPlace,
  MAX_SCROLL_PX,
  maxTop,
  pageRows,
  rowsInView,
  type ScrolledList,
  scrollOfTop,
  topAfterScroll,
  topForRow,
} from "./scroll-window";

const lists: fc.Arbitrary<ScrolledList> = fc.record({
  rows: fc.oneof(fc.nat(100), fc.nat(10_000_000)),
  rowPx: fc.constantFrom(32, 52),
  viewPx: fc.integer({ min: 60, max: 1500 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("every row can be reached by the bar, and what is shown holds it", () => {
  fc.assert(
    fc.property(lists, share, share, (list, at, before) => {
      const row = Math.floor(at * Math.max(0, list.rows - 1));
      const top = topForRow(list, before * maxTop(list), row);
      const scroll = scrollOfTop(list, top);
      expect(scroll).toBeGreaterThanOrEqual(0);
      expect(scroll).toBeLessThanOrEqual(Math.max(0, contentPx(list) - list.viewPx) + 1e-6);
      const { from, to } = rowsInView(list, top, 0);
      if (list.rows > 0) expect(from <= row && row < to).toBe(true);
      expect((to - from) * list.rowPx).toBeLessThanOrEqual(list.viewPx + 2 * list.rowPx);
      expect(isOffPlace(list, top, scroll)).toBe(false);
    }),
  );
});

test("a small step moves a long list by as many pixels, a drag by its share, and both ends are ends", () => {
  const list = { rows: 1_000_000, rowPx: 52, viewPx: 500 };
  const most = MAX_SCROLL_PX - 500;
  expect(topAfterScroll(list, 26_000_000, 2_000_000, 2_000_100)).toBe(26_000_100);
  expect(topAfterScroll(list, 0, 0, most)).toBe(maxTop(list));
  expect(topAfterScroll(list, 0, 0, most / 2)).toBeCloseTo(maxTop(list) / 2);
  expect(topAfterScroll(list, 700, 54, 0)).toBe(0);
  expect(topAfterScroll(list, maxTop(list) - 700, most - 54, most)).toBe(maxTop(list));
  expect(topAfterScroll(list, 12_000, 100, 0)).toBe(11_900);
  expect(isOffPlace(list, 11_900, 0)).toBe(true);
});

test("a page is what the box shows but for a row, and never none", () => {
  expect(pageRows({ rows: 20_000, rowPx: 50, viewPx: 500 })).toBe(9);
  expect(pageRows({ rows: 20_000, rowPx: 50, viewPx: 60 })).toBe(1);
});

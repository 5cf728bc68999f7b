import fc from "fast-check";
import { expect, test } from "vitest";
import { rowAfterKey } from "./list-keys";

test("arrows stop at both ends, Home and End jump, other keys are not taken", () => {
  expect(["ArrowDown", "ArrowUp", "Home", "End"].map((key) => rowAfterKey(key, 1, 3))).toEqual([2, 0, 0, 2]);
  expect(rowAfterKey("ArrowDown", 2, 3)).toBe(2);
  expect(rowAfterKey("ArrowUp", 0, 3)).toBe(0);
  expect(rowAfterKey("a", 1, 3)).toBeNull();
  expect(rowAfterKey("ArrowDown", -1, 3)).toBe(0);
  expect(rowAfterKey("End", 0, 0)).toBeNull();
});

test("pages by as many rows as the list shows, where it pages itself", () => {
  expect(rowAfterKey("PageDown", 3, 20_000, 9)).toBe(12);
  expect(rowAfterKey("PageDown", 15, 20, 9)).toBe(19);
  expect(rowAfterKey("PageUp", 3, 20, 9)).toBe(0);
  expect(["PageDown", "PageUp"].map((key) => rowAfterKey(key, 1, 3))).toEqual([null, null]);
});

test("every key of the list stays within it", () => {
  const keys = fc.constantFrom("ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End");
  fc.assert(
    fc.property(
      keys,
      fc.nat(10_000_000),
      fc.nat(10_000_000),
      fc.integer({ min: 1, max: 50 }),
      (key, a, b, page) => {
        const next = rowAfterKey(key, Math.min(a, b), Math.max(a, b) + 1, page) ?? -1;
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(Math.max(a, b));
      },
    ),
  );
});

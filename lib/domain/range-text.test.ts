import { expect, test } from "vitest";
import { countText, rangeText } from "./range-text";

test("a range reads as one writes it before a noun", () => {
  expect(rangeText({ min: 9, max: 9 })).toBe("9");
  expect(rangeText({ min: 1, max: 8 })).toBe("1–8");
  expect(rangeText({ min: 81, max: null })).toBe("81 or more");
  expect(rangeText({ min: 0, max: 5 })).toBe("up to 5");
  expect(rangeText({ min: 0, max: null })).toBe("none or an unknown number");
  expect(rangeText({ min: 0, max: 0 })).toBe("0");
  expect(countText({ min: 0, max: 0 })).toBe("none");
  expect(countText({ min: 0, max: 5 })).toBe("up to 5");
});

import { expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { dayAfterKey } from "./slider-key";

const bounds = { from: knownDay("2023-10-17"), to: knownDay("2024-02-10") };
const after = (iso: string, key: string, shift = false) => {
  const next = dayAfterKey(knownDay(iso), key, shift, bounds);
  return next === null ? null : isoFromDay(next);
};

test("arrows go a day, with shift a week", () => {
  expect(after("2023-10-31", "ArrowRight")).toBe("2023-11-01");
  expect(after("2023-11-01", "ArrowLeft")).toBe("2023-10-31");
  expect(after("2023-11-01", "ArrowUp", true)).toBe("2023-11-08");
  expect(after("2023-11-08", "ArrowDown", true)).toBe("2023-11-01");
});

test("pages go a month, and no further than its end", () => {
  expect(after("2023-11-08", "PageUp")).toBe("2023-12-08");
  expect(after("2023-10-31", "PageUp")).toBe("2023-11-30");
  expect(after("2024-01-15", "PageDown")).toBe("2023-12-15");
});

test("nothing leaves the bounds", () => {
  expect(after("2023-10-20", "ArrowLeft", true)).toBe("2023-10-17");
  expect(after("2024-01-31", "PageUp")).toBe("2024-02-10");
  expect(after("2023-12-01", "Home")).toBe("2023-10-17");
  expect(after("2023-12-01", "End")).toBe("2024-02-10");
});

test("other keys mean nothing", () => {
  expect(after("2023-12-01", "Enter")).toBeNull();
  expect(after("2023-12-01", "a")).toBeNull();
});

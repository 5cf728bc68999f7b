import { expect, test } from "vitest";
import { clampedPath } from "./clamped-path";

test("a way inside the bounds is even", () => {
  expect(clampedPath(20, 80, 10, 90)).toEqual([
    { share: 0, x: 20 },
    { share: 1, x: 80 },
  ]);
});

test("a way that begins and ends beyond the bounds waits there, in either direction", () => {
  expect(clampedPath(0, 100, 10, 90)).toEqual([
    { share: 0, x: 10 },
    { share: 0.1, x: 10 },
    { share: 0.9, x: 90 },
    { share: 1, x: 90 },
  ]);
  expect(clampedPath(100, 50, 10, 90)).toEqual([
    { share: 0, x: 90 },
    { share: 0.2, x: 90 },
    { share: 1, x: 50 },
  ]);
});

test("no way at all stays where it is", () => {
  expect(clampedPath(50, 50, 10, 90).map(({ x }) => x)).toEqual([50, 50]);
  expect(clampedPath(5, 5, 10, 90).map(({ x }) => x)).toEqual([10, 10]);
});

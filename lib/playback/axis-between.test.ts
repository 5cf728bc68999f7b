import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { type Axis, axisBetween, axisDays } from "./axis";

const wide: Axis = { from: day(0), to: day(2999) };
const close: Axis = { from: day(2800), to: day(2829) };

test("a way between two axes begins and ends with them", () => {
  expect(axisBetween(wide, close, 0)).toEqual(wide);
  expect(axisBetween(wide, close, 1)).toEqual(close);
});

test("zooming changes the length evenly and never shows a day outside both", () => {
  let days = axisDays(wide);
  for (let step = 1; step <= 10; step++) {
    const axis = axisBetween(wide, close, step / 10);
    expect(axisDays(axis) / days).toBeCloseTo(0.01 ** 0.1, 1);
    days = axisDays(axis);
    expect(axis.from).toBeGreaterThanOrEqual(wide.from);
    expect(axis.to).toBeLessThanOrEqual(wide.to);
    expect(axis.from).toBeLessThanOrEqual(close.from);
    expect(axis.to).toBeGreaterThanOrEqual(close.to);
  }
});

test("panning goes at one speed", () => {
  const other: Axis = { from: day(2900), to: day(2929) };
  expect(axisBetween(close, other, 0.5)).toEqual({ from: 2850, to: 2879 });
});

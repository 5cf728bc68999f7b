import { expect, test } from "vitest";
import { popoverPlace } from "./popover-place";

const phone = { width: 390, height: 844 };
const box = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 36 });
const start = { width: 288, align: "start", rtl: false } as const;

test("stands under its button, at its leading edge", () => {
  expect(popoverPlace(box(20, 100), phone, start)).toEqual({
    left: 20,
    width: 288,
    maxHeight: 844 - 136 - 14,
    edge: { side: "top", px: 142 },
  });
});

test("aligns to the trailing edge, and mirrors from right to left", () => {
  const wide = { width: 1440, height: 900 };
  expect(popoverPlace(box(1000, 10), wide, { ...start, align: "end" }).left).toBe(1080 - 288);
  expect(popoverPlace(box(1000, 10), wide, { ...start, rtl: true }).left).toBe(1080 - 288);
  expect(popoverPlace(box(1000, 10), wide, { ...start, align: "end", rtl: true }).left).toBe(1000);
});

test("never leaves the viewport, and shrinks where it is narrower", () => {
  expect(popoverPlace(box(300, 100), phone, start).left).toBe(390 - 288 - 8);
  expect(popoverPlace(box(0, 100), phone, { ...start, align: "end" }).left).toBe(8);
  expect(popoverPlace(box(0, 100), { width: 240, height: 400 }, start)).toMatchObject({
    left: 8,
    width: 224,
  });
});

test("turns upwards at the foot of the page", () => {
  expect(popoverPlace(box(20, 780), phone, start)).toMatchObject({
    maxHeight: 766,
    edge: { side: "bottom", px: 844 - 780 + 6 },
  });
});

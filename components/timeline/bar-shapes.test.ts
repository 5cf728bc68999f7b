import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { barHeight, barShapes, barTotal } from "./bar-shapes";
import type { TimelineBar } from "./timeline-dock-props";

const bar = (from: number, to: number, attack: number, strike = 0, other = 0): TimelineBar => ({
  from: day(from),
  to: day(to),
  counts: { attack, "us-strike": strike, interception: 0, other },
});
const axis = { from: day(10), to: day(19) };
const pieces = (path: string) => path.split("z").filter(Boolean);
const top = (path: string) =>
  Math.min(...pieces(path).map((piece) => Number(/^M\S+ (\S+?)h/.exec(piece)?.[1])));

test("each incident is a block, stacked in the order of the legend", () => {
  const shapes = barShapes([bar(12, 12, 3, 2, 1)], axis);
  expect([shapes.width, shapes.height]).toEqual([10, 6]);
  expect(pieces(shapes.paths.attack)).toHaveLength(3);
  expect(pieces(shapes.paths["us-strike"])).toHaveLength(2);
  expect(shapes.paths.interception).toBe("");
  expect(shapes.paths.attack.startsWith("M2.08 5.13h0.84v0.87")).toBe(true);
  expect(top(shapes.paths.attack)).toBeGreaterThan(top(shapes.paths["us-strike"]));
  expect(top(shapes.paths["us-strike"])).toBeGreaterThan(top(shapes.paths.other));
});

test("a quiet axis keeps its scale, a crowded one joins the blocks", () => {
  expect(barShapes([bar(12, 12, 1)], axis).height).toBe(5);
  const crowded = barShapes([bar(10, 16, 80, 4), bar(17, 19, 1)], axis);
  expect(crowded.height).toBe(84);
  expect(pieces(crowded.paths.attack)).toHaveLength(2);
});

test("a single incident beside hundreds is still seen", () => {
  expect(barHeight(bar(1, 1, 1), 200)).toBe(9);
  expect(barHeight(bar(1, 1, 0), 200)).toBe(0);
  expect(barTotal(bar(1, 1, 3, 1, 1))).toBe(5);
});

test("bars off the axis neither show nor set the scale", () => {
  const shapes = barShapes([bar(0, 9, 50), bar(20, 25, 60), bar(9, 10, 2)], axis);
  expect(shapes.height).toBe(5);
  expect(pieces(shapes.paths.attack)).toHaveLength(2);
});

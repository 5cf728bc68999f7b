import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { barHeight, barShapes } from "./bar-shapes";
import type { TimelineBar } from "./timeline-dock-props";
import { KIND_SERIES } from "./timeline-series";

const bar = (from: number, to: number, attack: number, strike = 0, other = 0): TimelineBar => ({
  from: day(from),
  to: day(to),
  counts: [attack, strike, 0, other],
});
const axis = { from: day(10), to: day(19) };
const pieces = (path: string) => path.split("z").filter(Boolean);
const top = (path: string) =>
  Math.min(...pieces(path).map((piece) => Number(/^M\S+ (\S+?)h/.exec(piece)?.[1])));

test("each incident is a block, stacked in the order of the legend", () => {
  const shapes = barShapes([bar(12, 12, 3, 2, 1)], axis, KIND_SERIES.en);
  const [attacks = "", strikes = "", interceptions, others = ""] = shapes.paths;
  expect([shapes.width, shapes.height]).toEqual([10, 6]);
  expect(pieces(attacks)).toHaveLength(3);
  expect(pieces(strikes)).toHaveLength(2);
  expect(interceptions).toBe("");
  expect(attacks.startsWith("M2.08 5.13h0.84v0.87")).toBe(true);
  expect(top(attacks)).toBeGreaterThan(top(strikes));
  expect(top(strikes)).toBeGreaterThan(top(others));
});

test("a quiet axis keeps its scale, a crowded one joins the blocks", () => {
  expect(barShapes([bar(12, 12, 1)], axis, KIND_SERIES.en).height).toBe(5);
  const crowded = barShapes([bar(10, 16, 80, 4), bar(17, 19, 1)], axis, KIND_SERIES.en);
  expect(crowded.height).toBe(84);
  expect(pieces(crowded.paths[0] ?? "")).toHaveLength(2);
});

test("a single incident beside hundreds is still seen", () => {
  expect(barHeight(bar(1, 1, 1), 200)).toBe(9);
  expect(barHeight(bar(1, 1, 0), 200)).toBe(0);
});

test("bars off the axis neither show nor set the scale", () => {
  const shapes = barShapes([bar(0, 9, 50), bar(20, 25, 60), bar(9, 10, 2)], axis, KIND_SERIES.en);
  expect(shapes.height).toBe(5);
  expect(pieces(shapes.paths[0] ?? "")).toHaveLength(2);
});

test("bars of one series touch, since there is nothing to keep apart", () => {
  const [path = ""] = barShapes([bar(12, 12, 40)], axis, [{ fill: "solid" }]).paths;
  expect(path).toBe("M2.08 0h0.84v40h-0.84z");
});

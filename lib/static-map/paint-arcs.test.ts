import { expect, test } from "vitest";
import { arcLine } from "@/lib/layers/arc-line";
import { circleRing } from "@/lib/layers/circle-ring";
import { drawingKm, drawingPoint, short } from "./drawing-units";
import { PAGE_SURFACE } from "./page-surface";
import { arcPath } from "./paint-arcs";

test("arcs run where the interactive map's do", () => {
  for (const arc of [
    { from: { lat: 34.4, lng: 40.9 }, to: { lat: 33.8, lng: 42.4 } },
    { from: { lat: 36.3, lng: 43.9 }, to: { lat: 33.3, lng: 38.7 } },
  ]) {
    const [ax = 0, ay = 0, cx = 0, cy = 0, bx = 0, by = 0] = (
      arcPath(arc, PAGE_SURFACE).match(/-?[\d.]+/g) ?? []
    ).map(Number);
    const line = arcLine(arc);
    line.forEach((at, step) => {
      const t = step / (line.length - 1);
      const { x, y } = drawingPoint(at);
      expect((1 - t) ** 2 * ax + 2 * t * (1 - t) * cx + t ** 2 * bx).toBeCloseTo(x, 0);
      expect(Math.abs((1 - t) ** 2 * ay + 2 * t * (1 - t) * cy + t ** 2 * by - y)).toBeLessThan(0.5);
    });
  }
});

test("circles have the size of the interactive map's", () => {
  const middle = { lat: 34.2, lng: 43.5 };
  const { x, y } = drawingPoint(middle);
  const radius = drawingKm(25, middle.lat);
  for (const corner of circleRing(middle, 25)) {
    const at = drawingPoint(corner);
    expect(Math.hypot(at.x - x, at.y - y) / radius).toBeCloseTo(1, 1.7);
  }
});

test("numbers are written short", () => {
  expect([1.25, -0.04, 12, 0.5].map((value) => short(value))).toEqual(["1.3", "0", "12", "0.5"]);
});

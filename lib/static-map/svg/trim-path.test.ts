import { describe, expect, test } from "vitest";
import { svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { trimPath } from "./trim-path";

const AS_IT_IS = { scale: 1, dx: 0, dy: 0 };
const BOX = { left: 0, top: 0, right: 100, bottom: 50 };

describe("trimPath", () => {
  test("leaves what is inside, in pixels", () => {
    expect(trimPath("M10 10l20 0 0 20-20 0z", true, AS_IT_IS, BOX)).toBe("M10 10l20 0 0 20-20 0z");
    expect(trimPath("M10 10l20 0z", false, { scale: 0.5, dx: 3, dy: -2 }, BOX)).toBe("M8 3l10 0");
  });

  test("leaves out what is outside", () => {
    expect(trimPath("M200 10l20 0 0 20-20 0z", true, AS_IT_IS, BOX)).toBe("");
    expect(trimPath("M10 -30l20 0 5 5", false, AS_IT_IS, BOX)).toBe("");
    expect(trimPath("", true, AS_IT_IS, BOX)).toBe("");
  });

  test("a shape about the box becomes the box", () => {
    const corners = trimPath("M-50-50l300 0 0 300-300 0z", true, AS_IT_IS, BOX).match(/-?[\d.]+/g) ?? [];
    let [x, y] = [0, 0];
    const seen = new Set<string>();
    for (let index = 0; index < corners.length; index += 2) {
      x += Number(corners[index]);
      y += Number(corners[index + 1]);
      seen.add(`${x} ${y}`);
    }
    expect([...seen].sort()).toEqual(["0 0", "0 50", "100 0", "100 50"]);
  });

  test("a line that leaves and comes back is two, each with its way out and in", () => {
    const line = trimPath("M10 10l0 100 20 0 40 0 0-100", false, AS_IT_IS, BOX);
    expect(line).toBe("M10 10l0 100M70 110l0-100");
  });

  test("steps too small to see are left out without moving what follows", () => {
    const path = `M10 10l${"1 0 ".repeat(40)}0 30`;
    const out = trimPath(path, false, { scale: 0.1, dx: 0, dy: 0 }, BOX);
    const numbers = (out.match(/-?[\d.]+/g) ?? []).map(Number);
    const sum = (odd: 0 | 1) =>
      numbers.filter((_, index) => index % 2 === odd).reduce((total, value) => total + value, 0);
    expect(sum(0)).toBeCloseTo(5, 5);
    expect(sum(1)).toBeCloseTo(4, 5);
    expect(numbers.length).toBeLessThan(30);
  });

  test("all shapes of the basemap stay within the edges they are cut to", () => {
    const { land, theatre, lakes } = svgBasemapPaths();
    for (const data of [land, theatre, lakes])
      for (const part of trimPath(data, true, { scale: 0.2, dx: -700, dy: -300 }, BOX).split("M").slice(1)) {
        let [x, y] = [0, 0];
        const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
        for (let index = 0; index < numbers.length; index += 2) {
          x += numbers[index] ?? 0;
          y += numbers[index + 1] ?? 0;
          expect(x).toBeGreaterThan(-0.11);
          expect(x).toBeLessThan(100.11);
          expect(y).toBeGreaterThan(-0.11);
          expect(y).toBeLessThan(50.11);
        }
      }
  });
});

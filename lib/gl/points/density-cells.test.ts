import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ScreenProjection } from "@/lib/gl/screen-projection";
import { classOf, densityClasses, densityRamp } from "@/lib/signs/density-ramp";
import { cellGridOver, cellsInView, DensityCells, gridCovers } from "./density-cells";
import { automaticDrawing, crowding } from "./density-choice";

const screen = (scale: number, x = 0.5, y = 0.4): ScreenProjection => ({
  scale,
  x: 400 - x * scale,
  y: 300 - y * scale,
  width: 800,
  height: 600,
});
const screens = fc
  .tuple(fc.double({ min: 600, max: 4_000_000, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([scale, at]) => screen(scale, at, 1 - at));
const rows = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(9)), {
  maxLength: 120,
});

describe("cells", () => {
  test("are a power of two of the world and 8 to 16 CSS pixels wide", () => {
    fc.assert(
      fc.property(screens, (projection) => {
        const { side } = cellGridOver(projection);
        expect(Number.isInteger(Math.log2(side))).toBe(true);
        expect(side * projection.scale).toBeGreaterThanOrEqual(8);
        expect(side * projection.scale).toBeLessThan(16);
        expect(gridCovers(cellGridOver(projection), projection)).toBe(true);
      }),
    );
  });

  test("stay where they are when the map moves a little, and are laid anew beyond the margin and at twice the scale", () => {
    const grid = cellGridOver(screen(10_000));
    expect(gridCovers(grid, screen(10_000, 0.51))).toBe(true);
    expect(gridCovers(grid, screen(10_000, 0.6))).toBe(false);
    expect(gridCovers(grid, screen(20_000))).toBe(false);
    expect(cellGridOver(screen(10_000, 0.6)).side).toBe(grid.side);
  });

  test("count as a walk over the rows does, whatever came before", () => {
    const steps = fc.array(fc.tuple(fc.nat(120), fc.nat(120), fc.boolean(), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(rows, steps, (points, moves) => {
        const positions = Float32Array.from(points.flatMap(([at]) => [at, 0.35 + at / 10]));
        const filters = [Uint8Array.from(points, ([, series]) => series), new Uint8Array(points.length)];
        const cells = new DensityCells(positions);
        for (const [a, b, filtered, near] of moves) {
          const [lo, hi] = [Math.min(a, b, points.length), Math.min(Math.max(a, b), points.length)];
          const series = filters[filtered ? 0 : 1] ?? new Uint8Array();
          const projection = near ? screen(9_000) : screen(700);
          cells.update({ lo, hi, series }, projection);
          const { side, column, row, columns, rows: high } = cells.grid;
          const expected = new Uint32Array(columns * high);
          for (let i = lo; i < hi; i += 1) {
            const c = Math.floor((positions[i * 2] ?? 0) / side) - column;
            const r = Math.floor((positions[i * 2 + 1] ?? 0) / side) - row;
            if ((series[i] ?? 0) > 8 || c < 0 || r < 0 || c >= columns || r >= high) continue;
            expected[r * columns + c] = (expected[r * columns + c] ?? 0) + 1;
          }
          expect(cells.counts).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("leave out what is known to an area alone", () => {
    const cells = new DensityCells(Float32Array.of(0.5, 0.4, 0.5, 0.4), Uint8Array.of(2, 3), {
      from: 0,
      below: 3,
    });
    cells.update({ lo: 0, hi: 2, series: new Uint8Array(2) }, screen(1_000));
    expect(cells.counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  });
});

describe("the choice", () => {
  const projection = screen(10_240);
  const crowdOf = (count: number, isSpread: boolean) => {
    const positions = Float32Array.from({ length: count * 2 }, (_, i) =>
      isSpread
        ? (i % 2 === 0 ? 0.47 : 0.38) +
          ((i >> 1) % 97) * 0.0006 * (i % 2 === 0 ? 1 : 0) +
          (i % 2) * ((i >> 1) / 97) * 0.0006
        : i % 2 === 0
          ? 0.5
          : 0.4,
    );
    const cells = new DensityCells(positions);
    cells.update({ lo: 0, hi: count, series: new Uint8Array(count) }, projection);
    return crowding(cells.grid, cells.counts, projection, 4);
  };

  test("is density where most points lie over one another, and points where they do not or are few", () => {
    expect(automaticDrawing(crowdOf(5_000, false), "points")).toBe("density");
    expect(automaticDrawing(crowdOf(1_999, false), "density")).toBe("points");
    expect(automaticDrawing(crowdOf(5_000, true), "points")).toBe("points");
  });

  test("stays as it is near the border", () => {
    const near = { points: 10_000, crowded: 4_500 };
    expect(automaticDrawing(near, "points")).toBe("points");
    expect(automaticDrawing(near, "density")).toBe("density");
  });

  test("counts what is on the screen alone", () => {
    const cells = new DensityCells(Float32Array.of(0.5, 0.4, 0.55, 0.4));
    cells.update({ lo: 0, hi: 2, series: new Uint8Array(2) }, projection);
    expect(crowding(cells.grid, cells.counts, projection, 4).points).toBe(1);
    expect(cellsInView(cells.grid, projection).fromColumn).toBeGreaterThan(0);
  });
});

describe("the ramp", () => {
  test("has at most six classes from 1 on, and each count is in the class that begins last before it", () => {
    expect(densityClasses(0)).toEqual([]);
    expect(densityClasses(1)).toEqual([1]);
    expect(densityClasses(60)).toEqual([1, 2, 5, 10, 20, 50]);
    expect(densityClasses(3_000)).toEqual([1, 5, 20, 100, 500, 2_000]);
    expect(classOf(4, [1, 5, 20])).toBe(0);
    expect(classOf(19, [1, 5, 20])).toBe(1);
    expect(classOf(9_999, [1, 5, 20])).toBe(2);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (most) => {
        const classes = densityClasses(most);
        expect(classes.length).toBeLessThanOrEqual(6);
        expect(classes[0]).toBe(1);
        expect(classes.at(-1) ?? 0).toBeLessThanOrEqual(most);
      }),
    );
  });

  test("grows darker on paper and lighter on a dark map, step by step", () => {
    const lightness = (hex: string) =>
      [1, 3, 5].reduce(
        (sum, at, i) => sum + Number.parseInt(hex.slice(at, at + 2), 16) * ([0.21, 0.72, 0.07][i] ?? 0),
        0,
      );
    const light = densityRamp("light", 6).map(lightness);
    const dark = densityRamp("dark", 6).map(lightness);
    for (let i = 1; i < 6; i += 1) {
      expect((light[i - 1] ?? 0) - (light[i] ?? 0)).toBeGreaterThan(15);
      expect((dark[i] ?? 0) - (dark[i - 1] ?? 0)).toBeGreaterThan(15);
    }
  });
});

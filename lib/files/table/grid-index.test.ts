import fc from "fast-check";
import { expect, test } from "vitest";
import { gridIndex, pickRows } from "./grid-index";

test("finds what a look at every row finds", () => {
  const coordinate = fc.integer({ min: 0, max: 40 }).map((n) => 0.6 + n / 400);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 }),
      fc.tuple(coordinate, coordinate),
      fc.double({ min: 0.001, max: 0.05, noNaN: true }),
      fc.nat(60),
      fc.nat(60),
      (points, [x, y], radius, lo, hi) => {
        const positions = Float32Array.from(points.flat());
        const isShown = (i: number) => i % 3 !== 0;
        const distance = (i: number) => {
          const [dx, dy] = [(positions[i * 2] ?? 0) - x, (positions[i * 2 + 1] ?? 0) - y];
          return dx * dx + dy * dy;
        };
        const near = points
          .map((_, i) => i)
          .filter((i) => i >= lo && i < hi && isShown(i) && distance(i) <= radius * radius);
        const best = near.reduce<number | null>(
          (a, b) => (a === null || distance(b) <= distance(a) ? b : a),
          null,
        );
        const found = pickRows(gridIndex(positions), positions, { lo, hi }, isShown, { x, y, radius });
        expect(found).toEqual(best === null ? null : { index: best, count: near.length });
      },
    ),
  );
});

test("an empty table and a point far off have nothing", () => {
  const empty = new Float32Array();
  const at = { x: 0.5, y: 0.5, radius: 0.1 };
  expect(pickRows(gridIndex(empty), empty, { lo: 0, hi: 0 }, () => true, at)).toBeNull();
  const one = Float32Array.of(0.9, 0.9);
  expect(pickRows(gridIndex(one), one, { lo: 0, hi: 1 }, () => true, at)).toBeNull();
});

import { expect, test } from "vitest";
import { worldSizePx } from "@/lib/basemap/mercator";
import { maskOfAll } from "@/lib/collection/mask";
import { placedTable } from "@/lib/files/table/placed-table.fixture";
import type { DaySpan } from "@/lib/view/view";
import { rowLayoutOf } from "./row-layout";
import { rowPlanOf } from "./row-plan";

const WINDOW: DaySpan = { type: "window", days: 30 };

/** So many rows at each of the points, `apart` degrees from each other. */
function planOf(points: number, rowsEach: number, apart: number, daysApart = 0, span: DaySpan = WINDOW) {
  const rows = Array.from({ length: points * rowsEach }, (_, index) => ({
    day: 19_000 + index * daysApart,
    lat: 33,
    lng: 43 + (index % points) * apart,
  }));
  return rowPlanOf(placedTable(rows), maskOfAll(new Uint8Array(rows.length), 1), span);
}

test("thirty rows at one point stand as thirty, and are counted far out", () => {
  const plan = planOf(1, 30, 0);
  for (const zoom of [5, 6, 9, 12]) expect(rowLayoutOf(plan, zoom).clusters[0]?.folded).toBe(false);
  expect(rowLayoutOf(plan, 4).clusters[0]?.folded).toBe(true);
});

test("a spiral that would hide the country around it is counted, and stands again from near", () => {
  const plan = planOf(1, 150, 0);
  expect(rowLayoutOf(plan, 6).clusters[0]?.folded).toBe(true);
  expect(rowLayoutOf(plan, 12).clusters[0]?.folded).toBe(false);
});

test("neighbours are pushed apart until none overlaps", () => {
  const plan = planOf(3, 4, 0.6, 0, { type: "until" });
  const zoom = 6.5;
  const { clusters } = rowLayoutOf(plan, zoom);
  const at = clusters.map(({ dx, dy, radius, folded }, index) => ({
    x: (plan.clusters[index]?.x ?? 0) * worldSizePx(zoom) + dx,
    y: (plan.clusters[index]?.y ?? 0) * worldSizePx(zoom) + dy,
    radius,
    folded,
  }));
  at.forEach((a, first) => {
    expect(a.folded).toBe(false);
    for (const b of at.slice(first + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 1);
  });
});

test("where all rows can be visible, what would have to go far is counted where it is", () => {
  for (const zoom of [4, 5, 6, 7, 8]) {
    const { clusters } = rowLayoutOf(planOf(9, 25, 0.35, 0, { type: "until" }), zoom);
    for (const { dx, dy, folded, radius } of clusters)
      expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(folded ? Math.max(12, radius) + 0.001 : 12.001);
  }
});

test("what has no room is counted together with its neighbours, in one disc", () => {
  const { clusters } = rowLayoutOf(planOf(50, 2, 0.005), 6);
  expect(clusters.every(({ folded }) => folded)).toBe(true);
  expect(new Set(clusters.map(({ host }) => host)).size).toBe(1);
});

test("where rows come and go, none stands far off for others that are hardly ever there", () => {
  const pushed = rowLayoutOf(planOf(3, 4, 0.5, 7), 6.5).clusters.map(({ dx, dy }) => Math.hypot(dx, dy));
  expect(Math.max(...pushed)).toBeLessThanOrEqual(12.001);
});

test("rows that are never visible together do not make each other way", () => {
  const together = rowLayoutOf(planOf(2, 1, 0.02), 6).clusters;
  expect(Math.hypot(together[0]?.dx ?? 0, together[0]?.dy ?? 0)).toBeGreaterThan(2);
  const apart = rowLayoutOf(planOf(2, 1, 0.02, 31), 6).clusters;
  expect(apart.map(({ dx, dy, folded }) => [dx, dy, folded])).toEqual([
    [0, 0, false],
    [0, 0, false],
  ]);
});

test("close up nothing is pushed or counted", () => {
  const { clusters } = rowLayoutOf(planOf(20, 3, 0.4), 11);
  for (const { dx, dy, folded } of clusters) expect([dx, dy, folded]).toEqual([0, 0, false]);
});

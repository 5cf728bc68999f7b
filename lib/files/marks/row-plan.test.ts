import fc from "fast-check";
import { expect, test } from "vitest";
import { HIDDEN, Mask, maskOfAll } from "@/lib/collection/mask";
import { sliceOf } from "@/lib/collection/slice";
import { day } from "@/lib/domain/day";
import { placedTable } from "@/lib/files/table/placed-table.fixture";
import type { DaySpan } from "@/lib/view/view";
import { type RowPlan, rowPlanOf } from "./row-plan";

const PLACES = [
  { lat: 33.5, lng: 43.25 },
  { lat: 33.6, lng: 43.25 },
  { lat: -12, lng: -70.5 },
];
const SPANS: readonly DaySpan[] = [
  { type: "day" },
  { type: "window", days: 7 },
  { type: "until" },
  { type: "from" },
  { type: "range", start: day(19_010) },
];

const rowsArbitrary = fc
  .array(fc.record({ day: fc.integer({ min: 19_000, max: 19_030 }), place: fc.nat(2) }), { maxLength: 60 })
  .map((rows) => rows.sort((a, b) => a.day - b.day).map((row) => ({ ...row, ...PLACES[row.place] })))
  .map((rows) => rows.map(({ day: at, lat = 0, lng = 0 }) => ({ day: at, lat, lng })));

function spotsOf(plan: RowPlan, lo: number, hi: number): string[] {
  return plan.entries
    .slice(lo, hi)
    .flatMap(({ cluster, spot }) => (cluster === null ? [] : [`${cluster}:${spot}`]));
}

test.each(SPANS)("each shown row is one mark, and no two visible ones share a spot: %o", (span) => {
  fc.assert(
    fc.property(rowsArbitrary, fc.integer({ min: 19_000, max: 19_030 }), (rows, at) => {
      const table = placedTable(rows);
      const series = Uint8Array.from(rows, (_, index) => (index % 5 === 4 ? HIDDEN : index % 3));
      const plan = rowPlanOf(table, new Mask(series, 3), span);
      expect(plan.entries).toHaveLength(rows.length);
      plan.entries.forEach((entry, row) => {
        expect(entry.cluster === null).toBe(series[row] === HIDDEN);
        if (entry.cluster !== null) expect(entry.colour).toBe(series[row]);
      });
      const first = span.type === "until" ? 0 : span.type === "window" ? at - 6 : at;
      const last = span.type === "from" ? 99_999 : at;
      const between = span.type === "range" ? [Math.min(at, 19_010), Math.max(at, 19_010)] : [first, last];
      const { lo, hi } = sliceOf(table.days, between[0] ?? 0, between[1] ?? 0);
      const spots = spotsOf(plan, lo, hi);
      expect(new Set(spots).size).toBe(spots.length);
      const clusters = plan.places.between({ lo, hi });
      expect(clusters.reduce((sum, { total }) => sum + total, 0)).toBe(spots.length);
      for (const { cluster, counts, total, latest } of clusters) {
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(plan.entries[latest]?.cluster).toBe(cluster);
        expect(total).toBeLessThanOrEqual(plan.clusters[cluster]?.capacity ?? 0);
      }
      expect(spots.length).toBeLessThanOrEqual(plan.most);
    }),
  );
});

test("rows of one point share a cluster, others do not; the fullest comes first", () => {
  const rows = [
    { day: 1, lat: 33.5, lng: 43.25 },
    { day: 2, lat: 33.6, lng: 43.25 },
    { day: 3, lat: 33.6, lng: 43.25 },
    { day: 9, lat: 33.5, lng: 43.25 },
    { day: 9, lat: 33.6, lng: 43.25 },
  ];
  const plan = rowPlanOf(placedTable(rows), maskOfAll(new Uint8Array(5), 1), { type: "until" });
  expect(plan.entries.map(({ cluster }) => cluster)).toEqual([1, 0, 0, 1, 0]);
  expect(plan.clusters.map(({ capacity }) => capacity)).toEqual([3, 2]);
  expect(plan.clusters[0]?.at.lat).toBeCloseTo(33.6, 4);
});

test("a point where never more than one row is visible has its mark on the point itself", () => {
  const rows = [
    { day: 1, lat: 33.5, lng: 43.25 },
    { day: 40, lat: 33.5, lng: 43.25 },
  ];
  const alone = (span: DaySpan) =>
    rowPlanOf(placedTable(rows), maskOfAll(new Uint8Array(2), 1), span).clusters[0]?.lone;
  expect(alone({ type: "window", days: 30 })).toBe(true);
  expect(alone({ type: "window", days: 40 })).toBe(false);
  expect(alone({ type: "until" })).toBe(false);
});

test("a spot is kept while its row is visible, whatever the day", () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ day: 100 + index, lat: 33.5, lng: 43.25 }));
  const plan = rowPlanOf(placedTable(rows), maskOfAll(new Uint8Array(30), 1), { type: "window", days: 10 });
  expect(plan.clusters[0]?.capacity).toBe(10);
  expect(plan.entries.map(({ spot }) => spot)).toEqual(rows.map((_, index) => index % 10));
});

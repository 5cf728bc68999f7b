import { expect, test } from "vitest";
import { maskOfAll } from "@/lib/collection/mask";
import { day } from "@/lib/domain/day";
import { placedTable } from "@/lib/files/table/placed-table.fixture";
import { plannedRows } from "./planned-rows";
import { fadeDaysOf, rowsSceneOf } from "./rows-scene";

const table = placedTable([
  { day: 100, lng: 40, lat: 34 },
  { day: 101, lng: 40, lat: 34 },
  { day: 130, lng: 44, lat: 33 },
]);
const mask = maskOfAll([0, 0, 0], 1);
const window = { type: "window", days: 10 } as const;

test("one plan for the same colours and span, one layout for a quarter of a zoom", () => {
  const planned = plannedRows(table, mask, window);
  expect(plannedRows(table, mask, { ...window })).toBe(planned);
  expect(plannedRows(table, maskOfAll([0, 0, 0], 1), window)).not.toBe(planned);
  expect(planned.layoutAt(6.1)).toBe(planned.layoutAt(6));
  expect(planned.layoutAt(6.3)).not.toBe(planned.layoutAt(6));
  expect(plannedRows(table, mask, { type: "until" }).plan.span).toEqual({ type: "until" });
});

test("a scene is the span's rows, planned only where they are marks", () => {
  const at = { day: day(109), span: window };
  const scene = rowsSceneOf(table, mask, at, "marks");
  expect([scene.lo, scene.hi, scene.first, scene.last, scene.fadeDays]).toEqual([0, 2, 100, 109, 10]);
  expect(scene.marks?.scene.clusters.map(({ total }) => total)).toEqual([2]);
  expect(scene.marks?.planned).toBe(plannedRows(table, mask, window));
  expect(rowsSceneOf(table, mask, at, "points").marks).toBeNull();
});

test("rows of a single day do not fade, others over the span's length", () => {
  const interval = { first: day(3), last: day(3) };
  expect(fadeDaysOf({ type: "day" }, interval)).toBe(0);
  expect(fadeDaysOf({ type: "until" }, interval)).toBe(1);
  expect(fadeDaysOf({ type: "until" }, { first: day(1), last: day(30) })).toBe(30);
});

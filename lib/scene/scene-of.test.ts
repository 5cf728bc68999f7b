import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/day";
import { NO_FILTERS } from "@/lib/view/default-view";
import { planOf } from "./plan/plan-of";
import { randomDataset } from "./sample-dataset";
import { sceneBetween, sceneOf } from "./scene-of";

const dataset = randomDataset(3);
const plan = planOf(dataset, NO_FILTERS, { type: "window", days: 5 });

test("where the days are told, those before and after the dataset have nothing", () => {
  const { firstDay, lastDay } = dataset;
  for (const [first, last] of [
    [addDays(firstDay, -40), addDays(firstDay, -1)],
    [addDays(lastDay, 1), addDays(lastDay, 9)],
  ] as const) {
    const scene = sceneBetween(plan, last, { first, last });
    expect([scene.total, scene.clusters]).toEqual([0, []]);
  }
  // Else the nearer end would be shown.
  expect(sceneOf(plan, addDays(lastDay, 9)).total).toBeGreaterThan(0);
});

test("days that reach over both ends have all", () => {
  const [first, last] = [addDays(dataset.firstDay, -9), addDays(dataset.lastDay, 9)];
  expect(sceneBetween(plan, last, { first, last }).total).toBe(plan.entries.length);
});

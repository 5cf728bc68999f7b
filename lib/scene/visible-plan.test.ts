import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { planOfView } from "./plan/drawn-through";
import { sceneOf } from "./scene-of";
import { visiblePlan } from "./visible-plan";

test("the scene on what is visible of a plan is the scene on the plan, and begins with its first entry", () => {
  const plan = planOfView(loadDataset(), DEFAULT_VIEW);
  const scene = sceneOf(plan, DEFAULT_VIEW.day);
  const sent = visiblePlan(plan, scene);
  expect(scene.lo).toBeGreaterThan(0);
  expect([sent.scene.lo, sent.scene.hi]).toEqual([0, scene.total]);
  expect(sent.plan.entries).toEqual(plan.entries.slice(scene.lo, scene.hi));
  expect(sent.scene.counts).toEqual(scene.counts);
  expect(sent.scene.origins.length).toBeGreaterThan(0);
  for (const { entry, incidentId } of sent.scene.origins)
    expect(sent.plan.entries[entry]?.id).toBe(incidentId);
});

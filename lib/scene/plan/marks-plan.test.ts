import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, NO_FILTERS } from "@/lib/view/default-view";
import { markedEntries, markedShown } from "./marks-plan";
import { planOf } from "./plan-of";

test("what is marked of a scene is what the list has of the set", () => {
  const plan = planOf(loadDataset(), NO_FILTERS, { type: "window", days: 30 });
  const scene = sceneOf(plan, CAMPAIGN.to);
  const ids = new Set<string>(plan.entries.filter(({ weapon }) => weapon === "rocket").map(({ id }) => id));
  const listed = plan.entries.slice(scene.lo, scene.hi).filter(({ id }) => ids.has(id));
  const { count, clusters } = markedShown(plan, scene, markedEntries(plan, ids));
  expect(count).toBe(listed.length);
  expect(count).toBeGreaterThan(0);
  expect([...clusters].sort()).toEqual([...new Set(listed.flatMap(({ cluster }) => cluster ?? []))].sort());
  expect(markedShown(plan, scene, markedEntries(plan, new Set())).count).toBe(0);
});

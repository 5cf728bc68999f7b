import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { planOf } from "@/lib/scene/plan/plan-of";
import { randomDataset } from "@/lib/scene/sample-dataset";
import { sceneOf } from "@/lib/scene/scene-of";
import { NO_FILTERS } from "@/lib/view/default-view";
import { smallMap, smallMapBase } from "./small-map";

test("the ground is drawn once and each map only refers to it", () => {
  const dataset = randomDataset(2);
  const plan = planOf(dataset, NO_FILTERS, { type: "until" });
  const svg = smallMap(plan, sceneOf(plan, dataset.lastDay));
  expect(smallMapBase()).toContain('id="small-map-base"');
  expect(svg).toContain('href="#small-map-base"');
  expect(svg.length).toBeLessThan(smallMapBase().length);
});

test("each incident of the scene that has a place on the map is one mark, and of no other", () => {
  const dataset = randomDataset(3);
  const plan = planOf(dataset, NO_FILTERS, { type: "window", days: 7 });
  for (const on of [dataset.firstDay, dataset.lastDay, knownDay("1970-01-01")]) {
    const scene = sceneOf(plan, on);
    const placed = plan.entries.slice(scene.lo, scene.hi).filter(({ cluster }) => cluster !== null);
    expect(smallMap(plan, scene).match(/<path /g)?.length ?? 0).toBe(placed.length);
  }
});

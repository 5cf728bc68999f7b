import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import { paintView } from "./paint-view";

const plan = planOf(loadDataset(), NO_FILTERS, { type: "until" });
const scene = sceneOf(plan, CAMPAIGN.to);

test("a drawing that is pointed at from beside it names its marks and what its discs count, any other does not", () => {
  const draw = (isTagged: boolean) => paintView(plan, scene, DEFAULT_VIEW, ({ id }) => `/${id}`, isTagged);
  const svg = draw(true);
  const named = new Set([...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id));
  const counted = new Set(
    [...svg.matchAll(/data-places="([^"]+)"/g)].flatMap(([, list = ""]) => list.split(" ").map(Number)),
  );
  for (const { id, cluster } of plan.entries.slice(scene.lo, scene.hi))
    expect(cluster === null || named.has(id) || counted.has(cluster), id).toBe(true);
  expect(draw(false)).not.toMatch(/data-(mark|places)/);
});

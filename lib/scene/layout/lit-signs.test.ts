import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, NO_FILTERS } from "@/lib/view/default-view";
import { litSigns } from "./lit-signs";
import type { PointedAt } from "./origin-link";

const plan = planOf(loadDataset(), NO_FILTERS, { type: "until" });
const scene = sceneOf(plan, CAMPAIGN.to);
const shown = plan.entries.slice(scene.lo, scene.hi);
const [first] = shown;

test("an incident, a place, an origin and a set light the incidents of the list that are theirs", () => {
  if (!first) throw new Error("nothing shown");
  const drones = shown.filter(({ weapon }) => weapon === "drone");
  const cases: readonly (readonly [PointedAt, number])[] = [
    [{ type: "incident", id: first.id }, 1],
    [{ type: "place", id: first.placeId }, shown.filter(({ cluster }) => cluster === first.cluster).length],
    [{ type: "origin", id: "IQ" }, shown.filter(({ launchedFrom }) => launchedFrom?.includes("IQ")).length],
    [{ type: "incidents", ids: new Set(drones.map(({ id }) => id)) }, drones.length],
  ];
  for (const [pointed, count] of cases) {
    const lit = litSigns(plan, scene, pointed);
    expect(lit.count, pointed.type).toBe(count);
    expect(count).toBeGreaterThan(0);
  }
  expect(litSigns(plan, scene, { type: "place", id: first.placeId }).clusters).toContain(first.cluster);
});

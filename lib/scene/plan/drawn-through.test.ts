import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { layoutOf } from "@/lib/scene/layout/layout-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { drawnThrough } from "./drawn-through";
import { planOf } from "./plan-of";

const dataset = loadDataset();
const { filters, span, day } = DEFAULT_VIEW;

test("only what lies wholly before the campaign's end leaves out what came later", () => {
  const through = (change: object) => drawnThrough(dataset.lastDay, { ...DEFAULT_VIEW, ...change });
  const until = { type: "until" } as const;
  const reaching = { type: "range", start: knownDay("2024-08-05") } as const;
  expect(through({})).toBe(CAMPAIGN.to);
  expect(through({ span: until, day: CAMPAIGN.to })).toBe(CAMPAIGN.to);
  expect(through({ axis: { from: knownDay("2017-01-01"), to: CAMPAIGN.to } })).toBe(CAMPAIGN.to);
  expect(through({ day: CAMPAIGN.to + 1 })).toBe(dataset.lastDay);
  expect(through({ span: { type: "from" } })).toBe(dataset.lastDay);
  expect(through({ span: reaching })).toBe(dataset.lastDay);
  expect(through({ axis: { from: CAMPAIGN.from, to: dataset.lastDay } })).toBe(dataset.lastDay);
});

test("the campaign is laid out as if nothing had followed, and counts stay those of the whole", () => {
  const ended = {
    ...dataset,
    incidents: dataset.incidents.filter((incident) => incident.day <= CAMPAIGN.to),
  };
  const plan = planOf(dataset, filters, span, CAMPAIGN.to);
  for (const zoom of [5.5, 7])
    expect(layoutOf(plan, zoom)).toEqual(layoutOf(planOf(ended, filters, span), zoom));
  expect(plan.entries).toHaveLength(dataset.incidents.length);
  expect(sceneOf(plan, day)).toEqual(sceneOf(planOf(ended, filters, span), day));
  for (const entry of plan.entries) if (entry.day > CAMPAIGN.to) expect(entry.cluster, entry.id).toBeNull();
});

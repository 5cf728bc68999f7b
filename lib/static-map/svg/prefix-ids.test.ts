import { expect, test } from "vitest";
import { planOf } from "@/lib/scene/plan/plan-of";
import { randomDataset } from "@/lib/scene/sample-dataset";
import { sceneOf } from "@/lib/scene/scene-of";
import { paintView } from "@/lib/static-map/paint-view";
import { NO_FILTERS } from "@/lib/view/default-view";
import { NO_EXTRAS } from "@/lib/view/view";
import { prefixIds } from "./prefix-ids";

test("two drawings share no id, and each refers only to its own", () => {
  const dataset = randomDataset(4);
  const plan = planOf(dataset, NO_FILTERS, { type: "until" });
  const view = {
    camera: { lat: 35, lng: 41, zoom: 5 },
    lang: "en",
    selected: null,
    hiddenLayers: [],
    extras: NO_EXTRAS,
  } as const;
  const first = paintView(plan, sceneOf(plan, dataset.lastDay), view, () => "/x");
  const second = prefixIds(first, "b-");
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const used = (svg: string) => [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
  expect(ids(first).length).toBeGreaterThan(3);
  expect(ids(first).filter((id) => ids(second).includes(id))).toEqual([]);
  for (const svg of [first, second]) for (const id of used(svg)) expect(ids(svg)).toContain(id);
});

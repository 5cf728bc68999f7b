import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { countryOnly } from "./map-edge";

const dataset = loadDataset();
const edgeOf = (filters = DEFAULT_VIEW.filters) => {
  const plan = planOf(dataset, filters, { type: "until" });
  return countryOnly(plan, sceneOf(plan, CAMPAIGN.to));
};

test("counts every incident known only to a country once, and each count is its filter's", () => {
  const counts = edgeOf();
  const listed = dataset.incidents.filter(({ placeId, day }) => {
    const extent = dataset.places.get(placeId)?.extent;
    return day <= CAMPAIGN.to && extent?.type === "area" && /^[A-Z]{2}$/.test(extent.areaId);
  });
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(listed.length);
  for (const { placeIds, count } of counts) {
    const [alone, ...others] = edgeOf({ ...DEFAULT_VIEW.filters, place: placeIds });
    expect(others).toEqual([]);
    expect(alone?.count).toBe(count);
  }
});

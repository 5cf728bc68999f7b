import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { originGroups } from "./origin-groups";

const dataset = loadDataset();
const groups = originGroups(dataset);

test("every origin claim is in one group, and in its country's", () => {
  const all = dataset.incidents.flatMap(({ origins }) => origins);
  const grouped = groups.flatMap(({ claims }) => claims.map(({ origin }) => origin));
  expect(grouped).toHaveLength(all.length);
  expect(new Set(grouped)).toEqual(new Set(all));
  for (const { country, claims } of groups)
    for (const { origin } of claims)
      expect(origin.placeId === null ? null : dataset.places.get(origin.placeId)?.country).toBe(country);
});

test("the country named for most incidents comes first, what names no place last", () => {
  expect(groups[0]?.country).toBe("IQ");
  expect(groups.at(-1)?.country).toBeNull();
  const counts = groups.slice(0, -1).map(({ incidentCount }) => incidentCount);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

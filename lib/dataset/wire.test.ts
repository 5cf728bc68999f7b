import { expect, test } from "vitest";
import { loadDataset } from "./load-dataset";
import { fromWire, toWire } from "./wire";

const dataset = loadDataset();

test("a dataset comes back the same over JSON", () => {
  expect(fromWire(JSON.parse(JSON.stringify(toWire(dataset))))).toEqual(dataset);
});

test("indexes point at the same incidents as the list", () => {
  const again = fromWire(toWire(dataset));
  for (const incident of again.incidents) expect(again.incidentById.get(incident.id)).toBe(incident);
});

import { expect, test } from "vitest";
import { loadDataset } from "./load-dataset";
import { fromWire, isWireDataset, toWire } from "./wire";

const dataset = loadDataset();

test("a dataset comes back the same over JSON", () => {
  const parsed: unknown = JSON.parse(JSON.stringify(toWire(dataset)));
  if (!isWireDataset(parsed)) throw new Error("not a wire dataset");
  expect(fromWire(parsed)).toEqual(dataset);
});

test("indexes point at the same incidents as the list", () => {
  const again = fromWire(toWire(dataset));
  for (const incident of again.incidents) expect(again.incidentById.get(incident.id)).toBe(incident);
});

test("anything else is not a wire dataset", () => {
  for (const value of [null, 1, "x", [], {}, { wire: 1 }, { ...toWire(dataset), wire: "2" }])
    expect(isWireDataset(value)).toBe(false);
});

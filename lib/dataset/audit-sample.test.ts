import { expect, test } from "vitest";
import { auditSample, auditSheet } from "./audit-sample";
import { loadDataset } from "./load-dataset";

const dataset = loadDataset();
const ids = (size: number, seed: string) => auditSample(dataset.incidents, size, seed).map(({ id }) => id);

test("a seed draws the same incidents again, each once", () => {
  const drawn = ids(30, "2026-11");
  expect(drawn).toEqual(ids(30, "2026-11"));
  expect(new Set(drawn).size).toBe(30);
  expect(drawn).not.toEqual(ids(30, "2026-12"));
  expect(ids(10_000, "all")).toHaveLength(dataset.incidents.length);
});

test("a sheet has every claim and every address of its incident", () => {
  for (const incident of auditSample(dataset.incidents, 20, "sheet")) {
    const sheet = auditSheet(incident, dataset);
    for (const { by } of incident.claims) expect(sheet).toContain(by);
    for (const id of incident.sourceIds) expect(sheet).toContain(dataset.sources.get(id)?.url ?? id);
  }
});

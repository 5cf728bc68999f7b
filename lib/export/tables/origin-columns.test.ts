import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { cellText, LIST_SEPARATOR } from "./column";
import { incidentTable } from "./incident-table";
import { sourceTable } from "./source-table";

const dataset = loadDataset();
const column = (name: string) => {
  const found = incidentTable.columns.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const PARTS = {
  originClaimBy: "by",
  originClaimStance: "stance",
  originClaimPlaceId: "placeId",
  originClaimPrecision: "precision",
  originClaimBasis: "basis",
  originClaimSourceId: "sourceId",
} as const;

test("every claim on an origin is in the columns, in one order, and can be told apart in a cell of text", () => {
  for (const incident of dataset.incidents) {
    expect(column("originClaims").value(incident, dataset)).toHaveLength(incident.origins.length);
    for (const [name, field] of Object.entries(PARTS)) {
      const cell = cellText(column(name).value(incident, dataset));
      const parts = incident.origins.length === 0 ? [] : cell.split(LIST_SEPARATOR);
      expect(parts, `${incident.id} ${name}`).toEqual(incident.origins.map((claim) => claim[field] ?? ""));
    }
  }
});

test("a denial is among them and says that it is one", () => {
  const denied = dataset.incidents.filter(({ origins }) => origins.some(({ stance }) => stance === "denied"));
  expect(denied.length).toBeGreaterThan(0);
  for (const incident of denied)
    expect(cellText(column("originClaims").value(incident, dataset))).toContain("Denied: ");
});

test("a publication lists the incidents whose origin it speaks of", () => {
  const ids = sourceTable.columns.find(({ name }) => name === "originIncidentIds");
  for (const incident of dataset.incidents)
    for (const { sourceId } of incident.origins) {
      const source = sourceId === null ? undefined : dataset.sources.get(sourceId);
      if (source) expect(ids?.value(source, dataset), source.id).toContain(incident.id);
    }
});

import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import audit from "@/lib/theatre/source/audit/origins-2026-11.json";
import claims from "@/lib/theatre/source/origin-claims.json";
import { datasetAsKnown } from "./dataset-as-known";
import { loadDataset } from "./load-dataset";

const dataset = loadDataset();
const originsAt = (id: string, of = dataset) =>
  (of.incidentById.get(id as IncidentId)?.origins ?? []).map(({ placeId, by, stance }) => [
    placeId,
    by,
    stance,
  ]);

test("Tower 22 has its rivals: Iraq, Syria, and a review", () => {
  const origins = originsAt("2024-01-28-tower-22-drone");
  expect(origins[0]).toEqual(["iraq", "U.S. officials to the Wall Street Journal", "asserted"]);
  expect(origins).toContainEqual(["syria", "Stening Simpson", "asserted"]);
  expect(origins).toContainEqual([null, "Pentagon", "under-review"]);
  // Nobody speaks twice: aggregators that repeat a source of the incident are left out.
  expect(origins).toHaveLength(3);
});

test("a denial is kept as one", () => {
  expect(originsAt("2021-10-20-al-tanf-drones")).toContainEqual([null, "U.S. officials", "denied"]);
});

test("no attack was launched from its target, each names its speaker, and a publication says one place once", () => {
  for (const { id, kind, placeId, origins } of dataset.incidents) {
    for (const origin of origins) {
      expect(origin.by, id).not.toBe("");
      if (kind === "attack") expect(origin.placeId, id).not.toBe(placeId);
    }
    const keys = origins.map(({ placeId, sourceId, by, stance }) => `${placeId} ${sourceId ?? by} ${stance}`);
    expect(new Set(keys).size, id).toBe(keys.length);
  }
});

test("at least 43 incidents of the campaign and 79 in all carry an origin claim", () => {
  const with_ = dataset.incidents.filter(({ origins }) => origins.length > 0);
  const campaign = with_.filter(({ day }) => day >= knownDay("2023-10-17") && day <= knownDay("2024-02-10"));
  expect(campaign.length).toBeGreaterThanOrEqual(43);
  expect(with_.length).toBeGreaterThanOrEqual(79);
});

test("an origin is not known before it was published", () => {
  const known = datasetAsKnown(dataset, knownDay("2024-01-29"));
  for (const { origins } of known.incidents)
    for (const { sourceId } of origins) if (sourceId) expect(known.sources.has(sourceId)).toBe(true);
  const id = "2022-08-15-al-tanf-drones";
  const early = originsAt(id, datasetAsKnown(dataset, knownDay("2022-08-20")));
  expect(early).toEqual([]);
  expect(originsAt(id)).toHaveLength(1);
});

test("the audit has a decision with a reason for every claim that was read", () => {
  const applied = audit.filter(({ decision, incidentId }) => decision === "applied" && incidentId !== null);
  expect(audit.every(({ reason }) => reason.length > 10)).toBe(true);
  expect(applied.length).toBeLessThanOrEqual(claims.length);
  expect(audit.filter(({ decision }) => decision === "rejected").length).toBeGreaterThan(20);
});

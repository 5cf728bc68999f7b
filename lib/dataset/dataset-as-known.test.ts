import { describe, expect, test } from "vitest";
import { addDays, type Day, day, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import { datasetAsKnown, knownSinceOf } from "./dataset-as-known";
import { claimKnownSince, knownSince, tallyKnownSince } from "./known-day";
import { loadDataset } from "./load-dataset";

const dataset = loadDataset();
const first = knownDay("2023-10-10");
const days: Day[] = Array.from({ length: 140 }, (_, index) => addDays(first, index));
const id = (text: string) => text as IncidentId; // ids of the real dataset

describe("the dataset as known on a day", () => {
  test("is the whole without a day, and after the last publication", () => {
    expect(datasetAsKnown(dataset, null)).toBe(dataset);
    const late = datasetAsKnown(dataset, day(40_000));
    expect(late.incidents).toEqual(dataset.incidents);
    expect(late.tallies).toEqual(dataset.tallies);
    expect(late.sources.size).toBeGreaterThan(0);
  });

  test("is the same object for the same day", () => {
    expect(datasetAsKnown(dataset, first)).toBe(datasetAsKnown(dataset, first));
  });

  test("only grows: what was known stays known", () => {
    let before = datasetAsKnown(dataset, addDays(first, -1));
    for (const known of days) {
      const now = datasetAsKnown(dataset, known);
      for (const { id: each } of before.incidents) expect(now.incidentById.has(each)).toBe(true);
      for (const tally of before.tallies) expect(now.tallies).toContain(tally);
      for (const source of before.sources.keys()) expect(now.sources.has(source)).toBe(true);
      for (const incident of before.incidents) {
        const later = now.incidentById.get(incident.id);
        expect(later?.claims.length).toBeGreaterThanOrEqual(incident.claims.length);
        expect(later?.sourceIds.length).toBeGreaterThanOrEqual(incident.sourceIds.length);
      }
      before = now;
    }
  });

  test("holds nothing before its day, and every id that it names", () => {
    for (const known of days.filter((_, index) => index % 3 === 0)) {
      const now = datasetAsKnown(dataset, known);
      for (const incident of now.incidents) {
        const whole = dataset.incidentById.get(incident.id);
        if (!whole) throw new Error(`not in the dataset: ${incident.id}`);
        expect(knownSinceOf(dataset.sources, whole).day).toBeLessThanOrEqual(known);
        expect(incident.day).toBeLessThanOrEqual(known);
        expect(incident.sourceIds.length).toBeGreaterThan(0);
        for (const sourceId of incident.sourceIds) {
          const source = now.sources.get(sourceId);
          expect(source).toBeDefined();
          expect((source && knownSince(source)) ?? known).toBeLessThanOrEqual(known);
        }
        for (const claim of incident.claims)
          expect(claimKnownSince(claim, whole, dataset.sources).day).toBeLessThanOrEqual(known);
        for (const other of incident.possibleDuplicateIds) expect(now.incidentById.has(other)).toBe(true);
        expect(now.places.has(incident.placeId)).toBe(true);
        expect(incident.weapons.length).toBeGreaterThan(0);
      }
      for (const tally of now.tallies) {
        expect(tallyKnownSince(tally, dataset.sources).day).toBeLessThanOrEqual(known);
      }
      expect([...now.incidents].sort((a, b) => a.day - b.day)).toEqual(now.incidents);
    }
  });

  test("knows the dead of Tower 22 and its launch points only once they were reported", () => {
    const tower = id("2024-01-28-tower-22-drone");
    expect(datasetAsKnown(dataset, knownDay("2024-01-27")).incidentById.has(tower)).toBe(false);
    expect(datasetAsKnown(dataset, knownDay("2024-01-29")).incidentById.get(tower)?.casualties.killed).toBe(
      3,
    );
  });

  test("a drone of 11 December was first reported ten days later", () => {
    const drone = id("2023-12-11-al-asad-drone");
    expect(datasetAsKnown(dataset, knownDay("2023-12-20")).incidentById.has(drone)).toBe(false);
    expect(datasetAsKnown(dataset, knownDay("2023-12-21")).incidentById.has(drone)).toBe(true);
  });

  test("tallies follow: 61 was not known before 17 November", () => {
    const totals = (iso: string) => datasetAsKnown(dataset, knownDay(iso)).tallies.map(({ total }) => total);
    expect(totals("2023-11-16")).not.toContain(61);
    expect(totals("2023-11-18")).toContain(61);
  });
});

import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { isoFromDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import facts from "./seed-facts.json";

/**
 * The dated facts of the five articles that the atlas began from, each with where it is in the dataset: the first
 * place is its own, the others say more. `seed-facts.json` is the list; nothing but this test reads it.
 */

const dataset = loadDataset();
const tallies = new Map(dataset.tallies.map((tally) => [tally.id, tally]));
const background = new Map(dataset.background.map((fact) => [fact.id, fact]));

type Spot = (typeof facts)[number]["where"][number];

/** The publications that a spot cites, or `null` where there is no such spot. */
function sourcesAt(spot: Spot): readonly string[] | null {
  if ("incident" in spot) return incidentAt(spot)?.sourceIds ?? null;
  if ("tally" in spot) return tallies.get(spot.tally ?? "")?.sourceIds ?? null;
  if ("note" in spot) {
    const noted = dataset.incidentById.get(spot.note as IncidentId); // an id of the list, which may be wrong
    return noted && noted.notes.length > 0 ? noted.sourceIds : null;
  }
  const fact = background.get(spot.background ?? "");
  return fact ? [fact.sourceId] : null;
}

function incidentAt(spot: Spot | undefined) {
  if (spot === undefined || !("incident" in spot)) return undefined;
  return dataset.incidentById.get(spot.incident as IncidentId); // an id of the list, which may be wrong
}

test("the list holds every dated fact of the five articles, none twice", () => {
  const counts = new Map<string, number>();
  for (const { sourceId } of facts) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  expect(facts).toHaveLength(131);
  expect([...counts.keys()].sort()).toEqual([
    "seed-afp",
    "seed-ap",
    "seed-crisisgroup",
    "seed-dispatch",
    "seed-lawfare",
  ]);
  expect(new Set(facts.map(({ sourceId, date, fact }) => `${sourceId} ${date} ${fact}`)).size).toBe(131);
});

test.each(facts.map((one) => [one.sourceId, one.date, one.fact, one] as const))(
  "%s %s: %s",
  (_, date, __, one) => {
    const cited = one.where.map(sourcesAt);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited).not.toContain(null);
    expect(cited.flatMap((ids) => ids ?? [])).toContain(one.sourceId);

    // a month fits any day of it; "2020 to 2021" and the like are left to the reader
    const incident = incidentAt(one.where[0]);
    if (!incident || !/^\d{4}(?:-\d\d){0,2}$/.test(date)) return;
    const days = [incident.day, ...incident.alternateDays.map((alternate) => alternate.day)].map(isoFromDay);
    expect(
      days.some((day) => day.startsWith(date)),
      days.join(),
    ).toBe(true);
  },
);

import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { type ClaimField, claimsOn } from "@/lib/domain/claim";
import { isoFromDay } from "@/lib/domain/day";
import { disputesOf } from "@/lib/domain/disputes-of";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import { displayedRangeOf, rangeOf } from "@/lib/domain/range-of";
import type { SourceId } from "@/lib/domain/source";

/** What must be true in the data, whatever else changes. */

const dataset = loadDataset();

function incident(id: string): Incident {
  const found = dataset.incidentById.get(id as IncidentId); // a literal of this test
  if (!found) throw new Error(`no incident ${id}`);
  return found;
}

/** `day → [speakers]` of the claims on the day of an incident. */
function dayClaims(one: Incident): Record<string, string[]> {
  const days: Record<string, string[]> = {};
  for (const { value, by } of claimsOn(one.claims, "day")) {
    const iso = isoFromDay(value);
    days[iso] = [...(days[iso] ?? []), by];
  }
  return days;
}

const disputedFields = (one: Incident) => disputesOf(one).map(({ field }): ClaimField => field);

test("the first U.S. strike of the campaign shows 26 and 27 October, and why", () => {
  const first = incident("2023-10-27-abu-kamal-us-strike");
  const strikes = dataset.incidents.filter(
    ({ kind, day }) => kind === "us-strike" && isoFromDay(day) > "2023-10-17",
  );
  expect(strikes[0]).toBe(first);
  expect(dayClaims(first)).toEqual({
    "2023-10-27": ["AP"],
    "2023-10-26": ["Lloyd Austin", "Crisis Group", "Lawfare"],
  });
  for (const { value, reason, displayed, sourceId } of claimsOn(first.claims, "day")) {
    expect(displayed).toBe(value === first.day);
    expect(reason).toContain(displayed ? "local date" : "Washington");
    expect(sourceId).not.toBeNull();
  }
  expect(first.alternateDays.map(({ day }) => isoFromDay(day))).toEqual(["2023-10-26"]);
});

test("the drone at Erbil's barracks has 25 and 26 October", () => {
  const barracks = incident("2023-10-26-erbil-barracks-drone");
  expect(isoFromDay(barracks.day)).toBe("2023-10-26");
  expect(Object.keys(dayClaims(barracks))).toEqual(["2023-10-26", "2023-10-25"]);
  expect(disputedFields(barracks)).toEqual(["day", "munitions", "injured"]);
});

test("12 November has both readings: Abu Kamal and Mayadin, or both in Mayadin", () => {
  const abuKamal = incident("2023-11-12-abu-kamal-us-strike");
  const mayadin = incident("2023-11-12-mayadin-us-strike");
  expect([abuKamal.placeId, mayadin.placeId]).toEqual(["abu-kamal", "mayadin"]);
  const places = claimsOn(abuKamal.claims, "place").map(({ value, by, displayed }) => [
    value.placeId,
    by,
    displayed,
  ]);
  expect(places).toEqual([
    ["abu-kamal", "Lloyd Austin", true],
    ["mayadin", "AP", false],
  ]);
  expect(mayadin.notes.join()).toContain("both targets of the day in the Bulbul district");
});

test("Maysulun has nine dead or no figure", () => {
  const maysulun = incident("2023-11-08-maysulun-us-strike");
  expect(maysulun.casualties.killed).toBe(9);
  const killed = claimsOn(maysulun.claims, "killed").map(({ value, by, displayed }) => [
    value,
    by,
    displayed,
  ]);
  expect(killed).toEqual([
    [{ min: 9, max: 9 }, "Syrian Observatory for Human Rights", true],
    [null, "U.S. military officials", false],
    [null, "Crisis Group", false],
  ]);
  expect(disputedFields(maysulun)).toContain("killed");
});

test("Tower 22 has its three launch points: Iraq, Syria, under review", () => {
  const tower = incident("2024-01-28-tower-22-drone");
  const origins = claimsOn(tower.claims, "origin").map(({ value, displayed }) => [
    value.placeId,
    value.text,
    displayed,
  ]);
  expect(origins).toEqual([
    ["iraq", "From Iraq", true],
    ["syria", "From Syria", false],
    [null, "Point of origin under review", false],
  ]);
  expect(tower.origin?.placeId).toBe("iraq");
  expect(rangeOf(tower, "injured")).toEqual({ min: 25, max: null });
  expect(displayedRangeOf(tower, "injured")).toEqual({ min: 41, max: null });
  expect(claimsOn(tower.claims, "killed")).toMatchObject([{ value: { min: 3, max: 3 }, by: "Pentagon" }]);
});

test("the contractor's death at al-Asad stands apart from the attack", () => {
  const death = incident("2023-10-18-al-asad-false-alarm-death");
  const attack = incident("2023-10-18-al-asad-drones");
  expect([death.kind, death.casualties.killed]).toEqual(["other", 1]);
  expect([attack.kind, attack.casualties.killed]).toEqual(["attack", null]);
  expect(death.placeId).toBe(attack.placeId);
  expect(disputedFields(death)).toContain("outcome");
});

test("the ballistic missiles of 21 November have their launch point", () => {
  const missiles = incident("2023-11-21-al-asad-ballistic-missiles");
  expect(missiles.weapons).toEqual(["ballistic-missile"]);
  expect(missiles.origin).toMatchObject({ placeId: "km35-intersection", precision: "district" });
  const launchPoint = missiles.origin?.placeId;
  expect(launchPoint && dataset.places.get(launchPoint)?.areaId).toBe("IQ-AN");
});

test("Conoco on 19 October: who fired what, and from where", () => {
  const conoco = incident("2023-10-19-conoco-indirect-fire");
  expect(disputedFields(conoco)).toEqual(["weapon", "munitions", "origin"]);
  expect(new Set(claimsOn(conoco.claims, "weapon").map(({ value }) => value))).toEqual(
    new Set(["rocket", "mortar", "drone"]),
  );
  expect(conoco.munitionCount).toBeNull();
  expect(displayedRangeOf(conoco, "munitions")).toEqual({ min: 3, max: 5 });
});

describe("the tallies of the five articles", () => {
  test.each([
    ["seed-dispatch", "2023-10-24", 13],
    ["seed-afp", "2023-10-30", 23],
    ["seed-crisisgroup", "2023-11-07", 40],
    ["seed-ap", "2023-11-17", 61],
    ["seed-lawfare", "2023-12-13", 97],
  ])("%s, %s: %i", (source, asOf, total) => {
    const found = dataset.tallies.filter(
      (tally) =>
        tally.total === total &&
        isoFromDay(tally.asOf) === asOf &&
        tally.sourceIds.includes(source as SourceId), // a literal of this test
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.official).toBe(true);
  });

  test("the official injuries fall from 69 to 66 within a week, and say so", () => {
    const count = (asOf: string) =>
      dataset.tallies.find((tally) => tally.official && isoFromDay(tally.asOf) === asOf);
    expect([count("2024-01-11")?.injured, count("2024-01-18")?.injured]).toEqual([69, 66]);
    expect(count("2024-01-18")?.note).toContain("conflicts with 69");
  });
});

describe("the strikes of 2021 to 2023", () => {
  test("are those of February and June 2021, 2022 and March 2023", () => {
    const months = dataset.incidents
      .filter(
        ({ kind, day }) => kind === "us-strike" && isoFromDay(day) > "2021" && isoFromDay(day) < "2023-10",
      )
      .map(({ day }) => isoFromDay(day).slice(0, 7));
    expect([...new Set(months)]).toEqual(["2021-02", "2021-06", "2022-01", "2022-08", "2023-03"]);
  });

  test("Lawfare's of February 2023 is marked as nobody else's, and is no incident", () => {
    const fact = dataset.background.find(({ text }) => text.includes("February 2023 precedents"));
    expect(fact?.sourceId).toBe("seed-lawfare");
    expect(fact?.text).toContain("No other source has a U.S. strike of February 2023");
    const noted = dataset.incidents.filter(({ notes }) =>
      notes.some((note) => note.includes("February 2023")),
    );
    expect(noted.map(({ day }) => isoFromDay(day))).toEqual(["2023-03-24", "2023-03-24", "2023-03-24"]);
    expect(noted.flatMap(({ notes }) => notes).join()).toContain("which no other source has");
  });
});

test("possible duplicates are linked on both sides and never merged", () => {
  const pairs = dataset.incidents.flatMap(({ id, possibleDuplicateIds }) =>
    possibleDuplicateIds.map((other) => [id, other]),
  );
  expect(pairs).toHaveLength(56);
  for (const [a, b] of pairs)
    expect(b && dataset.incidentById.get(b)?.possibleDuplicateIds, `${a} and ${b}`).toContain(a);
  for (const { possibleDuplicateIds, notes, conflicts, id } of dataset.incidents)
    if (possibleDuplicateIds.length > 0) expect(notes.length > 0 || conflicts !== null, id).toBe(true);
});

test("every origin has its basis and precision, and the statements of no incident their source", () => {
  for (const { origin, id } of dataset.incidents)
    if (origin) expect(`${origin.basis} ${origin.precision}`, id).toMatch(/^[a-z-]+ [a-z]+$/);
  for (const { sourceId, id } of dataset.originStatements)
    expect(dataset.sources.has(sourceId), id).toBe(true);
});

test("what is disputed is counted", () => {
  const disputed = dataset.incidents.filter((one) => disputesOf(one).length > 0);
  expect(disputed).toHaveLength(234);
  expect(disputed.flatMap(disputesOf)).toHaveLength(416);
  expect(dataset.incidents.flatMap(({ claims }) => claims)).toHaveLength(1608);
  expect(dataset.incidents.flatMap(({ notes }) => notes)).toHaveLength(134);
});

test("no number is displayed for a site that is a total of several", () => {
  for (const one of dataset.incidents)
    for (const { scope, field, value } of one.claims)
      if (scope?.startsWith("all sites") && (field === "killed" || field === "injured") && value !== null)
        if (one.claims.every((claim) => claim.field !== field || claim.scope !== null))
          expect(one.casualties[field], `${one.id} ${field}`).toBeNull();
});

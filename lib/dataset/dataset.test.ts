import { describe, expect, test } from "vitest";
import { coverageAt } from "@/lib/domain/coverage";
import { addDays, isoFromDay, knownDay } from "@/lib/domain/day";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import { loadDataset } from "./load-dataset";

const dataset = loadDataset();
const CAMPAIGN_END = knownDay("2024-02-10");

function incident(id: string): Incident {
  const found = dataset.incidentById.get(id as IncidentId); // a literal of this test
  if (!found) throw new Error(`no incident ${id}`);
  return found;
}

const place = (id: string) => dataset.places.get(id as PlaceId); // a literal of this test

describe("the real dataset", () => {
  test("holds everything that was collected", () => {
    expect(dataset.incidents).toHaveLength(473);
    expect(dataset.incidentById.size).toBe(473);
    expect(dataset.sources.size).toBe(1046);
    expect(dataset.places.size).toBe(118);
    expect(dataset.tallies).toHaveLength(116);
    expect(dataset.originStatements).toHaveLength(70);
    expect(dataset.background).toHaveLength(123);
    expect(dataset.incidents.filter((one) => one.origin !== null)).toHaveLength(77);
    expect(isoFromDay(dataset.firstDay)).toBe("2017-05-18");
    expect(isoFromDay(dataset.lastDay)).toBe("2025-12-31");
  });

  test("has a version of release and content", () => {
    expect(dataset.version).toMatch(/^2\.1-[0-9a-f]{8}$/);
    expect(loadDataset()).toBe(dataset);
  });

  test("is ordered by day, then time, then id, an incident without a time last", () => {
    const keys = dataset.incidents.map(({ day, localTime, id }) => `${day} ${localTime ?? "99:99"} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });

  test("gives every incident a day in range, a place and a source", () => {
    for (const { id, placeId, sourceIds, summary, statusReason } of dataset.incidents) {
      expect(dataset.places.has(placeId), id).toBe(true);
      expect(sourceIds.length, id).toBeGreaterThan(0);
      expect(`${summary}${statusReason}`, id).not.toBe("");
    }
  });

  test("Tower 22 stands on 28 January 2024 with three killed", () => {
    const tower = incident("2024-01-28-tower-22-drone");
    expect(isoFromDay(tower.day)).toBe("2024-01-28");
    expect(tower.casualties.killed).toBe(3);
    expect(tower.status).toBe("confirmed");
    expect(tower.origin).toMatchObject({
      placeId: "iraq",
      precision: "country",
      basis: "official-statement",
    });
    expect(place("tower-22")).toMatchObject({ country: "JO", areaId: "JO-MA", nameAr: "البرج 22" });
  });

  test("the first U.S. strike is on the theatre day, with Washington's as alternate", () => {
    const first = incident("2023-10-27-abu-kamal-us-strike");
    expect(isoFromDay(first.day)).toBe("2023-10-27");
    expect(first.alternateDays.map((alternate) => isoFromDay(alternate.day))).toEqual(["2023-10-26"]);
    expect(first.weapons).toEqual(["airstrike"]);
    expect(first.weaponNote).toBe("airstrike, precision-guided bomb");
  });

  test.each([
    ["2023-11-08-maysulun-us-strike", "2023-11-08", ["2023-11-09"]],
    ["2020-03-12-karbala-us-strike", "2020-03-13", ["2020-03-12"]],
    ["2021-02-25-abu-kamal-us-strike", "2021-02-26", ["2021-02-25"]],
    ["2021-06-27-iraq-border-us-strike", "2021-06-28", ["2021-06-27"]],
    ["2023-03-23-harabish-us-strike", "2023-03-24", ["2023-03-23"]],
    ["2023-12-25-hilla-us-strike", "2023-12-26", ["2023-12-25"]],
    ["2024-01-23-al-qaim-us-strike", "2024-01-24", ["2024-01-23"]],
    ["2024-02-02-akashat-us-strike", "2024-02-03", ["2024-02-02"]],
    ["2024-02-04-al-omar-drone", "2024-02-05", ["2024-02-04"]],
  ])("%s is shown on %s", (id, day, alternates) => {
    expect(isoFromDay(incident(id).day)).toBe(day);
    expect(incident(id).alternateDays.map((one) => isoFromDay(one.day))).toEqual(alternates);
  });

  test("places named twice are one", () => {
    for (const gone of [
      "al-asad-air-base",
      "al-tanf-garrison",
      "harir-air-base",
      "bdsc",
      "rmelan",
      "rubarya",
    ])
      expect(place(gone), gone).toBeUndefined();
    expect(incident("2023-10-18-al-asad-drones").placeId).toBe("al-asad");
    expect(incident("2024-01-20-al-asad-ballistic").placeId).toBe("al-asad");
    expect(incident("2023-11-03-kharab-al-jir-rockets").placeId).toBe("kharab-al-jir");
  });

  test("a place that is only a governorate, a country or a sea is an area, never a dot", () => {
    for (const { id, precision, extent } of dataset.places.values())
      if (precision === "governorate" || precision === "country") expect(extent.type, id).toBe("area");
    expect(place("anbar")?.extent).toEqual({ type: "area", areaId: "IQ-AN" });
    expect(place("deir-ez-zor-governorate")?.extent).toEqual({ type: "area", areaId: "SY-DY" });
    expect(place("rabia-district")).toMatchObject({ extent: { areaId: "IQ-NI" }, precision: "district" });
    expect(place("red-sea")?.extent).toEqual({ type: "area", areaId: "sea:red-sea" });
    expect(place("green-village")).toMatchObject({ extent: { type: "point" }, precision: "district" });
  });

  test("a claim alone is claimed, a strike that the U.S. announced is confirmed", () => {
    expect(incident("2024-01-21-shaddadi-drone").status).toBe("claimed");
    expect(incident("2023-10-25-kharab-al-jir").status).toBe("reported");
    expect(incident("2023-11-08-maysulun-us-strike").status).toBe("confirmed");
    for (const { id, sourceIds, status } of dataset.incidents) {
      const kinds = sourceIds.map((sourceId) => dataset.sources.get(sourceId)?.kind);
      if (kinds.every((kind) => kind === "militia-media")) expect(status, id).toBe("claimed");
    }
  });

  test("a toll of a whole round stands in the note, not as the toll of one site", () => {
    const toll = incident("2024-02-02-al-qaim-us-strike").casualties;
    expect(toll).toMatchObject({ killed: null, injured: null });
    expect(toll.note).toContain("all Iraqi sites together: 16 killed");
    for (const { id, casualties } of dataset.incidents)
      if (/^all .*sites/.test(casualties.note ?? "")) expect(casualties.killed, id).toBeNull();
  });

  test("official tallies are the U.S. government's", () => {
    const official = dataset.tallies.filter((tally) => tally.official);
    expect(official).toHaveLength(47);
    for (const { by } of official) expect(by).toMatch(/Pentagon|U\.S\.|Milley|defen[cs]e official/i);
  });

  test("of the time after the campaign 97 incidents are in, and every day says how closely it was read", () => {
    const after = dataset.incidents.filter(({ day }) => day > CAMPAIGN_END);
    expect(after).toHaveLength(97);
    expect(dataset.incidents.filter(({ day }) => day <= CAMPAIGN_END)).toHaveLength(376);
    const levels = (iso: string) => coverageAt(dataset.coverage, knownDay(iso))?.level;
    expect(["2024-02-10", "2024-03-01", "2025-03-01", "2025-06-23", "2025-12-31"].map(levels)).toEqual([
      "covered",
      "thin",
      "none",
      "covered",
      "none",
    ]);
    for (let at = dataset.firstDay; at <= dataset.lastDay; at = addDays(at, 1))
      expect(coverageAt(dataset.coverage, at), isoFromDay(at)).not.toBeNull();
  });

  test("uncovered days hold no incident", () => {
    expect([...dataset.uncoveredDays].filter((day) => day <= CAMPAIGN_END)).toHaveLength(18);
    expect(dataset.uncoveredDays.size).toBe(334);
    expect(dataset.uncoveredDays.has(knownDay("2023-11-16"))).toBe(true);
    for (const { id, day } of dataset.incidents) expect(dataset.uncoveredDays.has(day), id).toBe(false);
  });
});

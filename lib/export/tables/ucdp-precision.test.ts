import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import type { SourceId } from "@/lib/domain/source";
import { daysGiven, ucdpDatePrec, ucdpWherePrec } from "./ucdp-precision";

const { places, incidentById } = loadDataset();

describe("where_prec", () => {
  test.each([
    ["al-asad", 1],
    ["ramadi", 2],
    ["rabia-district", 3],
    ["anbar", 4],
    ["mayadin-desert", 5],
    ["western-iraq", 5],
    ["iraq-syria-border-iraq-side", 5],
    ["iraq", 6],
    ["besmaya", 6],
    ["red-sea", 7],
  ])("of %s is %i", (id, code) => {
    const place = places.get(id as PlaceId); // a literal of this test
    expect(place && ucdpWherePrec(place)).toBe(code);
  });

  test("is 1 or 2 exactly where there is a point", () => {
    for (const place of places.values())
      expect(ucdpWherePrec(place) <= 2, place.id).toBe(place.extent.type === "point");
  });
});

describe("date_prec", () => {
  const day = knownDay("2023-11-12");
  const spread = (other: string) => ({
    day,
    claims: [],
    alternateDays: [{ day: knownDay(other), reason: "", sourceId: "s" as SourceId }],
  });

  test.each([
    ["2023-11-12", 1],
    ["2023-11-13", 2],
    ["2023-11-07", 2],
    ["2023-11-18", 3],
    ["2023-11-19", 4],
    ["2023-12-12", 4],
    ["2023-12-13", 5],
  ])("with %s beside 12 November is %i", (other, code) => {
    expect(ucdpDatePrec(spread(other))).toBe(code);
  });

  test("counts the days that claims give", () => {
    const first = incidentById.get("2023-10-26-al-bukamal-us-strike" as IncidentId);
    const disputed = [...incidentById.values()].filter(({ claims }) =>
      claims.some(({ field }) => field === "day"),
    );
    expect(disputed.length).toBeGreaterThan(20);
    for (const incident of first ? [first, ...disputed] : disputed) {
      const [from, to] = daysGiven(incident);
      expect(incident.day >= from && incident.day <= to).toBe(true);
    }
  });
});

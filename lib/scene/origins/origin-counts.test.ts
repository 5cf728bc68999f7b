import { describe, expect, test } from "vitest";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import type { OriginClaim } from "@/lib/domain/incident";
import type { AreaId, OriginKey, PlaceId } from "@/lib/domain/place";
import { facetsOf } from "@/lib/scene/filters/facets";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sampleDataset, sampleIncident, samplePlace } from "@/lib/scene/sample-dataset";
import { sceneOf } from "@/lib/scene/scene-of";
import { DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import { launchedFromText, originCounts, originText } from "./origin-counts";
import { originKeysOf } from "./origin-keys";
import { originName } from "./origin-name";

const dataset = loadDataset();
const until = { type: "until" } as const;
const countsOf = (filters = NO_FILTERS, of = dataset) => {
  const plan = planOf(of, filters, until);
  return originCounts(plan, sceneOf(plan, of.lastDay));
};

function claim(placeId: string | null, stance: OriginClaim["stance"] = "asserted"): OriginClaim {
  return {
    text: "",
    by: "a speaker",
    placeId: placeId as PlaceId | null, // an invented place
    precision: "country",
    basis: "media",
    stance,
    sourceId: null,
  };
}

describe("what is counted", () => {
  const places = [
    samplePlace("base"),
    samplePlace("iraq"),
    samplePlace("kubaisa", { areaId: "IQ-AN" as AreaId }),
    samplePlace("syria", { country: "SY" }),
  ];
  const sample = sampleDataset(places, [
    sampleIncident("a", 1, "base", { origins: [claim("kubaisa"), claim("iraq")] }),
    sampleIncident("b", 2, "base", { origins: [claim("iraq"), claim("syria"), claim(null, "under-review")] }),
    sampleIncident("c", 3, "base", { origins: [claim("syria", "denied")] }),
    sampleIncident("d", 4, "base", { kind: "interception" }),
    sampleIncident("e", 5, "base", { kind: "us-strike", origins: [claim("iraq")] }),
    sampleIncident("f", 6, "base", { weapons: ["ied"] }),
    sampleIncident("g", 7, "base", { kind: "other" }),
  ]);
  const plan = planOf(sample, NO_FILTERS, until);
  const counts = originCounts(plan, sceneOf(plan, sample.lastDay));

  test("a country holds its governorates, rivals count in both, a denial in neither", () => {
    expect(counts).toEqual({
      areas: [
        { key: "IQ", count: 2, within: [{ key: "IQ-AN", count: 1, within: [] }] },
        { key: "SY", count: 1, within: [] },
      ],
      notSaid: 2,
      launches: 4,
      rivals: [{ keys: ["IQ", "SY"], count: 1 }],
    });
    expect(originText(counts, "en")).toBe(
      "Launched from: Iraq 2 (Anbar 1), Syria 1, not said 2; sources differ: Iraq or Syria 1",
    );
  });

  test("the card names the closest area, and both of two rivals", () => {
    const said = plan.entries.map(({ launchedFrom }) => launchedFromText(launchedFrom, "en"));
    expect(said).toEqual(["Anbar, Iraq", "Iraq or Syria", "not said", "not said", null, null, null]);
  });

  test.each([
    [["IQ"], "ab"],
    [["SY"], "b"],
    [["IQ-AN"], "a"],
    [["kubaisa"], "a"],
    [["none"], "cd"],
    [["SY", "none"], "bcd"],
  ])("the filter %j lets %s through", (origin, ids) => {
    const matches = matchFilters(sample, { ...NO_FILTERS, origin: origin as OriginKey[] });
    expect(
      sample.incidents
        .filter(matches)
        .map(({ id }) => id)
        .join(""),
    ).toBe(ids);
  });
});

describe("the dataset", () => {
  test("counts what a plain list of its claims counts, and every count is its filter's", () => {
    const { areas, notSaid, launches } = countsOf();
    const list = dataset.incidents.flatMap((incident) => originKeysOf(dataset, incident) ?? []);
    for (const area of areas.flatMap((country) => [country, ...country.within])) {
      expect(area.count, area.key).toBe(list.filter((key) => key === area.key).length);
      const filtered = countsOf({ ...NO_FILTERS, origin: [area.key] });
      expect(filtered.launches, area.key).toBe(area.count);
    }
    expect(countsOf({ ...NO_FILTERS, origin: ["none"] }).launches).toBe(notSaid);
    const said = dataset.incidents.filter((incident) => (originKeysOf(dataset, incident)?.length ?? 0) > 0);
    expect(launches).toBe(said.length + notSaid);
  });

  test("facets count as the strip does", () => {
    const facets = facetsOf(dataset, NO_FILTERS, { first: dataset.firstDay, last: dataset.lastDay });
    for (const { key, count } of countsOf().areas) expect(facets.origin.get(key), key).toBe(count);
    expect(facets.origin.get("none")).toBe(countsOf().notSaid);
  });

  test("names every area that it counts, in English and Arabic", () => {
    for (const { key, within } of countsOf().areas)
      for (const area of [key, ...within.map((inner) => inner.key)]) {
        expect(originName(area, null, "en")).not.toBe(area);
        expect(originName(area, null, "ar")).toMatch(/[\u0600-\u06ff]/);
      }
  });

  test("Tower 22 is Iraq or Syria; as known on a day, only what had been published names an origin", () => {
    const tower = (of = dataset) =>
      planOf(of, NO_FILTERS, until).entries.find(({ id }) => id === "2024-01-28-tower-22-drone");
    expect(launchedFromText(tower()?.launchedFrom ?? null, "en")).toBe("Iraq or Syria");
    const asKnown = datasetAsKnown(dataset, knownDay("2024-01-30"));
    for (const { origins } of asKnown.incidents)
      for (const { sourceId } of origins)
        if (sourceId !== null) expect(asKnown.sources.has(sourceId), sourceId).toBe(true);
    expect(countsOf(NO_FILTERS, asKnown).launches).toBeLessThan(countsOf().launches);
  });

  test("the default view says where, and how often nobody says", () => {
    const plan = planOf(dataset, NO_FILTERS, DEFAULT_VIEW.span);
    const text = originText(originCounts(plan, sceneOf(plan, DEFAULT_VIEW.day)), "en");
    expect(text).toMatch(/^Launched from: .+ \d+, not said \d+/);
  });
});

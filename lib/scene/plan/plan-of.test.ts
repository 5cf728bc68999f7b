import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/domain/day";
import type { OriginClaim } from "@/lib/domain/incident";
import { totalOf } from "@/lib/domain/kind-counts";
import {
  randomDataset,
  sampleArea,
  sampleDataset,
  sampleIncident,
  sampleOrigin,
  samplePlace,
} from "@/lib/scene/sample-dataset";
import { sceneOf } from "@/lib/scene/scene-of";
import { NO_FILTERS } from "@/lib/view/default-view";
import { spanDays } from "@/lib/view/span/span-days";
import type { DaySpan } from "@/lib/view/view";
import { planOf } from "./plan-of";

const SPANS: DaySpan[] = [
  { type: "day" },
  { type: "window", days: 14 },
  { type: "until" },
  { type: "from" },
  { type: "range", start: addDays(randomDataset(1).firstDay, 9) },
];

describe.each(SPANS)("scenes of $type", (span) => {
  test("are what a naive filter finds, with spots that nobody shares", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const dataset = randomDataset(seed);
      const plan = planOf(dataset, NO_FILTERS, span);
      for (let at = addDays(dataset.firstDay, -2); at <= dataset.lastDay + 2; at = addDays(at, 1)) {
        const scene = sceneOf(plan, at);
        const { first, last } = spanDays(at, span, { from: dataset.firstDay, to: dataset.lastDay });
        const expected = dataset.incidents.filter(
          (incident) => incident.day >= first && incident.day <= last,
        );
        const visible = plan.entries.slice(scene.lo, scene.hi);
        expect(visible.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect([scene.first, scene.last, scene.total]).toEqual([first, last, expected.length]);
        expect(totalOf(scene.counts)).toBe(scene.total);
        expect(scene.clusters.reduce((sum, { total }) => sum + total, 0)).toBe(scene.total);
        expect(new Set(visible.map(({ cluster, spot }) => `${cluster} ${spot}`)).size).toBe(scene.total);
        for (const { cluster, total } of scene.clusters)
          expect(total).toBeLessThanOrEqual(plan.clusters[cluster]?.capacity ?? 0);
      }
    }
  });
});

test("a plan and a scene survive JSON", () => {
  const plan = planOf(randomDataset(3), NO_FILTERS, { type: "window", days: 7 });
  const scene = sceneOf(plan, day(19_020));
  expect(JSON.parse(JSON.stringify({ plan, scene }))).toEqual({ plan, scene });
});

describe("clusters", () => {
  const at = { type: "point", lat: 35.33611, lng: 40.30944 } as const;
  const near = { type: "point", lat: 35.336114, lng: 40.309436 } as const;
  const dataset = sampleDataset(
    [
      samplePlace("khasham", { kind: "district", extent: at }),
      samplePlace("conoco", { extent: near, shortNameAr: "كونيكو" }),
      sampleArea("deir-ez-zor", "SY-DY"),
      sampleArea("nowhere", "XX-XX"),
      samplePlace("unused"),
    ],
    [
      sampleIncident("a", 1, "khasham"),
      sampleIncident("b", 1, "khasham", { kind: "us-strike" }),
      sampleIncident("c", 1, "conoco", { status: "claimed" }),
      sampleIncident("d", 1, "deir-ez-zor"),
      sampleIncident("e", 1, "nowhere"),
    ],
  );
  const plan = planOf(dataset, NO_FILTERS, { type: "until" });

  test("join places at one point, led by the base", () => {
    expect(plan.clusters[0]).toMatchObject({
      id: "conoco",
      placeIds: ["khasham", "conoco"],
      label: "conoco",
      labelAr: "كونيكو",
      kind: "base",
      strikeSite: true,
      capacity: 3,
      entryCount: 3,
    });
  });
  test("of an area stand at its label point and say that they are areas", () => {
    expect(plan.clusters[1]).toMatchObject({
      form: { type: "area", areaId: "SY-DY" },
      label: "in Deir ez-Zor",
    });
    expect(plan.clusters).toHaveLength(2);
  });
  test("are none where the map has no point, yet the incident is listed and counted", () => {
    expect(plan.entries.map(({ cluster }) => cluster)).toEqual([0, 0, 0, 1, null]);
    expect(sceneOf(plan, day(1)).total).toBe(5);
  });
  test("stay as they are under filters; only their capacity changes", () => {
    const filtered = planOf(dataset, { ...NO_FILTERS, status: ["claimed"] }, { type: "until" });
    expect(filtered.clusters.map(({ id, capacity }) => [id, capacity])).toEqual([
      ["conoco", 1],
      ["deir-ez-zor", 0],
    ]);
  });
});

describe("origins", () => {
  const claim = (placeId: string | null, change: Partial<OriginClaim> = {}): OriginClaim => ({
    ...sampleOrigin(placeId),
    by: "U.S. officials",
    stance: "asserted",
    sourceId: null,
    ...change,
  });
  const claims: (readonly OriginClaim[])[] = [
    [claim("town"), claim("town", { by: "Reuters", basis: "media" })],
    [claim("governorate", { basis: "monitor" }), claim("country", { by: "early reports", basis: "claim" })],
    [claim("base"), claim(null), claim(null, { stance: "under-review", by: "Pentagon" })],
    [claim("country", { stance: "denied" }), claim("town", { basis: "launcher-recovered" })],
    [],
  ];
  const dataset = sampleDataset(
    [
      samplePlace("base"),
      samplePlace("town", { kind: "town", precision: "town", extent: { type: "point", lat: 35, lng: 43 } }),
      sampleArea("governorate", "SY-DY"),
      { ...sampleArea("country", "IQ"), precision: "country" },
    ],
    claims.map((origins, index) => sampleIncident(`i${index}`, index, "base", { origins })),
  );
  const plan = planOf(dataset, NO_FILTERS, { type: "day" });

  test("are drawn for every place claimed, rivals too, denials last, the target itself never", () => {
    expect(
      plan.origins.map(({ entry, placeId, stance, stroke, rival }) => [
        entry,
        placeId,
        stance,
        stroke,
        rival,
      ]),
    ).toEqual([
      [0, "town", "asserted", "dashed", 0],
      [1, "governorate", "asserted", "dotted", 0],
      [1, "country", "asserted", "dotted", 1],
      [2, null, "under-review", "dashed", 0],
      [3, "town", "asserted", "solid", 0],
      [3, "country", "denied", "dashed", 1],
    ]);
    expect(plan.origins[0]?.by).toBe("U.S. officials, Reuters");
  });
  test("have the extent that is known: a circle as wide as the point is uncertain, or the area", () => {
    expect(
      plan.origins.map(
        ({ extent }) => extent && (extent.type === "circle" ? extent.radiusKm : extent.areaId),
      ),
    ).toEqual([5, "SY-DY", "IQ", null, 5, "IQ"]);
  });
  test("are shown with their incident", () => {
    expect(sceneOf(plan, day(1)).origins.map(({ incidentId }) => incidentId)).toEqual(["i1", "i1"]);
    expect(sceneOf(plan, day(4)).origins).toEqual([]);
  });
});

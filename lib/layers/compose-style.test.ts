import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Polygon } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { basemapStyle } from "@/lib/basemap/basemap-style";
import type { IncidentId } from "@/lib/domain/incident";
import type { AreaId } from "@/lib/domain/place";
import type { Plan } from "@/lib/scene/scene";
import { arcLine } from "./arc-line";
import { areaFeatures } from "./area-layers";
import { circleRing } from "./circle-ring";
import { composeStyle, FIRST_OVER_MARKS, type Overlay } from "./compose-style";
import { hatchImage } from "./hatch-image";
import { labelFeatures } from "./label-layers";
import { NO_OVERLAY, overlayChanges, overlayState } from "./overlay-state";
import { sampleLayout, samplePlan, sampleScene } from "./sample-plan";

const bare = samplePlan(24, 12);
const id = (index: number) => bare.entries[index]?.id ?? ("none" as IncidentId); // the sample's own ids
const from = { lng: 43.5, lat: 34.2 };
const plan: Plan = {
  ...bare,
  arcs: [
    {
      incidentId: id(0),
      entry: 0,
      from,
      to: { lng: 38, lat: 36.5 },
      basis: "launcher-recovered",
      stroke: "solid",
    },
    { incidentId: id(6), entry: 6, from, to: { lng: 44.6, lat: 36.5 }, basis: "claim", stroke: "dotted" },
  ],
  launchAreas: [
    { incidentId: id(0), entry: 0, type: "circle", at: from, radiusKm: 25 },
    { incidentId: id(6), entry: 6, type: "circle", at: from, radiusKm: 25 },
    { incidentId: id(6), entry: 6, type: "area", areaId: "IQ-AN" as AreaId },
  ],
};
const square: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [40, 32],
      [44, 32],
      [44, 35],
      [40, 35],
      [40, 32],
    ],
  ],
};
const overlay: Overlay = {
  plan,
  layout: sampleLayout(plan),
  theme: "light",
  origin: "",
  shapeOf: (areaId) => (areaId === "IQ-AN" ? square : undefined),
  hidden: [],
};
const basemap = basemapStyle({ theme: "light", lang: "en", towns: true });
const foreign: StyleSpecification = {
  version: 8,
  sources: { towns: { type: "geojson", data: { type: "FeatureCollection", features: [] } } },
  layers: [
    { id: "land", type: "background" },
    { id: "towns", type: "symbol", source: "towns", layout: { "text-field": ["get", "name"] } },
  ],
};

describe("the composed style", () => {
  test.each(["light", "dark"] as const)("is valid in %s, with and without hidden layers", (theme) => {
    for (const style of [basemap, foreign]) {
      for (const hidden of [[], ["areas", "origins", "labels"]] as const) {
        expect(validateStyleMin(composeStyle(style, { ...overlay, theme, hidden }))).toEqual([]);
      }
    }
  });

  test("puts areas above the land, arcs under the basemap's labels and its own labels on top", () => {
    const ids = composeStyle(basemap, overlay).layers.map((layer) => layer.id);
    expect(ids.indexOf("atlas-area-incident-edge")).toBe(ids.indexOf("land") + 1);
    expect(ids.indexOf("atlas-arc-dotted")).toBe(ids.indexOf("slot-labels") - 1);
    expect(ids.slice(-3)).toEqual([FIRST_OVER_MARKS, "atlas-label-0", "atlas-label-1"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("finds its way in a style that knows nothing of it", () => {
    const ids = composeStyle(foreign, overlay).layers.map((layer) => layer.id);
    expect(ids[0]).toBe("land");
    expect(ids.indexOf("atlas-arc-dotted")).toBe(ids.indexOf("towns") - 1);
    expect(ids.indexOf(FIRST_OVER_MARKS)).toBe(ids.indexOf("towns") + 1);
  });

  test("is the same when composed twice, and leaves the basemap alone", () => {
    const once = composeStyle(foreign, overlay);
    expect(composeStyle(once, overlay)).toEqual(once);
    expect(foreign.layers).toHaveLength(2);
  });

  test("hides what the view hides", () => {
    const { layers } = composeStyle(basemap, { ...overlay, hidden: ["origins"] });
    const hidden = layers
      .filter(({ id, layout }) => layout?.visibility === "none" && id.startsWith("atlas-"))
      .map((layer) => layer.id);
    expect(hidden).toEqual([
      "atlas-area-launch",
      "atlas-area-launch-edge",
      "atlas-arc-casing",
      "atlas-arc-solid",
      "atlas-arc-dashed",
      "atlas-arc-dotted",
    ]);
  });
});

describe("what a scene shows", () => {
  test("areas are there once each, and only where the basemap has their outline", () => {
    const keys = areaFeatures(plan, overlay.shapeOf).features.map(({ properties }) => properties?.key);
    expect(keys).toEqual(["incident:IQ-AN", "launch:43.5,34.2,25", "launch:IQ-AN"]);
    expect(areaFeatures(plan, () => undefined).features).toHaveLength(1);
  });

  test("countries and seas are hatched more lightly", () => {
    const areas = ["IQ", "IQ-AN", "sea:red-sea"].map((areaId) => ({
      ...plan.clusters[2],
      form: { type: "area", areaId },
    }));
    const clusters = areas as unknown as Plan["clusters"]; // the sample's area, elsewhere
    const wide = areaFeatures({ ...plan, clusters, launchAreas: [] }, () => square).features;
    expect(wide.map(({ properties }) => properties?.wide)).toEqual([true, false, true]);
  });

  test("a step of the day changes only what differs", () => {
    const before = overlayState(plan, sampleScene(plan, 0, 6), null);
    const after = overlayState(plan, sampleScene(plan, 3, 8), null);
    const changes = overlayChanges(before, after);
    expect(changes).toContainEqual({ source: "atlas-arcs", id: "43.5,34.2>38,36.5:solid", level: 0 });
    expect(changes).toContainEqual({ source: "atlas-arcs", id: "43.5,34.2>44.6,36.5:dotted", level: 1 });
    expect(changes).toContainEqual({ source: "atlas-areas", id: "launch:IQ-AN", level: 1 });
    expect(changes.filter((change) => change.id === "launch:43.5,34.2,25")).toEqual([]);
    expect(overlayChanges(after, after)).toEqual([]);
    expect(overlayChanges(NO_OVERLAY, after).every(({ level }) => level > 0)).toBe(true);
  });

  test("the selected incident's arc and area stand out", () => {
    const state = overlayState(plan, sampleScene(plan, 0, 8), { type: "incident", id: id(6) });
    expect(state["atlas-arcs"].get("43.5,34.2>44.6,36.5:dotted")).toBe(2);
    expect(state["atlas-arcs"].get("43.5,34.2>38,36.5:solid")).toBe(1);
    expect(state["atlas-areas"].get("launch:43.5,34.2,25")).toBe(2);
  });

  test("a label of rank 2 is shown while something is visible there, one of rank 1 always", () => {
    const labels = overlayState(plan, sampleScene(plan, 0, 1), null)["atlas-labels"];
    expect([...labels]).toEqual([["label:0", 1]]);
    const ranks = labelFeatures(plan, overlay.layout).features.map(({ properties }) => properties?.rank);
    expect(ranks.slice(0, 4)).toEqual([1, 1, 2, 2]);
  });

  test("labels are one feature a line, pushed with their cluster", () => {
    const { features } = labelFeatures(plan, overlay.layout);
    expect(features).toHaveLength(24);
    expect(features[0]?.properties).toMatchObject({
      key: "label:0",
      line: 0,
      text: "Place 0",
      anchor: "left",
    });
    const [plain, pushed] = [features[0]?.properties?.offset, features[6]?.properties?.offset];
    expect(pushed[0] - plain[0]).toBeCloseTo(20 / 13, 6);
    expect(pushed[1] - plain[1]).toBeCloseTo(-10 / 13, 6);
  });
});

describe("shapes", () => {
  test("an arc joins its ends and bows to the north, whichever way it runs", () => {
    const [west, east] = [
      { lng: 38, lat: 33 },
      { lng: 44, lat: 33 },
    ];
    for (const [a, b] of [
      [west, east],
      [east, west],
    ] as const) {
      const line = arcLine({ from: a, to: b });
      expect(line[0]?.lng).toBeCloseTo(a.lng, 9);
      expect(line.at(-1)?.lat).toBeCloseTo(b.lat, 9);
      expect(line[16]?.lat).toBeGreaterThan(33.5);
    }
  });

  test("a circle is closed and everywhere as far as it says", () => {
    const ring = circleRing(from, 25);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const { lng, lat } of ring) {
      const [dx, dy] = [(lng - from.lng) * Math.cos((from.lat * Math.PI) / 180), lat - from.lat];
      expect((Math.hypot(dx, dy) * Math.PI * 6371.0088) / 180).toBeCloseTo(25, 0);
    }
  });

  test("hatching repeats without a seam", () => {
    const { width, data } = hatchImage([1, 0, 0], { spacingPx: 7, linePx: 1, alpha: 1, rising: true }, 2);
    expect(width).toBe(14);
    const alpha = (x: number, y: number) => data[((y % 14) * 14 + (x % 14)) * 4 + 3];
    for (let y = 0; y < 14; y++) expect(alpha(0, y + 1)).toBe(alpha(1, y));
    expect(Math.max(...data.filter((_, index) => index % 4 === 3))).toBe(255);
  });
});

import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Polygon } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { basemapStyle } from "@/lib/basemap/basemap-style";
import { mapNames } from "@/lib/basemap/map-names";
import type { IncidentId } from "@/lib/domain/incident";
import type { AreaId, PlaceId } from "@/lib/domain/place";
import { originPictures } from "@/lib/scene/layout/origin-picture";
import type { DrawnOrigin, Plan } from "@/lib/scene/scene";
import { areaFeatures } from "./area-layers";
import { areaRings } from "./area-rings";
import { composeStyle, FIRST_OVER_MARKS, type Overlay } from "./compose-style";
import { labelFeatures } from "./label-layers";
import { originFeatures } from "./origin-layers";
import { NO_OVERLAY, overlayChanges, overlayState } from "./overlay-state";
import { sampleLayout, samplePlan, sampleScene } from "./sample-plan";

const bare = samplePlan(24, 12);
const id = (index: number) => bare.entries[index]?.id ?? ("none" as IncidentId); // the sample's own ids
const drawn: DrawnOrigin = {
  incidentId: id(6),
  entry: 6,
  placeId: "anbar" as PlaceId,
  name: "Anbar",
  nameAr: null,
  by: "U.S. officials",
  stance: "asserted",
  basis: "official-statement",
  stroke: "dashed",
  rival: 0,
  extent: { type: "area", areaId: "IQ-AN" as AreaId },
  at: { lng: 42, lat: 33.5 },
  to: { lng: 44.6, lat: 36.5 },
};
const plan: Plan = { ...bare, origins: [drawn] };
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
const ringsOf = () => areaRings(square, 6);
const pictures = originPictures([drawn], { zoom: 6, lang: "en", ringsOf, view: null });
const overlay: Overlay = {
  origins: { zoom: 6, pictures },
  launches: [],
  plan,
  layout: sampleLayout(plan),
  theme: "light",
  origin: "",
  shapeOf: (areaId) => (areaId === "IQ-AN" ? square : undefined),
  hidden: [],
};
const basemap = basemapStyle({
  theme: "light",
  names: mapNames("en", null),
  towns: true,
  governorates: true,
  rivers: true,
});
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

  test("puts areas above the land, origins under the basemap's labels and its own labels on top", () => {
    const ids = composeStyle(basemap, overlay).layers.map((layer) => layer.id);
    expect(ids.indexOf("atlas-area-incident-edge")).toBe(ids.indexOf("land") + 1);
    expect(ids.indexOf("atlas-origin-dotted")).toBe(ids.indexOf("slot-labels") - 1);
    expect(ids.slice(-6)).toEqual([
      FIRST_OVER_MARKS,
      "atlas-launches",
      "atlas-label-0",
      "atlas-label-1",
      "atlas-origin-label-0",
      "atlas-origin-label-1",
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("finds its way in a style that knows nothing of it", () => {
    const ids = composeStyle(foreign, overlay).layers.map((layer) => layer.id);
    expect(ids[0]).toBe("land");
    expect(ids.indexOf("atlas-origin-dotted")).toBe(ids.indexOf("towns") - 1);
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
      "atlas-origin-fill",
      "atlas-origin-solid",
      "atlas-origin-dashed",
      "atlas-origin-dotted",
      "atlas-launches",
      "atlas-origin-label-0",
      "atlas-origin-label-1",
    ]);
  });
});

describe("what a scene shows", () => {
  test("areas are there once each, and only where the basemap has their outline", () => {
    const keys = areaFeatures(plan, overlay.shapeOf).features.map(({ properties }) => properties?.key);
    expect(keys).toEqual(["incident:IQ-AN"]);
    expect(areaFeatures(plan, () => undefined).features).toEqual([]);
  });

  test("a step of the day changes only what differs", () => {
    const before = overlayState(plan, sampleScene(plan, 0, 6), null);
    const after = overlayState(plan, sampleScene(plan, 3, 8), null);
    const changes = overlayChanges(before, after);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ source, id, level }) => (after[source].get(id) ?? 0) === level)).toBe(true);
    expect(overlayChanges(after, after)).toEqual([]);
    expect(overlayChanges(NO_OVERLAY, after).every(({ level }) => level > 0)).toBe(true);
  });

  test("an origin is drawn as fills, strokes by its basis, and a label that says who", () => {
    const parts = originFeatures(pictures, 6).features.map(({ properties }) => properties);
    expect(parts.some((part) => part?.part === "fill")).toBe(true);
    expect(parts.filter((part) => part?.part === "line").map((part) => part?.stroke)).toContain("dashed");
    expect(parts.flatMap((part) => part?.text ?? []).join(" ")).toContain("U.S. officials");
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

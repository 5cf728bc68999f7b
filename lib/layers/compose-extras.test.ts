import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { basemapStyle } from "@/lib/basemap/basemap-style";
import { mapNames } from "@/lib/basemap/map-names";
import { type MapExtras, NO_EXTRAS } from "@/lib/view/view";
import { composeExtras, EXTRAS_SOURCE, extrasFeatures } from "./compose-extras";

const EXTRAS: MapExtras = {
  ...NO_EXTRAS,
  graticule: true,
  rings: [{ at: { lat: 33.5, lng: 38.6 }, km: 300 }],
  line: [
    { lat: 33.5, lng: 38.6 },
    { lat: 36.2, lng: 44 },
    { lat: 33.3, lng: 44.4 },
  ],
};
const basemap = basemapStyle({
  theme: "light",
  names: mapNames("en", null),
  towns: true,
  governorates: true,
  rivers: true,
});
const foreign: StyleSpecification = { version: 8, sources: {}, layers: [{ id: "land", type: "background" }] };
const look = { theme: "light", lang: "en", origin: "" } as const;

describe("the composed style", () => {
  test.each(["light", "dark"] as const)("is valid in %s, with everything and with nothing", (theme) => {
    for (const style of [basemap, foreign])
      for (const extras of [EXTRAS, NO_EXTRAS])
        expect(validateStyleMin(composeExtras(style, extras, { ...look, theme }))).toEqual([]);
  });

  test("has lines under the basemap's labels and numbers on top, and is the same when composed twice", () => {
    const once = composeExtras(basemap, EXTRAS, look);
    const ids = once.layers.map(({ id }) => id);
    expect(ids.indexOf("atlas-extras-ring")).toBe(ids.indexOf("slot-labels") - 1);
    expect(ids.at(-1)).toBe("atlas-extras-text");
    expect(new Set(ids).size).toBe(ids.length);
    expect(composeExtras(once, EXTRAS, look)).toEqual(once);
    expect(once.sources[EXTRAS_SOURCE]).toBeDefined();
  });
});

test("every layer has something to draw of everything, and nothing of nothing", () => {
  const { features } = extrasFeatures(EXTRAS, "en");
  const count = (part: string) => features.filter(({ properties }) => properties?.part === part).length;
  expect([count("ring-line"), count("ring-dot"), count("measure-line"), count("measure-dot")]).toEqual([
    1, 1, 1, 3,
  ]);
  expect(count("text")).toBe(2 + 2 + 1);
  expect(count("graticule")).toBe(361 + 161);
  expect(extrasFeatures(NO_EXTRAS, "en").features).toEqual([]);
});

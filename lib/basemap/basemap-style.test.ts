import { existsSync, readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { BASEMAP_SLOTS, basemapStyle } from "./basemap-style";
import { type MapNames, mapNames } from "./map-names";
import { basemapPalette } from "./palette";
import { pmtilesStyle } from "./pmtiles-style";

const WHOLE = { towns: true, governorates: true, rivers: true };
const variants = (["light", "dark"] as const).flatMap((theme) =>
  (["en", "ar"] as const).flatMap((lang) =>
    [null, "en", "ar", "both"].flatMap((chosen) =>
      [true, false].map((all) => ({
        theme,
        names: mapNames(lang, chosen as "en" | "ar" | "both" | null), // the literals above
        towns: all,
        governorates: all,
        rivers: all,
      })),
    ),
  ),
);

describe.each(variants)("the style in $theme, $names, towns $towns", (options) => {
  const style = basemapStyle(options);

  test("is valid, embedded or from PMTiles", () => {
    expect(validateStyleMin(style)).toEqual([]);
    expect(validateStyleMin(pmtilesStyle("https://tiles.example/a.pmtiles", options))).toEqual([]);
  });

  test("has every layer once and both slots, areas below every line, labels below every name", () => {
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const areas = ids.indexOf(BASEMAP_SLOTS.areas);
    const labels = ids.indexOf(BASEMAP_SLOTS.labels);
    expect(ids.indexOf("land")).toBeLessThan(areas);
    expect(areas).toBeLessThan(ids.indexOf("border-line"));
    expect(style.layers.findIndex(({ type }) => type === "symbol")).toBeGreaterThan(labels);
    for (const [part, begins] of [
      ["towns", "town-"],
      ["governorates", "governorate-"],
      ["rivers", "river-"],
    ] as const)
      expect(ids.some((id) => id.startsWith(begins))).toBe(options[part]);
    expect(ids).toContain("lake");
    if (options.governorates) expect(areas).toBeLessThan(ids.indexOf("governorate-line"));
  });

  test("asks nothing of another origin, and everything it asks for is in public/", () => {
    const urls = JSON.stringify(style).match(/"[^"]*\.(?:json|woff2|pbf)"/g) ?? [];
    expect(urls.length).toBeGreaterThan(10);
    expect(style.glyphs).toBeUndefined();
    for (const url of urls) expect(existsSync(`public${JSON.parse(url)}`), url).toBe(true);
  });

  test("never spaces Arabic letters", () => {
    for (const layer of style.layers) {
      if (layer.type !== "symbol" || !isArabic(options.names)) continue;
      expect(layer.layout?.["text-letter-spacing"] ?? 0).toBe(0);
    }
  });
});

const isArabic = ({ first, second }: MapNames) => first === "ar" || second === "always";

test("origin is put before every address", () => {
  const text = JSON.stringify(
    basemapStyle({ theme: "light", names: mapNames("en", null), ...WHOLE, origin: "https://a.example" }),
  );
  expect(text).not.toMatch(/"\/(?:basemap|fonts)/);
  expect(text).toContain('"https://a.example/basemap/rivers.json"');
});

/** WCAG relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const palette = basemapPalette(theme);

  test("reads: town names 4.5 : 1 on land, area and water names 3 : 1 at least", () => {
    for (const land of [palette.land, palette.theatreLand]) {
      expect(contrast(palette.townLabel, land)).toBeGreaterThan(4.5);
      expect(contrast(palette.countryLabel, land)).toBeGreaterThan(3);
      expect(contrast(palette.governorateLabel, land)).toBeGreaterThan(3);
      expect(contrast(palette.waterLabel, land)).toBeGreaterThan(3);
    }
    expect(contrast(palette.waterLabel, palette.sea)).toBeGreaterThan(3);
  });

  test("keeps lines quieter than names", () => {
    expect(contrast(palette.governorate, palette.theatreLand)).toBeLessThan(
      contrast(palette.border, palette.theatreLand),
    );
    expect(contrast(palette.border, palette.theatreLand)).toBeLessThan(
      contrast(palette.townLabel, palette.theatreLand),
    );
  });

  test("tells sea from land", () => {
    expect(contrast(palette.sea, palette.theatreLand)).toBeGreaterThan(1.12);
  });
});

test("no geometry file is asked for that is not JSON", () => {
  for (const name of ["countries", "borders", "rivers", "river-labels", "lakes", "towns", "labels"]) {
    expect(JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8")).type).toBe("FeatureCollection");
  }
});

import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { basemapFonts, MAP_FONT } from "./basemap-fonts";
import { BASEMAP_SLOTS, type BasemapStyleOptions } from "./basemap-style";
import { byZoom } from "./by-zoom";
import { type BasemapPalette, basemapPalette } from "./palette";

const SOURCE = "basemap-pmtiles";

/**
 * A restrained style in the atlas's colours for a PMTiles archive of the Protomaps schema, version 4 (`earth`, `water`,
 * `roads`, `boundaries`, `places`). The page must have registered the `pmtiles` protocol with MapLibre.
 */
export function pmtilesStyle(
  archiveUrl: string,
  { theme, lang, origin = "", towns }: BasemapStyleOptions,
): StyleSpecification {
  const palette = basemapPalette(theme);
  return {
    version: 8,
    name: `Escalation Atlas ${theme}, PMTiles`,
    "font-faces": basemapFonts(origin),
    sources: {
      [SOURCE]: {
        type: "vector",
        url: `pmtiles://${archiveUrl}`,
        attribution: "© OpenStreetMap contributors, Protomaps",
      },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sea } },
      vector("earth", "fill", {
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.theatreLand },
      }),
      vector("water", "fill", {
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.lake },
      }),
      { id: BASEMAP_SLOTS.areas, type: "background", layout: { visibility: "none" } },
      ...lines(palette),
      { id: BASEMAP_SLOTS.labels, type: "background", layout: { visibility: "none" } },
      ...labels(palette, lang, towns),
    ],
  };
}

function vector(
  sourceLayer: string,
  type: "fill",
  rest: Omit<Extract<LayerSpecification, { type: "fill" }>, "id" | "type" | "source" | "source-layer">,
): LayerSpecification {
  return { id: sourceLayer, type, source: SOURCE, "source-layer": sourceLayer, ...rest };
}

function lines(palette: BasemapPalette): LayerSpecification[] {
  const line = (
    id: string,
    sourceLayer: string,
    filter: ExpressionSpecification,
    color: string,
    nearPx: number,
  ): LayerSpecification => ({
    id,
    type: "line",
    source: SOURCE,
    "source-layer": sourceLayer,
    filter,
    layout: { "line-join": "round" },
    paint: {
      "line-color": color,
      "line-width": byZoom(4, nearPx / 4, 10, nearPx),
    },
  });
  const detail: ExpressionSpecification = ["coalesce", ["get", "kind_detail"], 0];
  return [
    line("river", "water", ["match", ["get", "kind"], ["river", "canal"], true, false], palette.river, 3),
    line(
      "road",
      "roads",
      ["match", ["get", "kind"], ["highway", "major_road"], true, false],
      palette.governorate,
      1.6,
    ),
    line("governorate-line", "boundaries", [">", detail, 2], palette.governorate, 1.5),
    line("border-line", "boundaries", ["<=", detail, 2], palette.border, 2.2),
  ];
}

function labels(palette: BasemapPalette, lang: "en" | "ar", towns: boolean): LayerSpecification[] {
  const name: ExpressionSpecification = ["coalesce", ["get", `name:${lang}`], ["get", "name"]];
  const places = (
    kind: string,
    font: string,
    color: string,
    px: ExpressionSpecification,
  ): LayerSpecification => ({
    id: `${kind}-label`,
    type: "symbol",
    source: SOURCE,
    "source-layer": "places",
    filter: ["==", ["get", "kind"], kind],
    layout: {
      "text-field": kind === "country" && lang === "en" ? ["upcase", name] : name,
      "text-font": [font],
      "text-size": px,
      "text-letter-spacing": kind === "country" && lang === "en" ? 0.22 : 0,
      "text-max-width": 9,
      "symbol-sort-key": ["-", 0, ["coalesce", ["get", "population_rank"], 0]],
    },
    paint: { "text-color": color, "text-halo-color": palette.halo, "text-halo-width": 1.2 },
  });
  return [
    places("country", MAP_FONT.semibold, palette.countryLabel, byZoom(4, 11, 7, 18)),
    ...(towns ? [places("locality", MAP_FONT.regular, palette.townLabel, byZoom(5, 11, 9, 15))] : []),
  ];
}

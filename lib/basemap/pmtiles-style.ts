import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { basemapFonts, MAP_FONT } from "./basemap-fonts";
import { BASEMAP_SLOTS, type BasemapParts, type BasemapStyleOptions } from "./basemap-style";
import { byZoom } from "./by-zoom";
import type { MapNames } from "./map-names";
import { type BasemapPalette, basemapPalette } from "./palette";

const SOURCE = "basemap-pmtiles";

/**
 * A restrained style in the atlas's colours for a PMTiles archive of the Protomaps schema, version 4 (`earth`, `water`,
 * `roads`, `boundaries`, `places`). The page must have registered the `pmtiles` protocol with MapLibre.
 */
export function pmtilesStyle(
  archiveUrl: string,
  { theme, names, origin = "", ...parts }: BasemapStyleOptions,
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
      ...lines(palette, parts),
      { id: BASEMAP_SLOTS.labels, type: "background", layout: { visibility: "none" } },
      ...labels(palette, names, parts),
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

function lines(palette: BasemapPalette, parts: BasemapParts): LayerSpecification[] {
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
    ...(parts.rivers
      ? [
          line(
            "river",
            "water",
            ["match", ["get", "kind"], ["river", "canal"], true, false],
            palette.river,
            3,
          ),
        ]
      : []),
    line(
      "road",
      "roads",
      ["match", ["get", "kind"], ["highway", "major_road"], true, false],
      palette.governorate,
      1.6,
    ),
    ...(parts.governorates
      ? [line("governorate-line", "boundaries", [">", detail, 2], palette.governorate, 1.5)]
      : []),
    line("border-line", "boundaries", ["<=", detail, 2], palette.border, 2.2),
  ];
}

function labels(palette: BasemapPalette, names: MapNames, { towns }: BasemapParts): LayerSpecification[] {
  const { first: lang, second } = names;
  const other = lang === "ar" ? "en" : "ar";
  const named = (name: ExpressionSpecification): ExpressionSpecification =>
    second === "always"
      ? ["format", name, {}, "\n", {}, ["coalesce", ["get", `name:${other}`], ""], { "font-scale": 0.82 }]
      : name;
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
      "text-field": named(kind === "country" && lang === "en" ? ["upcase", name] : name),
      "text-font": [font],
      "text-size": px,
      "text-letter-spacing": kind === "country" && lang === "en" && second !== "always" ? 0.22 : 0,
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

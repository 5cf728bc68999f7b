import type { Feature, FeatureCollection, Geometry } from "geojson";
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { basemapFonts, MAP_FONT } from "@/lib/basemap/basemap-fonts";
import { BASEMAP_SLOTS } from "@/lib/basemap/basemap-style";
import { basemapPalette } from "@/lib/basemap/palette";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import type { ThemeName } from "@/lib/gl/marks-painter";
import {
  crossings,
  GRATICULE_STEPS,
  type GraticuleStep,
  graticuleEnds,
  graticuleLines,
} from "@/lib/scene/extras/graticule";
import { plottedExtras, SIDES, type TextSide } from "@/lib/scene/extras/plotted-extras";
import { EXTRAS_LOOK } from "@/lib/signs/extras-look";
import { markPalette } from "@/lib/signs/mark-palette";
import type { MapExtras } from "@/lib/view/view";

export const EXTRAS_SOURCE = "atlas-extras";
const OWN = "atlas-extras";
const WORLD = { south: -80, north: 80, west: -180, east: 179 };

const position = ({ lat, lng }: GeoPoint): [number, number] => [lng, lat];
const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: "Feature",
  properties,
  geometry,
});

/** Graticule, rings and measuring line as features; property `part` says which layer draws one. */
export function extrasFeatures(extras: MapExtras, lang: "en" | "ar"): FeatureCollection {
  const { lines, dots, texts } = plottedExtras(extras, lang);
  return {
    type: "FeatureCollection",
    features: [
      ...(extras.graticule ? GRATICULE_STEPS.flatMap(graticuleFeatures) : []),
      ...lines.map(({ part, points }) =>
        feature({ type: "LineString", coordinates: points.map(position) }, { part: `${part}-line` }),
      ),
      ...dots.map(({ part, at }) =>
        feature({ type: "Point", coordinates: position(at) }, { part: `${part}-dot` }),
      ),
      ...texts.map(({ at, text, side }, order) =>
        feature({ type: "Point", coordinates: position(at) }, { part: "text", text, side, order }),
      ),
    ],
  };
}

function graticuleFeatures(step: GraticuleStep): Feature[] {
  const { degrees } = step;
  return [
    ...graticuleLines(step).map((line) =>
      feature(
        { type: "LineString", coordinates: graticuleEnds(line).map(position) },
        { part: "graticule", degrees },
      ),
    ),
    ...crossings(step, WORLD).map(({ lat, lng, text }) =>
      feature({ type: "Point", coordinates: [lng, lat] }, { part: "crossing", degrees, text }),
    ),
  ];
}

/**
 * A style with what the reader lays over the map in it: lines under the basemap's labels, the measuring line and all numbers on
 * top. Doing it twice is the same as once.
 */
export function composeExtras(
  style: StyleSpecification,
  extras: MapExtras,
  look: { readonly theme: ThemeName; readonly lang: "en" | "ar"; readonly origin: string },
): StyleSpecification {
  const layers = style.layers.filter(({ id }) => !id.startsWith(OWN));
  const found = layers.findIndex(({ id, type }) => id === BASEMAP_SLOTS.labels || type === "symbol");
  const at = found === -1 ? layers.length : found;
  const own = extrasLayers(look.theme);
  return {
    ...style,
    "font-faces": { ...style["font-faces"], ...basemapFonts(look.origin) },
    sources: {
      ...style.sources,
      [EXTRAS_SOURCE]: { type: "geojson", data: extrasFeatures(extras, look.lang), tolerance: 0.1 },
    },
    layers: [...layers.slice(0, at), ...own.under, ...layers.slice(at), ...own.over],
  };
}

const isPart = (part: string): ExpressionSpecification => ["==", ["get", "part"], part];

function extrasLayers(theme: ThemeName): Record<"under" | "over", LayerSpecification[]> {
  const { ink, paper } = markPalette(theme);
  const { ring, measure, dot } = EXTRAS_LOOK;
  const line = (
    part: "ring" | "measure",
    paint: NonNullable<LineLayerSpecification["paint"]>,
  ): LayerSpecification => ({
    id: `${OWN}-${part}`,
    type: "line",
    source: EXTRAS_SOURCE,
    filter: isPart(`${part}-line`),
    layout: { "line-join": "round" },
    paint: { "line-color": ink, ...paint },
  });
  const dots = (part: "ring" | "measure"): LayerSpecification => ({
    id: `${OWN}-${part}-dot`,
    type: "circle",
    source: EXTRAS_SOURCE,
    filter: isPart(`${part}-dot`),
    paint: {
      "circle-radius": dot[part],
      "circle-color": part === "ring" ? ink : paper,
      "circle-stroke-color": part === "ring" ? paper : ink,
      "circle-stroke-width": dot.edgePx,
    },
  });
  return {
    under: [
      ...GRATICULE_STEPS.flatMap((step) => graticuleLayers(step, theme)),
      line("ring", {
        "line-width": ring.widthPx,
        "line-opacity": ring.opacity,
        "line-dasharray": [...ring.dash],
      }),
    ],
    over: [
      line("measure", { "line-width": measure.widthPx, "line-opacity": measure.opacity }),
      dots("ring"),
      dots("measure"),
      textLayer(theme),
    ],
  };
}

function graticuleLayers({ degrees, fromZoom }: GraticuleStep, theme: ThemeName): LayerSpecification[] {
  const { graticule } = EXTRAS_LOOK;
  const { border, governorateLabel, halo } = basemapPalette(theme);
  const finer = GRATICULE_STEPS.find((step) => step.degrees < degrees);
  return [
    {
      id: `${OWN}-graticule-${degrees}`,
      type: "line",
      source: EXTRAS_SOURCE,
      minzoom: fromZoom,
      filter: ["all", isPart("graticule"), ["==", ["get", "degrees"], degrees]],
      paint: {
        "line-color": border,
        "line-width": graticule.widthPx,
        "line-opacity": graticule.opacity,
      },
    },
    {
      id: `${OWN}-crossing-${degrees}`,
      type: "symbol",
      source: EXTRAS_SOURCE,
      minzoom: fromZoom,
      ...(finer ? { maxzoom: finer.fromZoom } : {}),
      filter: ["all", isPart("crossing"), ["==", ["get", "degrees"], degrees]],
      layout: {
        "text-field": ["get", "text"],
        "text-font": [MAP_FONT.regular],
        "text-size": graticule.textPx,
        "text-anchor": "bottom-left",
        "text-offset": [graticule.offPx / graticule.textPx, 0],
        "text-max-width": 100,
      },
      paint: { "text-color": governorateLabel, "text-halo-color": halo, "text-halo-width": 1.2 },
    },
  ];
}

/** The numbers and names of rings and measuring line: each gives way to those of a higher `order`, as in `placeTexts`. */
function textLayer(theme: ThemeName): SymbolLayerSpecification {
  const { sizePx, offPx, haloPx } = EXTRAS_LOOK.text;
  const off = offPx / sizePx;
  const anchorOf: Record<TextSide, [string, [number, number]]> = {
    above: ["bottom", [0, -off]],
    below: ["top", [0, off]],
    right: ["left", [off, 0]],
    left: ["right", [-off, 0]],
  };
  const anchors = (sides: readonly TextSide[]) => sides.flatMap((side) => anchorOf[side]);
  return {
    id: `${OWN}-text`,
    type: "symbol",
    source: EXTRAS_SOURCE,
    filter: isPart("text"),
    layout: {
      "text-field": ["get", "text"],
      "text-font": [MAP_FONT.semibold],
      "text-size": sizePx,
      "symbol-sort-key": ["-", ["get", "order"]],
      "text-variable-anchor-offset": [
        "match",
        ["get", "side"],
        "below",
        ["literal", anchors(SIDES.below)],
        ["literal", anchors(SIDES.above)],
      ],
      "text-max-width": 100,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": markPalette(theme).ink,
      "text-halo-color": basemapPalette(theme).halo,
      "text-halo-width": haloPx,
    },
  };
}

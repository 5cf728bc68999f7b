import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { CORE_COUNTRIES } from "@/lib/theatre/countries";
import { basemapFonts, MAP_FONT } from "./basemap-fonts";
import { areaLabels, nameIn, riverLabels, waterLabels } from "./basemap-labels";
import { townLayers } from "./basemap-towns";
import { byZoom } from "./by-zoom";
import type { MapNames } from "./map-names";
import { type BasemapPalette, basemapPalette } from "./palette";

const SOURCE = "basemap-world";

/**
 * Where other layers go: add area fills before `areas` (above land, under every line), marks and lines that labels
 * should stay readable over before `labels`; marks that cover everything go on top, without a `beforeId`.
 */
export const BASEMAP_SLOTS = { areas: "slot-areas", labels: "slot-labels" } as const;

/** What of the basemap is drawn, with its names. */
export interface BasemapParts {
  readonly towns: boolean;
  readonly governorates: boolean;
  readonly rivers: boolean;
}

export interface BasemapStyleOptions extends BasemapParts {
  readonly theme: "light" | "dark";
  /** Keep it the same object. */
  readonly names: MapNames;
  /** Scheme and host that the files come from; empty for the page's own. */
  readonly origin?: string;
  /** Whether the rest of the world is drawn, coarsely, beyond the surroundings of the theatre. */
  readonly world?: boolean;
}

const SOURCES = ["countries", "borders", "rivers", "river-labels", "lakes", "towns", "labels"] as const;

/** The embedded basemap as a MapLibre style: GeoJSON and fonts from the app's own origin and nothing else. */
export function basemapStyle({
  theme,
  names,
  origin = "",
  towns,
  governorates,
  rivers,
  world = false,
}: BasemapStyleOptions): StyleSpecification {
  const palette = basemapPalette(theme);
  const areas = areaLabels(names, palette);
  const sources = [...SOURCES, ...(world ? (["world"] as const) : [])].map(
    (name) => [`basemap-${name}`, geojson(`${origin}/basemap/${name}.json`)] as const,
  );
  return {
    version: 8,
    name: `Escalation Atlas ${theme}`,
    "font-faces": basemapFonts(origin),
    sources: Object.fromEntries(sources),
    layers: [
      ...ground(palette, world),
      slot(BASEMAP_SLOTS.areas),
      ...(governorates ? [governorateLines(palette)] : []),
      ...borderLines(palette),
      ...(rivers ? riverLines(palette) : []),
      ...lakes(palette),
      slot(BASEMAP_SLOTS.labels),
      ...waterLabels(names, palette),
      ...(rivers ? riverLabels(names, palette) : []),
      ...(governorates ? [areas.governorates] : []),
      areas.countries,
      ...(world ? [worldLabels(names, palette)] : []),
      ...(towns ? townLayers(names, palette) : []),
    ],
  };
}

function geojson(data: string) {
  return { type: "geojson", data, maxzoom: 9, tolerance: 0.3, buffer: 64 } as const;
}

function slot(id: string): LayerSpecification {
  return { id, type: "background", layout: { visibility: "none" } };
}

/** A line width in pixels at zooms 4, 6.5 and 10. */
function width(far: number, middle: number, near: number): ExpressionSpecification {
  return byZoom(4, far, 6.5, middle, 10, near);
}

function ground(palette: BasemapPalette, world: boolean): LayerSpecification[] {
  const land: ExpressionSpecification = [
    "match",
    ["get", "areaId"],
    [...CORE_COUNTRIES],
    palette.theatreLand,
    palette.land,
  ];
  // The coast is the outer half of each country's outline: the inner half, and every land border, lies under the fill.
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    {
      id: "shallows",
      type: "line",
      source: "basemap-countries",
      layout: { "line-join": "round" },
      paint: { "line-color": palette.shallows, "line-width": width(7, 14, 30), "line-blur": width(3, 6, 12) },
    },
    {
      id: "coast",
      type: "line",
      source: "basemap-countries",
      layout: { "line-join": "round" },
      paint: { "line-color": palette.coast, "line-width": width(1.2, 1.8, 2.4) },
    },
    ...(world ? worldLand(palette) : []),
    { id: "land", type: "fill", source: "basemap-countries", paint: { "fill-color": land } },
  ];
}

function borders(
  id: string,
  cls: string,
  paint: NonNullable<Extract<LayerSpecification, { type: "line" }>["paint"]>,
): LayerSpecification {
  return {
    id,
    type: "line",
    source: "basemap-borders",
    filter: ["==", ["get", "class"], cls],
    layout: { "line-join": "round", "line-cap": "butt" },
    paint,
  };
}

function governorateLines(palette: BasemapPalette): LayerSpecification {
  return borders("governorate-line", "governorate", {
    "line-color": palette.governorate,
    "line-width": width(0.4, 0.9, 1.5),
    "line-opacity": byZoom(4.4, 0, 5.4, 1),
  });
}

function borderLines(palette: BasemapPalette): LayerSpecification[] {
  return [
    borders("border-line", "country", { "line-color": palette.border, "line-width": width(0.7, 1.3, 2.2) }),
    borders("disputed-line", "disputed", {
      "line-color": palette.border,
      "line-width": width(0.7, 1.2, 2),
      "line-dasharray": [3, 2.5],
    }),
  ];
}

function riverLines(palette: BasemapPalette): LayerSpecification[] {
  const rank = (value: number): ExpressionSpecification => ["==", ["get", "rank"], value];
  const rivers = (
    id: string,
    filter: ExpressionSpecification,
    color: string,
    px: ExpressionSpecification,
  ): LayerSpecification => ({
    id,
    type: "line",
    source: "basemap-rivers",
    filter,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": color, "line-width": px },
  });
  return [
    rivers("river-minor", rank(4), palette.minorRiver, width(0.3, 0.7, 1.4)),
    rivers("river-third", rank(3), palette.river, width(0.4, 0.9, 1.8)),
    rivers("river-second", rank(2), palette.river, width(0.6, 1.2, 2.6)),
    rivers("river-first", rank(1), palette.river, width(0.9, 1.9, 4.2)),
  ];
}

function lakes(palette: BasemapPalette): LayerSpecification[] {
  return [
    { id: "lake", type: "fill", source: "basemap-lakes", paint: { "fill-color": palette.lake } },
    {
      id: "lake-shore",
      type: "line",
      source: "basemap-lakes",
      layout: { "line-join": "round" },
      paint: { "line-color": palette.lakeShore, "line-width": width(0.4, 0.7, 1.1) },
    },
  ];
}

/** Land and borders beyond the detailed map, for files of rows that lie there. */
function worldLand(palette: BasemapPalette): LayerSpecification[] {
  const isLand: FilterSpecification = ["match", ["geometry-type"], ["Polygon", "MultiPolygon"], true, false];
  // As in the detailed map, the coast is the outer half of the outlines.
  return [
    {
      id: "world-coast",
      type: "line",
      source: SOURCE,
      filter: isLand,
      paint: { "line-color": palette.coast, "line-width": 1.4 },
    },
    { id: "world-land", type: "fill", source: SOURCE, filter: isLand, paint: { "fill-color": palette.land } },
    {
      id: "world-border",
      type: "line",
      source: SOURCE,
      filter: ["match", ["geometry-type"], ["LineString", "MultiLineString"], true, false],
      paint: { "line-color": palette.border, "line-width": 0.7 },
    },
  ];
}

/** Countries beyond the detailed map, where their width leaves room for the name. */
function worldLabels(names: MapNames, palette: BasemapPalette): LayerSpecification {
  return {
    id: "world-label",
    type: "symbol",
    source: SOURCE,
    filter: [
      "all",
      ["==", ["geometry-type"], "Point"],
      [">=", ["get", "span"], ["step", ["zoom"], 18, 2.5, 9, 3.5, 4, 4.5, 1.5, 6, 0]],
    ],
    layout: {
      "text-field": nameIn(names.first),
      "text-font": [MAP_FONT.regular],
      "text-size": byZoom(1, 10.5, 5, 13),
      "text-max-width": 7,
    },
    paint: { "text-color": palette.countryLabel, "text-halo-color": palette.land, "text-halo-width": 1.2 },
  };
}

import type { FeatureCollection, Geometry } from "geojson";
import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { MAP_FONT } from "@/lib/basemap/basemap-fonts";
import { unproject } from "@/lib/basemap/mercator";
import { basemapPalette } from "@/lib/basemap/palette";
import type { ThemeName } from "@/lib/gl/marks-painter";
import { ORIGIN_LABEL_PX } from "@/lib/scene/layout/origin-labels";
import type { OriginPicture } from "@/lib/scene/layout/origin-picture";
import type { Px } from "@/lib/scene/origins/border-band";
import { markPalette, ORIGIN_HUES, originHue } from "@/lib/signs/mark-palette";
import { ORIGIN_CAPS, ORIGIN_DASHES } from "@/lib/signs/origin-look";
import { ORIGINS_SOURCE } from "./overlay-ids";

/** The pictures of the selected incident's origins, made at `zoom`, as features: property `part` says which layer draws one. */
export function originFeatures(pictures: readonly OriginPicture[], zoom: number): FeatureCollection {
  const position = (at: Px): [number, number] => {
    const { lng, lat } = unproject(at, zoom);
    return [lng, lat];
  };
  return {
    type: "FeatureCollection",
    features: pictures.flatMap(({ origin, fills, lines, label }) => {
      const hue = originHue(origin);
      const feature = (geometry: Geometry, properties: Record<string, unknown>) => ({
        type: "Feature" as const,
        properties: { hue, claim: `${origin.stance}:${origin.placeId ?? ""}`, ...properties },
        geometry,
      });
      return [
        ...fills.map(({ points, opacity }) => {
          const ring = points.map(position);
          return feature(
            { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] },
            { part: "fill", opacity },
          );
        }),
        ...lines.map(({ points, opacity, widthPx, stroke }) =>
          feature(
            { type: "LineString", coordinates: points.map(position) },
            { part: "line", stroke, opacity, width: widthPx / 2 ** zoom },
          ),
        ),
        ...(label?.lines ?? []).map((text, line) =>
          feature(
            { type: "Point", coordinates: position(label?.at ?? { x: 0, y: 0 }) },
            { part: "label", line, text },
          ),
        ),
      ];
    }),
  };
}

const DEEPEST_ZOOM = 24;

function hueColour(theme: ThemeName): ExpressionSpecification {
  const colours = markPalette(theme);
  const [first, second, third] = ORIGIN_HUES;
  return [
    "match",
    ["get", "hue"],
    first,
    colours[first],
    second,
    colours[second],
    third,
    colours[third],
    colours.quiet,
  ];
}

/** The bands and lines of origins, under the marks. Their geometry is in the map's own plane and grows with it while the zoom changes. */
export function originLayers(theme: ThemeName): (FillLayerSpecification | LineLayerSpecification)[] {
  const width: ExpressionSpecification = [
    "interpolate",
    ["exponential", 2],
    ["zoom"],
    0,
    ["get", "width"],
    DEEPEST_ZOOM,
    ["*", ["get", "width"], 2 ** DEEPEST_ZOOM],
  ];
  return [
    {
      id: "atlas-origin-fill",
      type: "fill",
      source: ORIGINS_SOURCE,
      filter: ["==", ["get", "part"], "fill"],
      paint: { "fill-color": hueColour(theme), "fill-opacity": ["get", "opacity"], "fill-antialias": false },
    },
    ...(["solid", "dashed", "dotted"] as const).map((stroke): LineLayerSpecification => {
      const dash = ORIGIN_DASHES[stroke];
      return {
        id: `atlas-origin-${stroke}`,
        type: "line",
        source: ORIGINS_SOURCE,
        filter: ["all", ["==", ["get", "part"], "line"], ["==", ["get", "stroke"], stroke]],
        layout: { "line-cap": ORIGIN_CAPS[stroke], "line-join": "round" },
        paint: {
          "line-color": hueColour(theme),
          "line-width": width,
          "line-opacity": ["get", "opacity"],
          ...(dash ? { "line-dasharray": [...dash] } : {}),
        },
      };
    }),
  ];
}

/** Who says so, over everything. */
export function originLabelLayers(theme: ThemeName): SymbolLayerSpecification[] {
  return [ORIGIN_LABEL_PX.first, ORIGIN_LABEL_PX.second].map(
    (size, line): SymbolLayerSpecification => ({
      id: `atlas-origin-label-${line}`,
      type: "symbol",
      source: ORIGINS_SOURCE,
      filter: ["all", ["==", ["get", "part"], "label"], ["==", ["get", "line"], line]],
      layout: {
        "text-field": ["get", "text"],
        "text-font": [line === 0 ? MAP_FONT.semibold : MAP_FONT.regular],
        "text-size": size,
        "text-offset": [0, (line * ORIGIN_LABEL_PX.line - 5) / size],
        "text-max-width": 100,
        "text-allow-overlap": true,
      },
      paint: {
        "text-color": hueColour(theme),
        "text-halo-color": basemapPalette(theme).halo,
        "text-halo-width": 2,
      },
    }),
  );
}

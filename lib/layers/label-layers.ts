import type { FeatureCollection, Point } from "geojson";
import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { MAP_FONT } from "@/lib/basemap/basemap-fonts";
import { basemapPalette } from "@/lib/basemap/palette";
import type { ThemeName } from "@/lib/gl/marks-painter";
import type { MarksLayout, MarksPlan } from "@/lib/scene/plan/marks-plan";
import {
  EMPTY_LABEL_OPACITY,
  LABEL_LINE_PX,
  LABEL_SECOND_SIZE_PX,
  LABEL_SIZE_PX,
  type LabelLayout,
  type Layout,
  type Plan,
} from "@/lib/scene/scene";
import { REST_OPACITY } from "@/lib/signs/mark-look";
import { markPalette } from "@/lib/signs/mark-palette";
import { byLevel, LABELS_SOURCE, ROOM_SOURCE } from "./overlay-ids";

/** From the middle of a line of text, where the map centres it, down to its baseline: in font sizes. */
const BASELINE_EM = 0.415;
const ANCHORS: Record<LabelLayout["anchor"], "left" | "center" | "right"> = {
  start: "left",
  middle: "center",
  end: "right",
};

/** Id of a cluster's label. */
export function labelKey(cluster: number): string {
  return `label:${cluster}`;
}

/** The labels of a layout, one feature a line. Offsets are baked in: made anew with the layout, never with the day. */
export function labelFeatures(plan: Plan, layout: Layout): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: layout.labels.flatMap((label) => {
      const [cluster, place] = [plan.clusters[label.cluster], layout.clusters[label.cluster]];
      if (!cluster || !place) return [];
      return label.lines.map((text, line) => {
        const size = line === 0 ? LABEL_SIZE_PX : LABEL_SECOND_SIZE_PX;
        const offset = [
          (place.dx + label.x) / size,
          (place.dy + label.y + line * LABEL_LINE_PX) / size - BASELINE_EM,
        ];
        return {
          type: "Feature" as const,
          properties: {
            key: labelKey(label.cluster),
            rank: label.rank,
            line,
            text,
            anchor: ANCHORS[label.anchor],
            offset,
          },
          geometry: { type: "Point" as const, coordinates: [cluster.at.lng, cluster.at.lat] },
        };
      });
    }),
  };
}

/** One layer a line. Painted whatever is below; the basemap's own labels make room. */
export function labelLayers(theme: ThemeName, focus: string | null = null): SymbolLayerSpecification[] {
  const colours = markPalette(theme);
  return [0, 1].map(
    (line): SymbolLayerSpecification => ({
      id: `atlas-label-${line}`,
      type: "symbol",
      source: LABELS_SOURCE,
      filter: ["==", ["get", "line"], line],
      layout: {
        "text-field": ["get", "text"],
        "text-font": [line === 0 ? MAP_FONT.semibold : MAP_FONT.regular],
        "text-size": line === 0 ? LABEL_SIZE_PX : LABEL_SECOND_SIZE_PX,
        "text-anchor": ["get", "anchor"],
        "text-offset": ["array", "number", 2, ["get", "offset"]],
        "text-justify": "auto",
        "text-max-width": 100,
        "text-allow-overlap": true,
        "text-padding": 1,
      },
      paint: {
        "text-color": line === 0 ? colours.ink : colours.quiet,
        "text-halo-color": basemapPalette(theme).halo,
        "text-halo-width": 1.5,
        "text-opacity": labelOpacity(focus),
      },
    }),
  );
}

/** Of the labels while `focus`, one's key, is that of the selected incident's place: all others then fall back. */
export function labelOpacity(focus: string | null): ExpressionSpecification {
  const opacity: ExpressionSpecification = [
    "case",
    ["==", ["get", "rank"], 1],
    byLevel(1, 1, EMPTY_LABEL_OPACITY),
    byLevel(1, 1),
  ];
  return focus === null ? opacity : ["*", ["case", ["==", ["get", "key"], focus], 1, REST_OPACITY], opacity];
}

/** The room that clusters take, as squares of nothing: the basemap's labels keep out of them. */
export function roomFeatures(
  plan: Pick<MarksPlan, "clusters">,
  layout: Pick<MarksLayout, "clusters">,
): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: plan.clusters.flatMap((cluster, index) => {
      const place = layout.clusters[index];
      if (!place || place.radius === 0 || cluster.lone || (place.host ?? index) !== index) return [];
      const side = place.radius * 2;
      return [
        {
          type: "Feature",
          properties: { side, offset: [place.dx / side, place.dy / side] },
          geometry: { type: "Point", coordinates: [cluster.at.lng, cluster.at.lat] },
        },
      ];
    }),
  };
}

/** Name of an image of one transparent pixel. */
export const NOTHING_IMAGE = "atlas-nothing";

/** `id`: of the layer and of its source. */
export function roomLayer(id: string = ROOM_SOURCE): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: id,
    layout: {
      "icon-image": NOTHING_IMAGE,
      "icon-size": ["get", "side"],
      "icon-offset": ["array", "number", 2, ["get", "offset"]],
      "icon-allow-overlap": true,
    },
    // Takes its room all the same, and costs nothing to paint.
    paint: { "icon-opacity": 0 },
  };
}

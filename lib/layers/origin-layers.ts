import type { FeatureCollection, LineString } from "geojson";
import type { LineLayerSpecification } from "maplibre-gl";
import { markPalette } from "@/lib/scene/mark-palette";
import type { Arc, Plan } from "@/lib/scene/scene";
import { arcLine } from "./arc-line";
import type { ThemeName } from "./marks-painter";
import { ARCS_SOURCE, byLevel } from "./overlay-ids";

/** Id of an arc's feature: arcs alike of several incidents are one. */
export function arcKey({ from, to, stroke }: Arc): string {
  return `${from.lng},${from.lat}>${to.lng},${to.lat}:${stroke}`;
}

/** All arcs of a plan as lines. Property `key` is the feature's id. */
export function arcFeatures(plan: Plan): FeatureCollection<LineString> {
  const arcs = new Map(plan.arcs.map((arc) => [arcKey(arc), arc]));
  return {
    type: "FeatureCollection",
    features: [...arcs].map(([key, arc]) => ({
      type: "Feature",
      properties: { key, stroke: arc.stroke },
      geometry: { type: "LineString", coordinates: arcLine(arc).map(({ lng, lat }) => [lng, lat]) },
    })),
  };
}

/** In line widths. A dash of no length with round caps is a dot. */
const DASHES: Record<Arc["stroke"], number[] | null> = { solid: null, dashed: [3.5, 2.5], dotted: [0, 2.4] };

/** One layer a stroke, since dashes cannot depend on the feature, over a casing that lifts them off the map. */
export function originLayers(theme: ThemeName): LineLayerSpecification[] {
  const colours = markPalette(theme);
  const casing: LineLayerSpecification = {
    id: "atlas-arc-casing",
    type: "line",
    source: ARCS_SOURCE,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": colours.paper,
      "line-width": byLevel(4.5, 3.5),
      "line-opacity": byLevel(0.8, 0.55),
    },
  };
  const strokes = (["solid", "dashed", "dotted"] as const).map((stroke): LineLayerSpecification => {
    const dash = DASHES[stroke];
    return {
      id: `atlas-arc-${stroke}`,
      type: "line",
      source: ARCS_SOURCE,
      filter: ["==", ["get", "stroke"], stroke],
      layout: { "line-cap": stroke === "dashed" ? "butt" : "round", "line-join": "round" },
      paint: {
        "line-color": colours.origin,
        "line-width": byLevel(2.5, stroke === "dotted" ? 2 : 1.5),
        "line-opacity": byLevel(1, 0.85),
        ...(dash ? { "line-dasharray": dash } : {}),
      },
    };
  });
  return [casing, ...strokes];
}

import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { LineLayerSpecification } from "maplibre-gl";
import type { AreaId } from "@/lib/domain/place";
import type { ThemeName } from "@/lib/gl/marks-painter";
import type { Plan } from "@/lib/scene/scene";
import { AREA_EDGE } from "@/lib/signs/area-look";
import { markPalette } from "@/lib/signs/mark-palette";
import { AREAS_SOURCE, byLevel } from "./overlay-ids";

/** The outline of an area of the basemap; `undefined` where it has none. */
export type AreaShape = (areaId: AreaId) => Polygon | MultiPolygon | undefined;

export function incidentAreaKey(areaId: AreaId): string {
  return `incident:${areaId}`;
}

/** Only the areas that the plan's incidents are known to lie in, once each. Property `key` is the feature's id. */
export function areaFeatures(plan: Plan, shapeOf: AreaShape): FeatureCollection<Polygon | MultiPolygon> {
  const shapes = new Map(
    plan.clusters.flatMap(({ form }) =>
      form.type === "area" ? [[incidentAreaKey(form.areaId), shapeOf(form.areaId)]] : [],
    ),
  );
  return {
    type: "FeatureCollection",
    features: [...shapes].flatMap(([key, shape]) =>
      shape ? [{ type: "Feature", properties: { key }, geometry: shape }] : [],
    ),
  };
}

/** An area has a badge at its name, and is outlined while that, or an incident in it, is selected or pointed at. */
export function areaLayers(theme: ThemeName): LineLayerSpecification[] {
  return [
    {
      id: "atlas-area-incident-edge",
      type: "line",
      source: AREAS_SOURCE,
      layout: { "line-join": "round" },
      paint: {
        "line-color": markPalette(theme).ink,
        "line-width": AREA_EDGE.widthPx,
        "line-opacity": byLevel(AREA_EDGE.opacity, 0),
      },
    },
  ];
}

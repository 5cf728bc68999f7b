import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { FillLayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { AreaId } from "@/lib/domain/place";
import { markPalette } from "@/lib/scene/mark-palette";
import type { LaunchArea, Plan } from "@/lib/scene/scene";
import { circleRing } from "./circle-ring";
import type { ThemeName } from "./marks-painter";
import { AREAS_SOURCE, byLevel } from "./overlay-ids";

/** The outline of an area of the basemap; `undefined` where it has none. */
export type AreaShape = (areaId: AreaId) => Polygon | MultiPolygon | undefined;

export type AreaRole = "incident" | "launch";

/** Id of a launch area's feature: the same area or circle of several incidents is one. */
export function launchKey(area: LaunchArea): string {
  return area.type === "area"
    ? `launch:${area.areaId}`
    : `launch:${area.at.lng},${area.at.lat},${area.radiusKm}`;
}

export function incidentAreaKey(areaId: AreaId): string {
  return `incident:${areaId}`;
}

/** Only the areas that the plan uses, once each per role. Property `key` is the feature's id. */
export function areaFeatures(plan: Plan, shapeOf: AreaShape): FeatureCollection<Polygon | MultiPolygon> {
  const shapes = new Map<
    string,
    { readonly role: AreaRole; readonly shape: Polygon | MultiPolygon | undefined }
  >();
  for (const { form } of plan.clusters) {
    if (form.type !== "area") continue;
    shapes.set(incidentAreaKey(form.areaId), { role: "incident", shape: shapeOf(form.areaId) });
  }
  for (const area of plan.launchAreas) {
    const key = launchKey(area);
    if (!shapes.has(key)) shapes.set(key, { role: "launch", shape: launchShape(area, shapeOf) });
  }
  return {
    type: "FeatureCollection",
    features: [...shapes].flatMap(([key, { role, shape }]) =>
      shape ? [{ type: "Feature", properties: { key, role, wide: isWide(key) }, geometry: shape }] : [],
    ),
  };
}

/** Countries and seas are hatched more lightly: they would drown what is in them. */
function isWide(key: string): boolean {
  return /:(?:sea:|[A-Z]{2}$)/.test(key);
}

function launchShape(area: LaunchArea, shapeOf: AreaShape): Polygon | MultiPolygon | undefined {
  if (area.type === "area") return shapeOf(area.areaId);
  const ring = circleRing(area.at, area.radiusKm).map(({ lng, lat }) => [lng, lat]);
  return { type: "Polygon", coordinates: [ring] };
}

/** Name of the hatching of a role in a theme, as an image of the style. */
export function hatchName(role: AreaRole, theme: ThemeName): string {
  return `atlas-hatch-${role}-${theme}`;
}

/**
 * How areas are drawn. One that incidents are known to lie in has a badge at its name, and is outlined while that, or an incident in
 * it, is selected or pointed at. One that they were launched from is hatched.
 */
export function areaLayers(
  role: AreaRole,
  theme: ThemeName,
): (FillLayerSpecification | LineLayerSpecification)[] {
  const colours = markPalette(theme);
  const filter: LineLayerSpecification["filter"] = ["==", ["get", "role"], role];
  if (role === "incident")
    return [
      {
        id: "atlas-area-incident-edge",
        type: "line",
        source: AREAS_SOURCE,
        filter,
        layout: { "line-join": "round" },
        paint: { "line-color": colours.ink, "line-width": 1.75, "line-opacity": byLevel(0.9, 0) },
      },
    ];
  return [
    {
      id: "atlas-area-launch",
      type: "fill",
      source: AREAS_SOURCE,
      filter,
      paint: {
        "fill-pattern": hatchName(role, theme),
        "fill-opacity": ["case", ["get", "wide"], byLevel(0.7, 0.3), byLevel(1, 0.62)],
        "fill-antialias": false,
      },
    },
    {
      id: "atlas-area-launch-edge",
      type: "line",
      source: AREAS_SOURCE,
      filter,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.origin,
        "line-width": byLevel(2, 1.25),
        "line-opacity": ["case", ["get", "wide"], byLevel(1, 0.4), byLevel(1, 0.75)],
        "line-dasharray": [3, 2],
      },
    },
  ];
}

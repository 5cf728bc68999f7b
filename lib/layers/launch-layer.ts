import type { FeatureCollection, Point } from "geojson";
import type { SymbolLayerSpecification } from "maplibre-gl";
import { MAP_FONT } from "@/lib/basemap/basemap-fonts";
import { basemapPalette } from "@/lib/basemap/palette";
import type { ThemeName } from "@/lib/gl/marks-painter";
import {
  LAUNCH_COUNT_DX,
  LAUNCH_COUNT_PX,
  launchText,
  type OriginSign,
} from "@/lib/scene/layout/origin-signs";
import { REST_OPACITY } from "@/lib/signs/mark-look";
import { markPalette } from "@/lib/signs/mark-palette";
import { LAUNCHES_SOURCE } from "./overlay-ids";

/** Name of the image of a launch chevron in a theme. */
export function launchImage(theme: ThemeName): string {
  return `atlas-launch-${theme}`;
}

/** Launch chevrons with their counts, offsets baked in. */
export function launchFeatures(signs: readonly OriginSign[]): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: signs.map(({ key, at, dx, dy, count, label }) => ({
      type: "Feature",
      properties: {
        key,
        text: launchText(label, count),
        offset: [dx, dy],
        textOffset: [(dx + LAUNCH_COUNT_DX) / LAUNCH_COUNT_PX, dy / LAUNCH_COUNT_PX],
      },
      geometry: { type: "Point", coordinates: [at.lng, at.lat] },
    })),
  };
}

/** Painted whatever is below; the basemap's own labels make room. Quiet while an incident is selected. */
export function launchLayer(theme: ThemeName, focus: string | null = null): SymbolLayerSpecification {
  return {
    id: LAUNCHES_SOURCE,
    type: "symbol",
    source: LAUNCHES_SOURCE,
    layout: {
      "icon-image": launchImage(theme),
      "icon-offset": ["array", "number", 2, ["get", "offset"]],
      "icon-allow-overlap": true,
      "text-field": ["get", "text"],
      "text-font": [MAP_FONT.semibold],
      "text-size": LAUNCH_COUNT_PX,
      "text-anchor": "left",
      "text-offset": ["array", "number", 2, ["get", "textOffset"]],
      "text-allow-overlap": true,
    },
    paint: {
      "icon-opacity": launchOpacity(focus),
      "text-color": markPalette(theme).origin,
      "text-halo-color": basemapPalette(theme).halo,
      "text-halo-width": 1.5,
      "text-opacity": launchOpacity(focus),
    },
  };
}

/** Of the chevrons while an incident is selected, whose place's label has the key `focus`. */
export function launchOpacity(focus: string | null): number {
  return focus === null ? 1 : REST_OPACITY;
}

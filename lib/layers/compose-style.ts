import type { FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { basemapFonts } from "@/lib/basemap/basemap-fonts";
import { BASEMAP_SLOTS } from "@/lib/basemap/basemap-style";
import type { ThemeName } from "@/lib/gl/marks-painter";
import type { OriginPicture } from "@/lib/scene/layout/origin-picture";
import type { OriginSign } from "@/lib/scene/layout/origin-signs";
import type { Layout, Plan } from "@/lib/scene/scene";
import type { LayerName } from "@/lib/view/view";
import { type AreaShape, areaFeatures, areaLayers } from "./area-layers";
import { labelFeatures, labelLayers, roomFeatures, roomLayer } from "./label-layers";
import { launchFeatures, launchLayer } from "./launch-layer";
import { originFeatures, originLabelLayers, originLayers } from "./origin-layers";
import {
  AREAS_SOURCE,
  LABELS_SOURCE,
  LAUNCHES_SOURCE,
  ORIGINS_SOURCE,
  OVERLAY_PREFIX,
  OVERLAY_SOURCES,
  type OverlaySourceId,
} from "./overlay-ids";

export interface Overlay {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly shapeOf: AreaShape;
  /** Scheme and host that the fonts come from; empty for the page's own. */
  readonly origin: string;
  readonly hidden: readonly LayerName[];
  /** Key of the label of the selected incident's place. */
  readonly focus?: string | null;
  /** Of the selected incident, made at the zoom of the layout. Never of another. */
  readonly origins: { readonly zoom: number; readonly pictures: readonly OriginPicture[] };
  /** The chevrons of the scene. */
  readonly launches: readonly OriginSign[];
}

/**
 * A basemap's style with the atlas's own sources, fonts and layers in it: areas above the land, origins below the basemap's
 * labels, the atlas's labels on top. Any style will do; one that has the basemap's slots gets the layers there. Doing it
 * twice is the same as once. The custom layer of the marks belongs before {@link FIRST_OVER_MARKS}.
 */
export function composeStyle(basemap: StyleSpecification, overlay: Overlay): StyleSpecification {
  const layers = basemap.layers.filter(({ id }) => !id.startsWith(OVERLAY_PREFIX));
  const slot = (name: string): number => {
    const at = layers.findIndex(({ id, type }) => id === name || type === "symbol");
    return at === -1 ? layers.length : at;
  };
  const [areasAt, originsAt] = [slot(BASEMAP_SLOTS.areas), slot(BASEMAP_SLOTS.labels)];
  const own = overlayLayers(overlay);
  return {
    ...basemap,
    "font-faces": { ...basemap["font-faces"], ...basemapFonts(overlay.origin) },
    sources: { ...basemap.sources, ...overlaySources(overlay) },
    layers: [
      ...layers.slice(0, areasAt),
      ...own.areas,
      ...layers.slice(areasAt, originsAt),
      ...own.origins,
      ...layers.slice(originsAt),
      ...own.labels,
    ],
  };
}

/** The layer that the marks' own layer stands before. */
export const FIRST_OVER_MARKS = "atlas-room";

function overlayLayers({
  theme,
  hidden,
  focus,
}: Overlay): Record<"areas" | "origins" | "labels", LayerSpecification[]> {
  const shown = (name: LayerName, layers: LayerSpecification[]) =>
    hidden.includes(name) ? layers.map(hide) : layers;
  return {
    areas: shown("areas", areaLayers(theme)),
    origins: shown("origins", originLayers(theme)),
    labels: [
      roomLayer(),
      ...shown("origins", [launchLayer(theme, focus)]),
      ...shown("labels", labelLayers(theme, focus)),
      ...shown("origins", originLabelLayers(theme)),
    ],
  };
}

function hide(layer: LayerSpecification): LayerSpecification {
  const hidden = { ...layer, layout: { ...layer.layout, visibility: "none" } };
  return hidden as LayerSpecification; // every kind of layer has a visibility
}

/** The features of one of the atlas's sources. */
export function overlayFeatures(
  id: OverlaySourceId,
  { plan, layout, shapeOf, origins, launches }: Overlay,
): FeatureCollection {
  if (id === AREAS_SOURCE) return areaFeatures(plan, shapeOf);
  if (id === ORIGINS_SOURCE) return originFeatures(origins.pictures, origins.zoom);
  if (id === LAUNCHES_SOURCE) return launchFeatures(launches);
  return id === LABELS_SOURCE ? labelFeatures(plan, layout) : roomFeatures(plan, layout);
}

function overlaySources(overlay: Overlay): Record<string, GeoJSONSourceSpecification> {
  return Object.fromEntries(
    OVERLAY_SOURCES.map((id) => [
      id,
      { type: "geojson", data: overlayFeatures(id, overlay), promoteId: "key", tolerance: 0.2 },
    ]),
  );
}

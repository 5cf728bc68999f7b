import type { ExpressionSpecification } from "maplibre-gl";

/** All that this folder adds to a style begins so: sources, layers, images. */
export const OVERLAY_PREFIX = "atlas-";

export const AREAS_SOURCE = "atlas-areas";
export const ORIGINS_SOURCE = "atlas-origins";
export const LAUNCHES_SOURCE = "atlas-launches";
export const LABELS_SOURCE = "atlas-labels";
export const ROOM_SOURCE = "atlas-room";
export const OVERLAY_SOURCES = [
  AREAS_SOURCE,
  ORIGINS_SOURCE,
  LAUNCHES_SOURCE,
  LABELS_SOURCE,
  ROOM_SOURCE,
] as const;
export type OverlaySourceId = (typeof OVERLAY_SOURCES)[number];

/**
 * How a feature of these sources stands in the scene, as its feature-state `level`: 0 not shown, 1 shown, 2 shown and
 * belonging to what is selected. Nothing is tiled anew when it changes.
 */
export type OverlayLevel = 0 | 1 | 2;

/** A number by a feature's level: hidden features get 0 unless told otherwise. */
export function byLevel(selected: number, shown: number, hidden = 0): ExpressionSpecification {
  const level: ExpressionSpecification = ["number", ["feature-state", "level"], 0];
  return ["case", [">", level, 1], selected, [">", level, 0], shown, hidden];
}

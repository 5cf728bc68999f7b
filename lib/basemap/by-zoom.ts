import type { ExpressionSpecification } from "maplibre-gl";

/** A value that changes evenly from zoom to zoom: a zoom, its value, the next zoom, its value, … */
export function byZoom(
  zoom: number,
  value: number | ExpressionSpecification,
  ...more: readonly (number | ExpressionSpecification)[]
): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], zoom, value, ...more] as ExpressionSpecification; // its type wants pairs
}

import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { MAX_LINE_POINTS, type MapExtras } from "@/lib/view/view";
import { tidyPoint } from "./map-keys";

/** The measuring line with one more corner, as a link holds it; at its longest it stays. */
export function withCorner(extras: MapExtras, at: GeoPoint): MapExtras {
  return extras.line.length < MAX_LINE_POINTS ? { ...extras, line: [...extras.line, tidyPoint(at)] } : extras;
}

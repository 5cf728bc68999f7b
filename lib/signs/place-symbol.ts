import type { Place } from "@/lib/domain/place";

/** The symbols of places on the map. */
export const PLACE_SYMBOLS = ["base", "strike-site", "place"] as const;
export type PlaceSymbol = (typeof PLACE_SYMBOLS)[number];

/** The symbol in the middle of a cluster: what the place is, or that it was struck. */
export function placeSymbolOf(cluster: {
  readonly kind: Place["kind"] | null;
  readonly strikeSite: boolean;
}): PlaceSymbol {
  if (cluster.kind === "base") return "base";
  return cluster.strikeSite ? "strike-site" : "place";
}

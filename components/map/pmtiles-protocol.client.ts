import type { StyleSpecification } from "maplibre-gl";
import type { MapParts } from "./load-maplibre.client";

let registered = false;

/** Teaches the map to read a PMTiles archive, where its style names one. */
export async function pmtilesProtocol(
  library: MapParts["library"],
  style: StyleSpecification | string,
): Promise<void> {
  if (registered || typeof style === "string" || !namesArchive(style)) return;
  const { Protocol } = await import("pmtiles");
  library.addProtocol("pmtiles", new Protocol().tile);
  registered = true;
}

function namesArchive({ sources }: StyleSpecification): boolean {
  return Object.values(sources).some((source) => "url" in source && source.url?.startsWith("pmtiles:"));
}

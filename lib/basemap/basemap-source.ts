import type { StyleSpecification } from "maplibre-gl";
import { type BasemapStyleOptions, basemapStyle } from "./basemap-style";
import { pmtilesStyle } from "./pmtiles-style";

/** Where another basemap comes from. Empty or missing: the embedded one. `styleUrl` wins over `pmtilesUrl`. */
export interface BasemapConfig {
  /** `NEXT_PUBLIC_BASEMAP_STYLE_URL`: a MapLibre style, absolute or on the app's own origin. */
  readonly styleUrl?: string | undefined;
  /** `NEXT_PUBLIC_BASEMAP_PMTILES_URL`: a PMTiles archive in the Protomaps schema, version 4. */
  readonly pmtilesUrl?: string | undefined;
}

/** Which basemap is in use, and the style to give to the map: a `url` that it fetches, or a `style`. */
export type BasemapSource =
  | { readonly kind: "embedded"; readonly style: StyleSpecification }
  | { readonly kind: "pmtiles"; readonly style: StyleSpecification }
  | { readonly kind: "style"; readonly style: string };

/** A style from a URL has not the embedded one's layers: insert without a `beforeId` where {@link hasSlots} is false. */
export function basemapSource(config: BasemapConfig, options: BasemapStyleOptions): BasemapSource {
  if (config.styleUrl) return { kind: "style", style: config.styleUrl };
  if (config.pmtilesUrl) return { kind: "pmtiles", style: pmtilesStyle(config.pmtilesUrl, options) };
  return { kind: "embedded", style: basemapStyle(options) };
}

/** Whether the style of `source` has the layers of `BASEMAP_SLOTS`. */
export function hasSlots(source: BasemapSource): boolean {
  return source.kind !== "style";
}

/**
 * The origins that the page must be allowed to connect to for this configuration, without the app's own; none for the
 * embedded basemap. A style may name further hosts for its tiles, sprites and glyphs: those are not known from here.
 */
export function basemapOrigins(config: BasemapConfig): string[] {
  const url = config.styleUrl || config.pmtilesUrl;
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return [];
  return [new URL(url).origin];
}

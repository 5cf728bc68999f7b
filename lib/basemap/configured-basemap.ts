import type { BasemapConfig } from "./basemap-source";

/** What the environment said when the app was built. Each name stands in full, because the bundler puts its value there. */
export const CONFIGURED_BASEMAP: BasemapConfig = {
  styleUrl: process.env.NEXT_PUBLIC_BASEMAP_STYLE_URL,
  pmtilesUrl: process.env.NEXT_PUBLIC_BASEMAP_PMTILES_URL,
};

/** What the map's own controls say. */
export const MAP_WORDS = {
  en: { map: "Map of incidents", zoomIn: "Zoom in", zoomOut: "Zoom out", credits: "Map credits" },
  ar: { map: "خريطة الحوادث", zoomIn: "تكبير", zoomOut: "تصغير", credits: "مصادر الخريطة" },
} as const;

/** What the embedded basemap is made of; its licences ask for it to be said. Same in all languages: names. */
export const EMBEDDED_CREDITS =
  '<a href="/basemap/LICENSES.md" target="_blank">Natural Earth, GeoNames, GSHHG, © OpenStreetMap contributors</a>';

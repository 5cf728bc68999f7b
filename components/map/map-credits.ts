/** What the embedded basemap is made of; its licences ask for it to be said. Same in all languages: names. */
export const EMBEDDED_CREDITS =
  '<a href="/basemap/LICENSES.md" target="_blank">Natural Earth, GeoNames, GSHHG, © OpenStreetMap contributors</a>';

/** Systems whose numbers are degrees of longitude and latitude that differ from WGS 84 by less than a map of this scale shows. */
const DEGREES =
  /CRS:?84|OGC.*84|EPSG:+(?:[\d.]*:)?(4326|4258|4269|4979|4322|4283|4617|7844)$|^(4326|4258|4269|4979|4283|4617)$|^WGS ?(19)?84$/i;

/** What a `crs` of GeoJSON or a `spatialReference` of Esri JSON is called; `null` where none is given. */
export function systemName(value: unknown): string | null {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return null;
  const { properties, name, latestWkid, wkid, wkt, code } = value as Readonly<Record<string, unknown>>; // each looked at by the next call
  for (const one of [properties, name, latestWkid, wkid, code, wkt]) {
    const found = systemName(one);
    if (found) return found;
  }
  return null;
}

/** Whether the numbers of a system are degrees; where none is named, GeoJSON and Esri JSON mean degrees. */
export function isDegrees(name: string | null): boolean {
  return name === null || DEGREES.test(name.trim()) || /^GEOG(CS|CRS)/i.test(name.trim());
}

/** "EPSG:32638" for "urn:ogc:def:crs:EPSG::32638"; a well-known text by the name in it. */
export function shortSystemName(name: string): string {
  const code = /EPSG:+(?:[\d.]*:)?(\d+)/i.exec(name)?.[1] ?? /^\d+$/.exec(name.trim())?.[0];
  if (code) return `EPSG:${code}`;
  return (/^[A-Z]+\s*\[\s*"([^"]+)"/i.exec(name)?.[1] ?? name).slice(0, 60);
}

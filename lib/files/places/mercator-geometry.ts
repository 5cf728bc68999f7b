const EARTH_RADIUS_M = 6_378_137;

/** Whether a system is the metres of web maps. */
export function isWebMercator(system: string | null): boolean {
  return system !== null && /^EPSG:(3857|900913|102100|102113|3785)$/i.test(system);
}

/** A geometry of GeoJSON in metres of web maps turned into degrees. */
export function mercatorGeometry(geometry: unknown): unknown {
  if (typeof geometry !== "object" || geometry === null) return geometry;
  const { coordinates, geometries } = geometry as Readonly<Record<string, unknown>>; // each looked at below
  return {
    ...geometry,
    ...(coordinates === undefined ? {} : { coordinates: inDegrees(coordinates) }),
    ...(Array.isArray(geometries) ? { geometries: geometries.map(mercatorGeometry) } : {}),
  };
}

function inDegrees(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [x, y] = value;
  if (typeof x !== "number" || typeof y !== "number") return value.map(inDegrees);
  const phi = 2 * Math.atan(Math.exp(y / EARTH_RADIUS_M)) - Math.PI / 2;
  return [((x / EARTH_RADIUS_M) * 180) / Math.PI, (phi * 180) / Math.PI];
}

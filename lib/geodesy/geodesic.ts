/** A point on the globe in degrees, WGS 84. */
export interface GeoPoint {
  readonly lat: number;
  readonly lng: number;
}

/** The shortest way between two points over the ellipsoid. */
interface Geodesic {
  readonly km: number;
  /** Bearing at the start, degrees clockwise from true north, 0 up to but not 360. */
  readonly bearing: number;
}

const SEMI_MAJOR_M = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const SEMI_MINOR_M = SEMI_MAJOR_M * (1 - FLATTENING);
const MEAN_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
const ENOUGH = 1e-12;
const MOST_ROUNDS = 200;

/**
 * Distance and initial bearing between two points on the WGS 84 ellipsoid, by Vincenty's inverse formula: within a millimetre.
 * Between points that are nearly opposite on the globe, where it does not converge, a sphere's great circle: within 0.6 %.
 */
export function geodesicBetween(from: GeoPoint, to: GeoPoint): Geodesic {
  const wholeTurn = ((to.lng - from.lng + 540) % 360) - 180;
  const apart = (wholeTurn < -180 ? wholeTurn + 360 : wholeTurn) * RADIANS;
  const [u1, u2] = [reduced(from.lat), reduced(to.lat)];
  let lambda = apart;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const east = u2.cos * Math.sin(lambda);
    const north = u1.cos * u2.sin - u1.sin * u2.cos * Math.cos(lambda);
    const sinSigma = Math.hypot(east, north);
    if (sinSigma === 0) break;
    const cosSigma = u1.sin * u2.sin + u1.cos * u2.cos * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (u1.cos * u2.cos * Math.sin(lambda)) / sinSigma;
    const cosSqAlpha = 1 - sinAlpha ** 2;
    const cos2Middle = cosSqAlpha === 0 ? 0 : cosSigma - (2 * u1.sin * u2.sin) / cosSqAlpha;
    const c = curve(cosSqAlpha);
    const next =
      apart +
      (1 - c) *
        FLATTENING *
        sinAlpha *
        (sigma + c * sinSigma * (cos2Middle + c * cosSigma * (2 * cos2Middle ** 2 - 1)));
    if (Math.abs(next - lambda) < ENOUGH) {
      const { a, b } = series(cosSqAlpha);
      const metres = SEMI_MINOR_M * a * (sigma - correction(b, sinSigma, cosSigma, cos2Middle));
      return { km: metres / 1000, bearing: degreesOfTurn(Math.atan2(east, north)) };
    }
    lambda = next;
  }
  return onSphere(from, to, apart);
}

/**
 * Where one comes to after `km` from a point on an initial bearing in degrees, by Vincenty's direct formula on WGS 84. The
 * longitude is counted on from the start's and may leave ±180°.
 */
export function pointAlong(from: GeoPoint, bearing: number, km: number): GeoPoint {
  const alpha = bearing * RADIANS;
  const u1 = reduced(from.lat);
  const sinAlpha = u1.cos * Math.sin(alpha);
  const cosSqAlpha = 1 - sinAlpha ** 2;
  const start = Math.atan2(u1.sin / u1.cos, Math.cos(alpha));
  const { a, b } = series(cosSqAlpha);
  const plain = (km * 1000) / (SEMI_MINOR_M * a);
  let sigma = plain;
  let cos2Middle = Math.cos(2 * start + sigma);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    cos2Middle = Math.cos(2 * start + sigma);
    const next = plain + correction(b, Math.sin(sigma), Math.cos(sigma), cos2Middle);
    const isEnough = Math.abs(next - sigma) < ENOUGH;
    sigma = next;
    if (isEnough) break;
  }
  const [sinSigma, cosSigma] = [Math.sin(sigma), Math.cos(sigma)];
  const north = u1.sin * sinSigma - u1.cos * cosSigma * Math.cos(alpha);
  const lat = Math.atan2(
    u1.sin * cosSigma + u1.cos * sinSigma * Math.cos(alpha),
    (1 - FLATTENING) * Math.hypot(sinAlpha, north),
  );
  const lambda = Math.atan2(
    sinSigma * Math.sin(alpha),
    u1.cos * cosSigma - u1.sin * sinSigma * Math.cos(alpha),
  );
  const c = curve(cosSqAlpha);
  const turned =
    lambda -
    (1 - c) *
      FLATTENING *
      sinAlpha *
      (sigma + c * sinSigma * (cos2Middle + c * cosSigma * (2 * cos2Middle ** 2 - 1)));
  return { lat: lat / RADIANS, lng: from.lng + turned / RADIANS };
}

/** Sine and cosine of the latitude on the auxiliary sphere. */
function reduced(lat: number): { readonly sin: number; readonly cos: number } {
  const u = Math.atan((1 - FLATTENING) * Math.tan(lat * RADIANS));
  return { sin: Math.sin(u), cos: Math.cos(u) };
}

function curve(cosSqAlpha: number): number {
  return (FLATTENING / 16) * cosSqAlpha * (4 + FLATTENING * (4 - 3 * cosSqAlpha));
}

function series(cosSqAlpha: number): { readonly a: number; readonly b: number } {
  const uSq = (cosSqAlpha * (SEMI_MAJOR_M ** 2 - SEMI_MINOR_M ** 2)) / SEMI_MINOR_M ** 2;
  return {
    a: 1 + (uSq / 16_384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq))),
    b: (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq))),
  };
}

function correction(b: number, sinSigma: number, cosSigma: number, cos2Middle: number): number {
  const higher = (b / 6) * cos2Middle * (4 * sinSigma ** 2 - 3) * (4 * cos2Middle ** 2 - 3);
  return b * sinSigma * (cos2Middle + (b / 4) * (cosSigma * (2 * cos2Middle ** 2 - 1) - higher));
}

function onSphere(from: GeoPoint, to: GeoPoint, apart: number): Geodesic {
  const [lat1, lat2] = [from.lat * RADIANS, to.lat * RADIANS];
  const east = Math.cos(lat2) * Math.sin(apart);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(apart);
  const along = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(apart);
  return {
    km: MEAN_RADIUS_KM * Math.atan2(Math.hypot(east, north), along),
    bearing: degreesOfTurn(Math.atan2(east, north)),
  };
}

function degreesOfTurn(angle: number): number {
  return (angle / RADIANS + 360) % 360;
}

/** A point on the globe in degrees, WGS 84. */
export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** Pixels from the north-west corner of the world square, x to the east and y to the south. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Side of the world square in pixels at zoom 0, as MapLibre counts zoom. */
export const TILE_PX = 512;

/** The zoom at which the world square has side 1. */
export const UNIT_ZOOM = -Math.log2(TILE_PX);

/** Beyond this latitude the square world ends; `project` clamps to it. */
export const MAX_LAT = 85.051129;

/** Around the equator, as web Mercator takes it. */
export const EARTH_CIRCUMFERENCE_KM = 40_075.017;

/** Side of the world square in pixels at `zoom`. */
export function worldSizePx(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/** Web Mercator: where a point lies on the world square at `zoom`, in pixels. Latitudes are clamped to ±{@link MAX_LAT}. */
export function project({ lat, lng }: LatLng, zoom: number): WorldPoint {
  const size = worldSizePx(zoom);
  const phi = (Math.min(MAX_LAT, Math.max(-MAX_LAT, lat)) * Math.PI) / 180;
  return {
    x: ((lng + 180) / 360) * size,
    y: (0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)) * size,
  };
}

interface LookingAt extends LatLng {
  readonly zoom: number;
}

/** Where a point stands on a screen about a camera: CSS pixels from its middle. */
export function aboutCamera(camera: LookingAt, at: LatLng): WorldPoint {
  const [point, middle] = [project(at, camera.zoom), project(camera, camera.zoom)];
  return { x: point.x - middle.x, y: point.y - middle.y };
}

/** The inverse of {@link aboutCamera}. */
export function underCamera(camera: LookingAt, { x, y }: WorldPoint): LatLng {
  const middle = project(camera, camera.zoom);
  return unproject({ x: middle.x + x, y: middle.y + y }, camera.zoom);
}

/** Where the world square lies in a picture about a camera: its upper left corner, and its side. CSS pixels. */
export function worldInPicture(
  camera: LookingAt,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): WorldPoint & { readonly side: number } {
  const { x, y } = project(camera, camera.zoom);
  return { x: widthPx / 2 - x, y: heightPx / 2 - y, side: worldSizePx(camera.zoom) };
}

/** The inverse of {@link project}. */
export function unproject({ x, y }: WorldPoint, zoom: number): LatLng {
  const size = worldSizePx(zoom);
  return {
    lat: (Math.atan(Math.sinh((0.5 - y / size) * 2 * Math.PI)) * 180) / Math.PI,
    lng: (x / size) * 360 - 180,
  };
}

import { project, TILE_PX, unproject } from "@/lib/basemap/mercator";
import { THEATRE } from "@/lib/theatre/theatre";
import type { Camera } from "@/lib/view/view";
import type { PictureSize } from "./paint-picture";

/** For marks and names at the edge: a share of the shorter side, and no less than so many pixels. */
const EDGE_SHARE = 0.12;
const MIN_EDGE_PX = 36;
/** The closest that the whole theatre is shown: further in, rivers and borders are coarse. */
const MAX_ZOOM = 7;

/** The camera that shows the whole theatre in a picture of that size, as large as it goes. */
export function fitTheatre({ widthPx, heightPx }: PictureSize): Camera {
  const northWest = project({ lat: THEATRE.bounds.north, lng: THEATRE.bounds.west }, 0);
  const southEast = project({ lat: THEATRE.bounds.south, lng: THEATRE.bounds.east }, 0);
  const edge = Math.max(MIN_EDGE_PX, Math.min(widthPx, heightPx) * EDGE_SHARE);
  const zooms = [
    (widthPx - 2 * edge) / (southEast.x - northWest.x),
    (heightPx - 2 * edge) / (southEast.y - northWest.y),
  ].map((scale) => Math.log2(Math.max(scale, 1 / TILE_PX)));
  const { lat, lng } = unproject(
    { x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2 },
    0,
  );
  return {
    lat: Number(lat.toFixed(4)),
    lng: Number(lng.toFixed(4)),
    zoom: Math.max(0, Math.min(MAX_ZOOM, Math.floor(Math.min(...zooms) * 100) / 100)),
  };
}

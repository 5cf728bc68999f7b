import type { RefObject } from "react";
import type { MapWorld } from "@/components/map/map-canvas.client";
import { MAX_LAT } from "@/lib/basemap/mercator";
import { worldInView } from "@/lib/files/marks/world-in-view";
import type { FileTable } from "@/lib/files/table/file-table";
import { liesBeyondMap, middleAcross180 } from "@/lib/files/table/table-bounds";

const ZOOMS = { minZoom: 1, maxZoom: 14 } as const;
/** The world is 256 CSS pixels wide: a phone shows all of it. */
const WHOLE_WORLD = -1;

/** The one world that a map of these rows shows, so that none is ever in sight twice, and none cut off where all are to be seen. */
export function worldOfRows(
  library: typeof import("maplibre-gl"),
  box: RefObject<HTMLElement | null>,
  table: FileTable,
): MapWorld {
  const middle = middleAcross180(table);
  if (middle !== null) {
    const lng = middle * 360 - 180;
    // The map takes a whole turn for none.
    const half = 180 - 1e-6;
    return { ...ZOOMS, renderWorldCopies: true, maxBounds: [lng - half, -MAX_LAT, lng + half, MAX_LAT] };
  }
  if (!liesBeyondMap(table)) return { ...ZOOMS, renderWorldCopies: false };
  const { maxZoom } = ZOOMS;
  return {
    minZoom: WHOLE_WORLD,
    maxZoom,
    renderWorldCopies: false,
    transformConstrain: ({ lng, lat }, wanted) => {
      const zoom = Math.min(maxZoom, Math.max(WHOLE_WORLD, wanted));
      const { clientWidth: widthPx = 0, clientHeight: heightPx = 0 } = box.current ?? {};
      const held = worldInView({ lng, lat, zoom }, widthPx, heightPx);
      return { center: new library.LngLat(held.lng, held.lat), zoom };
    },
  };
}

import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { decimals, type KeyCodec } from "@/lib/view/text/key-codec";
import { knownIncidentId, knownPlaceId } from "@/lib/view/text/known-id";
import type { Camera, SelectedId } from "@/lib/view/view";

const PLACE_PREFIX = "place:";
/** Web Mercator ends there. */
const MAX_LATITUDE = 85.0511;
const MAX_ZOOM = 22;

/** `sel=2021-05-03-port-alder` or `sel=place:port-alder` */
export const selectedKey: KeyCodec<SelectedId | null> = {
  default: null,
  parse(raw, { context, tell }) {
    const text = raw.trim();
    if (text.startsWith(PLACE_PREFIX)) {
      const id = knownPlaceId(text.slice(PLACE_PREFIX.length), context);
      if (id !== null) return { type: "place", id };
    } else {
      const id = knownIncidentId(text, context);
      if (id !== null) return { type: "incident", id };
    }
    tell(raw, "not-in-dataset");
    return null;
  },
  print: (selected) => (selected.type === "place" ? `${PLACE_PREFIX}${selected.id}` : selected.id),
  same: (a, b) => a?.type === b?.type && a?.id === b?.id,
};

/** `at=34.45,41.2,6.3`: latitude and longitude of the centre with 4 decimals, zoom with 2. */
export const cameraKey: KeyCodec<Camera | null, unknown> = {
  default: null,
  parse(text, { tell }) {
    const numbers = decimals(text, 3);
    if (numbers === null) return null;
    const [lat = 0, lng = 0, zoom = 0] = numbers;
    if (Math.abs(lat) > MAX_LATITUDE || Math.abs(lng) > 180) return null;
    const used = Math.min(MAX_ZOOM, Math.max(0, zoom));
    if (used !== zoom) tell(text, "out-of-range", `zoom ${used}`);
    return tidyCamera({ lat, lng, zoom: used });
  },
  print: (camera) => {
    const { lat, lng, zoom } = tidyCamera(camera);
    return `${lat},${lng},${zoom}`;
  },
  same: (a, b) => a === b || (a !== null && b !== null && cameraKey.print(a) === cameraKey.print(b)),
};

/** A camera as a link holds it: rounded, in bounds, longitude within ±180°. What is not a number counts as 0. */
export function tidyCamera({ lat, lng, zoom }: Camera): Camera {
  return {
    lat: rounded(Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat)), 4),
    lng: rounded(Math.abs(lng) <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180, 4),
    zoom: rounded(Math.min(MAX_ZOOM, Math.max(0, zoom)), 2),
  };
}

/** A point as a link holds it: 4 decimals, about 10 m; longitude within ±180°. */
export function tidyPoint({ lat, lng }: GeoPoint): GeoPoint {
  const tidy = tidyCamera({ lat, lng, zoom: 0 });
  return { lat: tidy.lat, lng: tidy.lng };
}

// Adding 0 makes 0 of -0.
function rounded(value: number, decimals: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(decimals)) + 0 : 0;
}

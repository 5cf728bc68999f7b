import fc from "fast-check";
import { tidyCamera, tidyPoint } from "@/lib/view/keys/map-keys";
import {
  MAX_LINE_POINTS,
  MAX_RING_KM,
  MAX_RINGS,
  type MapExtras,
  MIN_RING_KM,
  NAME_CHOICES,
} from "@/lib/view/view";

export const randomCamera = fc
  .record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  })
  .map(tidyCamera);

const point = randomCamera.map(tidyPoint);

/** Whatever a reader may lay over the map. */
export const randomExtras: fc.Arbitrary<MapExtras> = fc.record({
  graticule: fc.boolean(),
  names: fc.constantFrom(null, ...NAME_CHOICES),
  rings: fc.array(fc.record({ at: point, km: fc.integer({ min: MIN_RING_KM, max: MAX_RING_KM }) }), {
    maxLength: MAX_RINGS,
  }),
  line: fc.array(point, { maxLength: MAX_LINE_POINTS }),
});

import fc from "fast-check";
import { tidyCamera, tidyPoint } from "@/lib/view/keys/map-keys";
import { SAMPLE_POINTS } from "@/lib/view/text/sample-context";
import {
  MAX_LINE_POINTS,
  MAX_RING_KM,
  MAX_RINGS,
  type MapExtras,
  MIN_RING_KM,
  NAME_CHOICES,
  type RangeRing,
} from "@/lib/view/view";

export const randomCamera = fc
  .record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  })
  .map(tidyCamera);

const point = randomCamera.map(tidyPoint);

const km = fc.integer({ min: MIN_RING_KM, max: MAX_RING_KM });

/** Whatever a reader may lay over the map, but rings about places, which a file knows none of. */
export const randomExtras = extrasWith(fc.record({ at: point, km }));

/** And those, too. */
export const randomAtlasExtras = extrasWith(
  fc.oneof(
    fc.record({ at: point, km }),
    fc.tuple(fc.constantFrom(...SAMPLE_POINTS), km).map(([about, km]) => ({ ...about, km })),
  ),
);

function extrasWith(ring: fc.Arbitrary<RangeRing>): fc.Arbitrary<MapExtras> {
  return fc.record({
    graticule: fc.boolean(),
    names: fc.constantFrom(null, ...NAME_CHOICES),
    rings: fc.array(ring, { maxLength: MAX_RINGS }),
    line: fc.array(point, { maxLength: MAX_LINE_POINTS }),
  });
}

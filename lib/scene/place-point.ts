import type { Place } from "@/lib/domain/place";
import { tidyPoint } from "@/lib/view/keys/map-keys";
import type { PlacePoint } from "@/lib/view/text/link-context";

/** A place as a ring about it needs it; `null` where it is not known, or only as an area. */
export function placePoint(place: Place | undefined): PlacePoint | null {
  if (place?.extent.type !== "point") return null;
  const { id, shortName: name, shortNameAr, nameAr } = place;
  return { at: tidyPoint(place.extent), place: { id, name, nameAr: shortNameAr ?? nameAr } };
}

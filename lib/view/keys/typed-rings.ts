import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { decimals } from "@/lib/view/text/key-codec";
import type { PlacePoint } from "@/lib/view/text/link-context";
import { MAX_RING_KM, MIN_RING_KM, type RangeRing } from "@/lib/view/view";
import { tidyPoint } from "./map-keys";

type TypedRings =
  | { readonly type: "rings"; readonly rings: readonly RangeRing[] }
  | { readonly type: "bad-point" }
  | { readonly type: "bad-radius" };

/** What the rings are to be about: a place, or a point as `33.79, 42.44`, empty for `centre`. */
type Middle = PlacePoint | { readonly typed: string; readonly centre: GeoPoint };

/** The rings that a reader has asked for, with radii in km, commas or spaces between them, rounded to whole ones. */
export function typedRings(middle: Middle, radii: string): TypedRings {
  const about = "typed" in middle ? pointOf(middle) : middle;
  if (about === null) return { type: "bad-point" };
  const asked = radii.split(/[\s,;،؛]+/).filter((part) => part !== "");
  const kms = asked.map((part) =>
    /^\d{1,5}(\.\d{1,3})?$/.test(part) ? Math.round(Number(part)) : Number.NaN,
  );
  const areGood = kms.length > 0 && kms.every((km) => km >= MIN_RING_KM && km <= MAX_RING_KM);
  if (!areGood) return { type: "bad-radius" };
  return { type: "rings", rings: [...new Set(kms)].map((km) => ({ ...about, km })) };
}

function pointOf({ typed, centre }: Exclude<Middle, PlacePoint>): Pick<RangeRing, "at"> | null {
  if (typed.trim() === "") return { at: tidyPoint(centre) };
  const [lat, lng] = decimals(typed.replaceAll("،", ","), 2) ?? [];
  if (lat === undefined || lng === undefined || Math.abs(lat) > 85 || Math.abs(lng) > 180) return null;
  return { at: tidyPoint({ lat, lng }) };
}

import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { decimals } from "@/lib/view/text/key-codec";
import { MAX_RING_KM, MIN_RING_KM, type RangeRing } from "@/lib/view/view";
import { tidyPoint } from "./map-keys";

type TypedRings =
  | { readonly type: "rings"; readonly rings: readonly RangeRing[] }
  | { readonly type: "bad-point" }
  | { readonly type: "bad-radius" };

/**
 * The rings that a reader has typed: a middle as `33.79, 42.44`, empty for `centre`, and radii in km with commas or spaces between
 * them, rounded to whole ones.
 */
export function typedRings(middle: string, radii: string, centre: GeoPoint): TypedRings {
  const at = middle.trim() === "" ? tidyPoint(centre) : pointOf(middle);
  if (at === null) return { type: "bad-point" };
  const asked = radii.split(/[\s,;]+/).filter((part) => part !== "");
  const kms = asked.map((part) =>
    /^\d{1,5}(\.\d{1,3})?$/.test(part) ? Math.round(Number(part)) : Number.NaN,
  );
  const areGood = kms.length > 0 && kms.every((km) => km >= MIN_RING_KM && km <= MAX_RING_KM);
  if (!areGood) return { type: "bad-radius" };
  return { type: "rings", rings: [...new Set(kms)].map((km) => ({ at, km })) };
}

function pointOf(text: string): GeoPoint | null {
  const [lat, lng] = decimals(text, 2) ?? [];
  if (lat === undefined || lng === undefined || Math.abs(lat) > 85 || Math.abs(lng) > 180) return null;
  return tidyPoint({ lat, lng });
}

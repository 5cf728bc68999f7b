import type { COUNTRY_LABELS } from "@/lib/theatre/countries";

export type PlaceId = string & { readonly brand: "PlaceId" };

/** An area of the basemap: an ISO 3166-2 governorate (`XA-OR`), an ISO 3166-1 alpha-2 country (`XA`) or a sea (`sea:long-sound`). */
export type AreaId = string & { readonly brand: "AreaId" };

/** ISO 3166-1 alpha-2, or `XZ` (international waters): those of the theatre. */
export type CountryCode = keyof typeof COUNTRY_LABELS;

/** Where something was launched from, as a filter and a count name it: a country, a governorate, a place, or `none` for not said. */
export type OriginKey = CountryCode | AreaId | PlaceId | "none";

/** `base` hosts the forces that the theatre is about; `facility` any other installation; `district` a part of a town or its surroundings. */
export const PLACE_KINDS = ["base", "facility", "town", "district", "region", "waterway"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * How closely the point is known: `site` the installation itself (about 2 km), `town` (about 5 km), `district`
 * (about 25 km), `governorate`, `country`. The kilometres are {@link PRECISION_KM}.
 */
export const PRECISIONS = ["site", "town", "district", "governorate", "country"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Radius in km within which a point of that precision may lie; `null` where it is an area, never a point. */
export const PRECISION_KM: Record<Precision, number | null> = {
  site: 2,
  town: 5,
  district: 25,
  governorate: null,
  country: null,
};

/** Where a place is: a point with a precision, or only an area of the basemap. Degrees, WGS 84. */
type Extent =
  | { readonly type: "point"; readonly lat: number; readonly lng: number }
  | { readonly type: "area"; readonly areaId: AreaId };

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  /** A short form for labels ("Port Alder"). */
  readonly shortName: string;
  /** `null` only where the Arabic spelling is not certain. */
  readonly nameAr: string | null;
  /** The short form in Arabic, `null` only where `nameAr` is. */
  readonly shortNameAr: string | null;
  readonly altNames: readonly string[];
  readonly country: CountryCode;
  /** The governorate it lies in, where there is one and it is known. */
  readonly areaId: AreaId | null;
  readonly kind: PlaceKind;
  readonly extent: Extent;
  readonly precision: Precision;
  /** Where the coordinates come from, or why there are none. */
  readonly coordSource: string;
}

import { PLACE_PRECISIONS, type PlacePrecision } from "@/lib/files/places/place-precision";
import { foldHeader } from "./known-formats";

// UCDP GED codebook, `where_prec`: 2 is within about 25 km of a named place, 5 a line or a fuzzy area, 7 the sea or the air.
const UCDP: Readonly<Record<string, PlacePrecision>> = {
  "1": "exact",
  "2": "district",
  "3": "district",
  "4": "region",
  "5": "region",
  "6": "country",
  "7": "country",
};
// ACLED codebook, `geo_precision`: 1 is a named town, 2 a part of a region around one, 3 a larger region.
const ACLED: Readonly<Record<string, PlacePrecision>> = { "1": "town", "2": "district", "3": "region" };

const SCHEMES: Readonly<Record<string, Readonly<Record<string, PlacePrecision>>>> = {
  where_prec: UCDP,
  geo_precision: ACLED,
};

const WORDS: Readonly<
  Record<Exclude<PlacePrecision, "unknown" | "extent" | "line" | "area">, readonly string[]>
> = {
  exact: ["exact", "exact location", "precise", "point", "site", "address", "building", "coordinates", "gps"],
  town: ["town", "city", "village", "settlement", "neighbourhood", "neighborhood", "locality"],
  district: [
    "district",
    "subdistrict",
    "sub district",
    "county",
    "municipality",
    "near",
    "vicinity",
    "admin2",
    "admin 2",
  ],
  region: ["region", "province", "governorate", "state", "admin1", "admin 1"],
  country: ["country", "nation", "national", "admin0", "admin 0", "sea", "international waters"],
};

const BY_WORD: ReadonlyMap<string, PlacePrecision> = new Map(
  PLACE_PRECISIONS.flatMap((precision) =>
    precision in WORDS
      ? WORDS[precision as keyof typeof WORDS].map((word) => [word, precision] as const)
      : [],
  ),
);

/**
 * What a value of the column `header` says of how well a place is known. Numbers are only read where the header names the scheme they
 * are of; what is not known for certain is `unknown` and never guessed.
 */
export function readPrecision(header: string, value: string): PlacePrecision {
  const word = value
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  return SCHEMES[foldHeader(header)]?.[word] ?? BY_WORD.get(word) ?? "unknown";
}

/** Index into {@link PLACE_PRECISIONS}: what a table holds, a byte a row. */
export function precisionByte(header: string, value: string): number {
  return PLACE_PRECISIONS.indexOf(readPrecision(header, value));
}

import { COUNTRY_LABELS } from "@/lib/domain/labels";
import type { CountryCode } from "@/lib/domain/place";
import { either, type Filter, mostFirst, ofWords } from "./filter";

/** Where it happened. */
export const countryFilter: Filter<CountryCode> = {
  label: "Country",
  valuesOf: ({ placeId }, { places }) => {
    const country = places.get(placeId)?.country;
    return country ? [country] : [];
  },
  order: mostFirst,
  nameOf: (code) => COUNTRY_LABELS[code].en,
  phrase: either("in"),
  api: ofWords("Countries.", "IQ,SY", Object.keys(COUNTRY_LABELS)),
};

import type { PlaceId } from "@/lib/domain/place";
import { either, type Filter, mostFirst, ofIds } from "./filter";

/** The very place. */
export const placeFilter: Filter<PlaceId> = {
  label: "Place",
  valuesOf: ({ placeId }) => [placeId],
  order: mostFirst,
  nameOf: (id, { places }) => places.get(id)?.shortName ?? id,
  phrase: either("at"),
  api: ofIds("Places.", "al-tanf", "/api/v1/places"),
};

import type { OriginKey } from "@/lib/domain/place";
import { originOrder, originValuesOf } from "@/lib/scene/origins/origin-keys";
import { originName } from "@/lib/scene/origins/origin-name";
import { either, type Filter } from "./filter";

/** Where any source says that it was launched from. */
export const originFilter: Filter<OriginKey> = {
  label: "Launched from",
  valuesOf: (incident, names) => originValuesOf(names, incident),
  order: originOrder,
  nameOf: (key, { places }) => originName(key, places),
  phrase: either("launched from"),
  // On the strip at the map's edge.
  setElsewhere: true,
  api: {
    about:
      "Where any source says it was launched from: a country (ISO 3166-1), a governorate (ISO 3166-2) or a place; none for what no source says.",
    rule: "one or more countries, governorates or ids of /api/v1/places that some incident is said to have been launched from, or none, with commas between them",
    schema: { type: "string" },
    example: "IQ,SY-DY,none",
  },
};

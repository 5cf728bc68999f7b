import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import type { Place, PlaceId } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";

const COMMA = { en: ", ", ar: "، " } as const;

/** The name of a place, in Arabic where that is certain. */
export function placeName({ name, nameAr }: Pick<Place, "name" | "nameAr">, lang: Lang): string {
  return (lang === "ar" ? nameAr : null) ?? name;
}

/** The short name of a place, in Arabic where that is certain; of one that is not at hand its id. */
export function shortPlaceName(id: PlaceId, places: Dataset["places"], lang: Lang): string {
  const place = places.get(id);
  return (lang === "ar" ? (place?.shortNameAr ?? place?.nameAr) : null) ?? place?.shortName ?? id;
}

/** "Attack, Port Alder, 3 May 2021": what kind, where, which day. */
export function incidentTitle(
  { kind, placeId, day }: Pick<Incident, "kind" | "placeId" | "day">,
  places: Dataset["places"],
  lang: Lang = "en",
): string {
  return [
    KIND_LABELS[kind].one[lang],
    shortPlaceName(placeId, places, lang),
    formatDay(day, lang, "long"),
  ].join(COMMA[lang]);
}

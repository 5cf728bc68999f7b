import { areaLabel } from "@/lib/basemap/area-label";
import type { Dataset } from "@/lib/dataset/dataset";
import type { OriginKey } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { isCountryKey } from "./origin-keys";

const NOT_SAID = { en: "not said", ar: "لم يُذكر" } as const;

/** "Tavara", "Outer Reefs", "Port Alder", "not said". A place that is not at hand is named by its id. */
export function originName(key: OriginKey, places: Dataset["places"] | null, lang: Lang): string {
  if (key === "none") return NOT_SAID[lang];
  if (isCountryKey(key)) return COUNTRY_LABELS[key][lang];
  const area = areaLabel(key);
  if (area) return lang === "ar" ? area.nameAr : area.name;
  const place = [...(places?.values() ?? [])].find(({ id }) => id === key);
  return (lang === "ar" ? place?.shortNameAr : null) ?? place?.shortName ?? key;
}

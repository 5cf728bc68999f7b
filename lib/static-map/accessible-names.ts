import { formatDay } from "@/lib/domain/format-day";
import { countOf } from "@/lib/domain/kind-counts";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { lowerFirst } from "@/lib/domain/lower-first";
import { inForm } from "@/lib/domain/plural-forms";
import type { ClusterSign } from "@/lib/scene/packing/cluster-signs";
import type { Cluster, PlanEntry, Scene } from "@/lib/scene/scene";
import { KIND_LABELS, KIND_PHRASES } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";

type Lang = "en" | "ar";
const COMMA: Record<Lang, string> = { en: ", ", ar: "، " };

/** A mark in words: "Attack, rockets, Port Alder, 3 May 2021, confirmed". */
export function markName(entry: PlanEntry, lang: Lang): string {
  const place = (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName;
  const status = STATUS_LABELS[entry.status][lang];
  return [
    KIND_LABELS[entry.kind].one[lang],
    WEAPON_LABELS[entry.weapon][lang],
    place,
    formatDay(entry.day, lang, "long"),
    lang === "en" ? status.toLowerCase() : status,
  ].join(COMMA[lang]);
}

/** A counted disc in words: "Port Alder: 3 attacks, 1 interception", with the names of all places that it counts. */
export function discName(places: readonly Cluster[], { counts }: ClusterSign, lang: Lang): string {
  const parts = INCIDENT_KINDS.filter((kind) => countOf(counts, kind) > 0).map((kind) => {
    if (lang === "ar") return inForm(KIND_PHRASES.ar[kind], countOf(counts, kind), lang);
    const label = KIND_LABELS[kind][countOf(counts, kind) === 1 ? "one" : "many"].en;
    return `${countOf(counts, kind)} ${lowerFirst(label)}`;
  });
  const names = places.map(({ label, labelAr }) => (lang === "ar" ? labelAr : null) ?? label);
  return `${names.join(COMMA[lang])}: ${parts.join(COMMA[lang])}`;
}

/** The drawing in words: "Map of 39 incidents, 22 January to 4 February 2024". */
export function mapName({ total, first, last }: Scene, lang: Lang): string {
  const days = [first, ...(first === last ? [] : [last])].map((day) => formatDay(day, lang, "long"));
  if (lang === "ar") return `خريطة الحوادث (${total})${COMMA.ar}${days.join(" – ")}`;
  return `Map of ${total} ${total === 1 ? "incident" : "incidents"}, ${days.join(" to ")}`;
}

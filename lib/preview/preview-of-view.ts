import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { PLACE_KIND_LABELS, STATUS_LABELS } from "@/lib/domain/labels";
import type { Place } from "@/lib/domain/place";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import type { View } from "@/lib/view/view";
import type { Preview } from "./preview";
import { cameraShowing } from "./preview-camera";
import { shownIncident } from "./shown-incident";
import { spanText } from "./span-text";

export const ATLAS = { en: "Escalation Atlas", ar: "أطلس التصعيد" } as const;

/** The preview of a view of the map: of its day, or of the incident that it selects and shows, or of the place that it selects. */
export function previewOfView(dataset: Dataset, view: View): Preview {
  const { day, lang } = view;
  const span = spanText(view, { from: dataset.firstDay, to: dataset.lastDay });
  const incident = shownIncident(dataset, view);
  const place = incident && dataset.places.get(incident.placeId);
  const selected = view.selected?.type === "place" ? dataset.places.get(view.selected.id) : undefined;
  if (selected)
    return {
      view: { ...view, camera: cameraShowing(selected, view.camera) },
      kicker: PLACE_KIND_LABELS[selected.kind][lang],
      title: `${placeName(selected, lang)}${lang === "ar" ? "،" : ","} ${shortDay(day, lang)}`,
      text: span,
    };
  if (!incident || !place)
    return { view, kicker: ATLAS[lang], title: formatDay(day, lang, "long"), text: span };
  return {
    view: { ...view, camera: cameraShowing(place, view.camera) },
    kicker: incidentKicker(incident, lang),
    title: `${placeName(place, lang)}${lang === "ar" ? "،" : ","} ${shortDay(incident.day, lang)}`,
    text: incident.day === day ? span : `${formatDay(day, lang, "long")}${lang === "ar" ? "،" : ","} ${span}`,
  };
}

/** "Attack · confirmed". */
export function incidentKicker({ kind, status }: Incident, lang: View["lang"]): string {
  return `${KIND_LABELS[kind].one[lang]} · ${STATUS_LABELS[status][lang].toLowerCase()}`;
}

/** The short name of a place; the English one where there is no other. */
export function placeName({ shortName, shortNameAr, nameAr }: Place, lang: View["lang"]): string {
  return lang === "ar" ? (shortNameAr ?? nameAr ?? shortName) : shortName;
}

/** "3 Nov 2023": a title is short. Arabic months are not shortened. */
function shortDay(day: Day, lang: View["lang"]): string {
  return `${formatDay(day, lang, "short")} ${formatDay(day, lang, "year")}`;
}

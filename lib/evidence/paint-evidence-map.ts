import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { Place, Precision } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { pointOf } from "@/lib/scene/clusters-of";
import { planOfView } from "@/lib/scene/plan/drawn-through";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { Plan } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { paintMap } from "@/lib/static-map/paint-map";
import { inLang } from "@/lib/view/address/lang-of";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { type Camera, type LayerName, NO_EXTRAS, type SelectedId } from "@/lib/view/view";
import { incidentPage } from "./page-links";

/** How far in a place is shown, on the 512-pixel world: no closer than it is known. */
const ZOOM: Record<Precision, number> = { site: 7, town: 7, district: 6.8, governorate: 6.2, country: 5.2 };

/** The day of an incident about its place, the incident marked; `null` where the map has no point for the place. */
export function paintIncidentMap(dataset: Dataset, incident: Incident, lang: Lang): string | null {
  const { filters } = DEFAULT_VIEW;
  const plan = planOfView(dataset, { filters, span: { type: "day" }, day: incident.day });
  const selected = { type: "incident", id: incident.id } as const;
  return paintAbout(dataset.places.get(incident.placeId), plan, incident.day, selected, [], lang);
}

/** All incidents of a place about it, without their launch areas; `null` where the map has no point for it. */
export function paintPlaceMap(dataset: Dataset, place: Place, lang: Lang): string | null {
  const filters = { ...DEFAULT_VIEW.filters, place: [place.id] };
  const plan = planOf(dataset, filters, { type: "until" });
  return paintAbout(place, plan, dataset.lastDay, { type: "place", id: place.id }, ["origins"], lang);
}

/** The camera of a place's map; `null` where the map has no point for it. */
export function cameraAbout(place: Place): Camera | null {
  const at = pointOf(place);
  return at && { lat: at.lat, lng: at.lng, zoom: ZOOM[place.precision] };
}

function paintAbout(
  place: Place | undefined,
  plan: Plan,
  day: Incident["day"],
  selected: SelectedId,
  hiddenLayers: readonly LayerName[],
  lang: Lang,
): string | null {
  const camera = place && cameraAbout(place);
  if (!camera) return null;
  return paintMap({
    plan,
    scene: sceneOf(plan, day),
    frames: [{ name: "own", minWidthPx: 0, minHeightPx: 0, camera }],
    theme: "css",
    lang,
    selected,
    hiddenLayers,
    extras: NO_EXTRAS,
    hrefOf: ({ id }) => inLang(incidentPage(id), lang),
  });
}

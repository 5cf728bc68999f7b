import type { CountryCode, PlaceId } from "@/lib/domain/place";
import type { Plan, Scene } from "@/lib/scene/scene";
import { isCountryKey } from "./origin-keys";

/** Incidents of a scene of which no more than the country is known: the map counts them in a badge at its name. */
export interface CountryOnly {
  readonly country: CountryCode;
  /** What the filter on places asks for to show these alone. */
  readonly placeIds: readonly PlaceId[];
  readonly count: number;
}

/** Those countries, most incidents first. */
export function countryOnly(
  { clusters }: Pick<Plan, "clusters">,
  scene: Pick<Scene, "clusters">,
): readonly CountryOnly[] {
  return scene.clusters
    .flatMap(({ cluster, total }) => {
      const { form, placeIds } = clusters[cluster] ?? {};
      return form?.type === "area" && placeIds && isCountryKey(form.areaId)
        ? [{ country: form.areaId, placeIds, count: total }]
        : [];
    })
    .sort((a, b) => b.count - a.count);
}

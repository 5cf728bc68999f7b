import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident, OriginClaim } from "@/lib/domain/incident";
import type { CountryCode } from "@/lib/domain/place";

interface ClaimOfIncident {
  readonly incident: Incident;
  readonly origin: OriginClaim;
}

/** The origin claims that name places of one country; `country` is `null` for those that name no place. */
interface OriginGroup {
  readonly country: CountryCode | null;
  /** Different incidents among the claims. */
  readonly incidentCount: number;
  /** Latest incident first. */
  readonly claims: readonly ClaimOfIncident[];
}

/** Every origin claim of a dataset by country, the most incidents first, those without a place last. */
export function originGroups({
  incidents,
  places,
}: Pick<Dataset, "incidents" | "places">): readonly OriginGroup[] {
  const groups = new Map<CountryCode | null, ClaimOfIncident[]>();
  for (const incident of incidents)
    for (const origin of incident.origins) {
      const country = (origin.placeId === null ? null : places.get(origin.placeId)?.country) ?? null;
      groups.set(country, [...(groups.get(country) ?? []), { incident, origin }]);
    }
  return [...groups]
    .map(([country, claims]) => ({
      country,
      incidentCount: new Set(claims.map(({ incident }) => incident.id)).size,
      claims: claims.reverse(),
    }))
    .sort(
      (a, b) => Number(a.country === null) - Number(b.country === null) || b.incidentCount - a.incidentCount,
    );
}

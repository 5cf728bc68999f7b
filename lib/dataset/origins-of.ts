import { claimsOn, UNNAMED_SPEAKER } from "@/lib/domain/claim";
import { type Incident, ORIGIN_BASES, type OriginClaim } from "@/lib/domain/incident";
import { type PlaceId, PRECISIONS, type Precision } from "@/lib/domain/place";

/**
 * Every origin claim of an incident: the displayed origin, the claims on it that dispute it, and those of
 * `origin-claims.json`. The displayed one comes first, then the strongest basis, then the closest place; the same place by
 * the same publication is told once.
 */
export function originsOf(
  { origin, claims }: Pick<Incident, "origin" | "claims">,
  further: readonly OriginClaim[],
  precisionOf: (placeId: PlaceId) => Precision,
): readonly OriginClaim[] {
  const spoken = claimsOn(claims, "origin");
  const speaker = spoken.find(({ displayed, value }) => displayed && value.placeId === origin?.placeId);
  const displayed: OriginClaim[] = origin
    ? [
        {
          ...origin,
          by: speaker?.by ?? UNNAMED_SPEAKER,
          stance: "asserted",
          sourceId: speaker?.sourceId ?? null,
        },
      ]
    : [];
  const rivals = spoken
    .filter((claim) => claim !== speaker)
    .map(
      ({ value, by, sourceId }): OriginClaim => ({
        ...value,
        precision: value.placeId === null ? "country" : precisionOf(value.placeId),
        by,
        sourceId,
      }),
    );
  const rest = [...rivals, ...further].sort(
    (a, b) =>
      ORIGIN_BASES.indexOf(a.basis) - ORIGIN_BASES.indexOf(b.basis) ||
      PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision),
  );
  const told = new Set<string>();
  return [...displayed, ...rest].filter(({ placeId, sourceId, by, stance }) => {
    const key = `${placeId} ${sourceId ?? by} ${stance}`;
    return !told.has(key) && told.add(key);
  });
}

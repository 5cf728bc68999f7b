import { type Claim, type ClaimField, type ClaimOn, type CountField, claimsOn } from "@/lib/domain/claim";
import type { Incident } from "@/lib/domain/incident";
import { isPoint, spanOf } from "@/lib/domain/number-range";
import { SOURCE_KINDS, type Source, type SourceId } from "@/lib/domain/source";

type Sources = ReadonlyMap<SourceId, Source>;

/** Where a claim stands among rivals of one field: less is weightier; last where its publication is not known. */
function rankOf({ sourceId }: Pick<Claim, "sourceId">, sources: Sources): number {
  const kind = sourceId === null ? undefined : sources.get(sourceId)?.kind;
  return kind === undefined ? SOURCE_KINDS.length : SOURCE_KINDS.indexOf(kind);
}

/** The claims with those marked as displayed that would be displayed were there no others: the weightiest, where none is. */
function redisplayed(claims: readonly Claim[], sources: Sources): readonly Claim[] {
  const groupOf = ({ field, scope }: Claim) => JSON.stringify([field, scope]);
  const best = new Map<string, number>();
  const shown = new Set(claims.filter(({ displayed }) => displayed).map(groupOf));
  for (const claim of claims) {
    const group = groupOf(claim);
    if (!shown.has(group))
      best.set(group, Math.min(best.get(group) ?? Number.POSITIVE_INFINITY, rankOf(claim, sources)));
  }
  return claims.map((claim) =>
    best.get(groupOf(claim)) === rankOf(claim, sources) ? { ...claim, displayed: true } : claim,
  );
}

/**
 * An incident with only `claims` of its claims. A displayed value that rested on a claim now missing gives way to the weightiest
 * that is left; where none is left, it is not known (`null`, `unspecified`, empty), or stays where an incident cannot be
 * without it: day, place, kind, target. A field that never had claims stays.
 */
export function withClaims(incident: Incident, claims: readonly Claim[], sources: Sources): Incident {
  const own = redisplayed(claims, sources);
  const missing = (field: ClaimField) =>
    claimsOn(incident.claims, field).some((claim) => claim.displayed && claim.scope === null) &&
    !claimsOn(claims, field).some((claim) => claim.displayed && claim.scope === null);
  const shown = <F extends ClaimField>(field: F): readonly ClaimOn<F>[] =>
    claimsOn(own, field).filter(({ displayed, scope }) => displayed && scope === null);
  const first = <F extends ClaimField>(field: F) => shown(field)[0]?.value;

  function count(field: CountField, present: number | null): number | null {
    if (!missing(field)) return present;
    const range = spanOf(shown(field).flatMap(({ value }) => value ?? []));
    return range && isPoint(range) ? range.min : null;
  }

  const weaponsLeft = [...new Set(shown("weapon").map(({ value }) => value))];
  const placeId = missing("place") ? first("place")?.placeId : null;
  return {
    ...incident,
    claims: own,
    day: (missing("day") ? first("day") : undefined) ?? incident.day,
    localTime: missing("time") ? (first("time") ?? null) : incident.localTime,
    placeId: placeId ?? incident.placeId,
    kind: (missing("kind") ? first("kind") : undefined) ?? incident.kind,
    target: (missing("target") ? first("target") : undefined) ?? incident.target,
    weapons: missing("weapon") ? (weaponsLeft.length > 0 ? weaponsLeft : ["unspecified"]) : incident.weapons,
    weaponNote: missing("weapon") ? null : incident.weaponNote,
    munitionCount: count("munitions", incident.munitionCount),
    outcome: missing("outcome") ? (first("outcome") ?? "") : incident.outcome,
    casualties: {
      killed: count("killed", incident.casualties.killed),
      injured: count("injured", incident.casualties.injured),
      note: missing("killed") || missing("injured") ? null : incident.casualties.note,
    },
    claimedBy: missing("claimedBy") ? (first("claimedBy") ?? null) : incident.claimedBy,
    attributedTo: missing("attributedTo") ? (first("attributedTo") ?? null) : incident.attributedTo,
    // its rivals are still among `origins`
    origin: missing("origin") ? null : incident.origin,
  };
}

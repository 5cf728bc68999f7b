import { claimsOn } from "@/lib/domain/claim";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import { type NumberRange, spanOf } from "@/lib/domain/number-range";
import { rangeOf } from "@/lib/domain/range-of";
import type { Toll } from "./ladder";

type Field = keyof Toll;

/** The scope of a figure for all places of a round of strikes, or for all in one country. */
const WHOLE_ROUND = /^(?:all|both) sites of the round$/;
const PART_OF_ROUND = /^all sites in /;

/** Several ranges together; `null` where there are none. */
function sumOf(ranges: readonly NumberRange[]): NumberRange | null {
  return ranges.reduce<NumberRange | null>(
    (sum, { min, max }) =>
      sum === null
        ? { min, max }
        : { min: sum.min + min, max: sum.max === null || max === null ? null : sum.max + max },
    null,
  );
}

/** Incidents that may be one told again, together; each incident is in one group, in the order given. */
export function groupsOfSame(incidents: readonly Incident[]): readonly (readonly Incident[])[] {
  const left = new Map(incidents.map((incident) => [incident.id, incident]));
  const take = (id: IncidentId): Incident[] => {
    const found = left.get(id);
    if (!found) return [];
    left.delete(id);
    return [found, ...found.possibleDuplicateIds.flatMap(take)];
  };
  return incidents.map(({ id }) => take(id)).filter((group) => group.length > 0);
}

/** Of incidents that may be one: what is said of any of them, counted once. */
function onceOf(group: readonly Incident[], field: Field): NumberRange | null {
  return spanOf(group.flatMap((incident) => rangeOf(incident, field) ?? []));
}

/** What sources say of a round as a whole: of all its places, or else of those in each country, added up. */
function roundOf(incidents: readonly Incident[], field: Field): NumberRange | null {
  const claims = incidents.flatMap((incident) => claimsOn(incident.claims, field));
  const of = (pattern: RegExp) => {
    const found = claims.filter(({ scope }) => scope !== null && pattern.test(scope));
    const scopes = [...new Set(found.map(({ scope }) => scope))];
    return scopes.flatMap(
      (scope) =>
        spanOf(
          found.filter((claim) => claim.scope === scope).flatMap(({ value }) => (value ? [value] : [])),
        ) ?? [],
    );
  };
  return spanOf(of(WHOLE_ROUND)) ?? sumOf(of(PART_OF_ROUND));
}

/**
 * Casualties of several incidents, from the least to the most that sources say. What may be one incident told again is counted
 * once. Incidents without a figure add nothing.
 */
export function tollOf(incidents: readonly Incident[]): Toll {
  const groups = groupsOfSame(incidents);
  const total = (field: Field) => sumOf(groups.flatMap((group) => onceOf(group, field) ?? []));
  return { killed: total("killed"), injured: total("injured") };
}

/**
 * {@link tollOf} for the strikes of one day, widened to what sources say of the round as a whole. Where a place has no figure, the
 * places' sum is no reading of the round and does not lower it.
 */
export function roundTollOf(incidents: readonly Incident[]): Toll {
  const places = tollOf(incidents);
  const wide = (field: Field) => {
    const [sum, round] = [places[field], roundOf(incidents, field)];
    if (sum === null || round === null) return sum ?? round;
    const all = spanOf([sum, round]);
    const complete = incidents.every((incident) => rangeOf(incident, field) !== null);
    return all && { ...all, min: complete ? all.min : round.min };
  };
  return { killed: wide("killed"), injured: wide("injured") };
}

/** Tolls of several rungs together. */
export function sumOfTolls(tolls: readonly Toll[]): Toll {
  const total = (field: Field) => sumOf(tolls.flatMap((toll) => toll[field] ?? []));
  return { killed: total("killed"), injured: total("injured") };
}

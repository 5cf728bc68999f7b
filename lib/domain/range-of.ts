import { type CountField, claimsOn } from "./claim";
import type { Incident } from "./incident";
import { type NumberRange, pointRange, spanOf } from "./number-range";

type Counted = Pick<Incident, "claims" | "munitionCount" | "casualties">;

/** The displayed number of a count, as the incident itself holds it; `null` where there is no single number. */
export function displayedCount(incident: Omit<Counted, "claims">, field: CountField): number | null {
  return field === "munitions" ? incident.munitionCount : incident.casualties[field];
}

function rangeOfClaims(incident: Counted, field: CountField, displayedOnly: boolean): NumberRange | null {
  const own = claimsOn(incident.claims, field).filter(({ scope }) => scope === null);
  const chosen = own.filter(({ displayed }) => displayed || !displayedOnly);
  if (chosen.length > 0) return spanOf(chosen.flatMap(({ value }) => (value === null ? [] : [value])));
  const count = displayedCount(incident, field);
  return count === null ? null : pointRange(count);
}

/**
 * All that the sources say of a count of this incident, from the least to the most, displayed or not; claims on
 * another scope (all sites of a round, civilians) are left out. Without claims it is the displayed number; `null`
 * where nobody gives a figure.
 */
export function rangeOf(incident: Counted, field: CountField): NumberRange | null {
  return rangeOfClaims(incident, field, false);
}

/** Like {@link rangeOf}, but only of what is displayed: one number mostly, "at least nine", or seven to fourteen where equals differ. */
export function displayedRangeOf(incident: Counted, field: CountField): NumberRange | null {
  return rangeOfClaims(incident, field, true);
}

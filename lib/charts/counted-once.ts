import type { CountField } from "@/lib/domain/claim";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { NumberRange } from "@/lib/domain/number-range";
import { rangeOf } from "@/lib/domain/range-of";

/** Incidents of which some may be others told again; mostly one alone. In the order of the list. */
type ReportGroup = readonly Incident[];

/** Incidents joined wherever one names another as a possible duplicate; a group is where its first member is. */
export function reportGroups(incidents: readonly Incident[]): readonly ReportGroup[] {
  const placeOf = new Map(incidents.map(({ id }, place) => [id, place]));
  const seen = new Set<IncidentId>();
  const groups: ReportGroup[] = [];
  for (const [own, incident] of incidents.entries()) {
    if (seen.has(incident.id)) continue;
    if (incident.possibleDuplicateIds.length === 0) {
      groups.push([incident]);
      continue;
    }
    const places = new Set([own]);
    for (const place of places)
      for (const id of incidents[place]?.possibleDuplicateIds ?? []) {
        const other = placeOf.get(id);
        if (other !== undefined) places.add(other);
      }
    const group = [...places].sort((a, b) => a - b).flatMap((place) => incidents[place] ?? []);
    for (const { id } of group) seen.add(id);
    groups.push(group);
  }
  return groups;
}

/**
 * How many were killed or injured in a group, from the least to the most that its sources say, never adding two incidents that may be the
 * same one; `null` where nobody gives a figure.
 */
export function groupRange(group: ReportGroup, field: CountField): NumberRange | null {
  const [only, ...others] = group;
  if (only && others.length === 0) return knownRange(only, field);
  const sums = withoutDoubles(group).flatMap(
    (kept) => sumOf(kept.flatMap((one) => knownRange(one, field) ?? [])) ?? [],
  );
  if (sums.length === 0) return null;
  return {
    min: Math.min(...sums.map(({ min }) => min)),
    max: sums.some(({ max }) => max === null) ? null : Math.max(...sums.map(({ max }) => max ?? 0)),
  };
}

const ranges = new WeakMap<Incident, Map<CountField, NumberRange | null>>();

/** {@link rangeOf}, reckoned once for each incident. */
function knownRange(incident: Incident, field: CountField): NumberRange | null {
  const known = ranges.get(incident) ?? new Map<CountField, NumberRange | null>();
  ranges.set(incident, known);
  const found = known.get(field);
  if (found !== undefined) return found;
  const range = rangeOf(incident, field);
  known.set(field, range);
  return range;
}

/** The sum of ranges, end by end; `null` of none. */
export function sumOf(ranges: readonly NumberRange[]): NumberRange | null {
  return ranges.reduce<NumberRange | null>(
    (sum, { min, max }) =>
      sum === null
        ? { min, max }
        : { min: sum.min + min, max: sum.max === null || max === null ? null : sum.max + max },
    null,
  );
}

/** Every largest choice from a group in which no incident may be another told again. */
function withoutDoubles(group: ReportGroup): readonly ReportGroup[] {
  const clash = (a: Incident, b: Incident) =>
    a.possibleDuplicateIds.includes(b.id) || b.possibleDuplicateIds.includes(a.id);
  const found: ReportGroup[] = [];
  const choose = (kept: ReportGroup, left: ReportGroup) => {
    const [next, ...rest] = left;
    if (next === undefined) {
      const isLargest = group.every((one) => kept.includes(one) || kept.some((other) => clash(one, other)));
      if (isLargest) found.push(kept);
      return;
    }
    if (!kept.some((other) => clash(next, other))) choose([...kept, next], rest);
    if (group.some((other) => other !== next && clash(next, other))) choose(kept, rest);
  };
  choose([], group);
  return found;
}

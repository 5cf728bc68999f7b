import type { CountField } from "@/lib/domain/claim";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { NumberRange } from "@/lib/domain/number-range";
import { rangeOf } from "@/lib/domain/range-of";

/** Incidents of which some may be others told again; mostly one alone. In the order of the list. */
export type ReportGroup = readonly Incident[];

/** Incidents joined wherever one names another as a possible duplicate; a group is where its first member is. */
export function reportGroups(incidents: readonly Incident[]): readonly ReportGroup[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const seen = new Set<IncidentId>();
  const groups: ReportGroup[] = [];
  for (const incident of incidents) {
    if (seen.has(incident.id)) continue;
    const group = new Set([incident]);
    for (const one of group)
      for (const id of one.possibleDuplicateIds) {
        const other = byId.get(id);
        if (other) group.add(other);
      }
    for (const { id } of group) seen.add(id);
    groups.push(incidents.length === group.size ? incidents : incidents.filter((one) => group.has(one)));
  }
  return groups;
}

/**
 * How many were killed or injured in a group, from the least to the most that its sources say, never adding two incidents that may be the
 * same one; `null` where nobody gives a figure.
 */
export function groupRange(group: ReportGroup, field: CountField): NumberRange | null {
  const sums = withoutDoubles(group).flatMap(
    (kept) => sumOf(kept.flatMap((one) => rangeOf(one, field) ?? [])) ?? [],
  );
  if (sums.length === 0) return null;
  return {
    min: Math.min(...sums.map(({ min }) => min)),
    max: sums.some(({ max }) => max === null) ? null : Math.max(...sums.map(({ max }) => max ?? 0)),
  };
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

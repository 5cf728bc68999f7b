import { isPoint } from "@/lib/domain/number-range";
import { type ClaimGroup, claimGroups, claimProblem, valueKeyOf } from "./claim-groups";
import { CLAIM_SOURCE_EXCEPTIONS } from "./claim-source-exceptions";
import type { Problem } from "./problem";
import type { Rows } from "./read-rows";

/** Fields of which an incident displays one value and never two. */
const SINGLE_FIELDS: ReadonlySet<ClaimGroup["field"]> = new Set(["day", "time", "place", "kind"]);

/**
 * For every field and scope something is displayed, and of a day, a time, a place and a kind just one value. Counts,
 * weapons and texts may display several where equals differ; {@link displayedIsShown} holds them to the incident.
 */
export function oneDisplayedValue(rows: Rows): Problem[] {
  return claimGroups(rows).flatMap(({ field, lines }) => {
    const shown = new Set(lines.filter(({ value }) => value.displayed).map(valueKeyOf));
    const message =
      shown.size === 0
        ? "none of the claims is displayed"
        : shown.size > 1 && SINGLE_FIELDS.has(field)
          ? "two values are displayed"
          : null;
    return message === null ? [] : [claimProblem(lines[0], "displayed", "one-displayed-value", message)];
  });
}

/** The same value is displayed or not, whoever holds it. */
export function sameValueSameDisplay(rows: Rows): Problem[] {
  return claimGroups(rows).flatMap(({ lines }) =>
    lines
      .filter(
        (line) =>
          !line.value.displayed &&
          lines.some((other) => other.value.displayed && valueKeyOf(other) === valueKeyOf(line)),
      )
      .map((line) =>
        claimProblem(line, "displayed", "same-value-same-display", "another claim displays this value"),
      ),
  );
}

/**
 * Claims on a field say something that the incident does not say alone: two of them differ in value or scope, or one
 * gives a range.
 */
export function claimsDiffer(rows: Rows): Problem[] {
  const byField = new Map<string, ClaimGroup[]>();
  for (const group of claimGroups(rows)) {
    const key = `${group.incident.id} ${group.field}`;
    byField.set(key, [...(byField.get(key) ?? []), group]);
  }
  return [...byField.values()].flatMap((groups) => {
    const [group] = groups;
    if (!group || groups.length > 1 || group.scope !== null) return [];
    if (new Set(group.lines.map(valueKeyOf)).size > 1) return [];
    const { value } = group.lines[0];
    const isRange =
      (value.field === "munitions" || value.field === "killed" || value.field === "injured") &&
      value.value !== null &&
      !isPoint(value.value);
    return isRange
      ? []
      : [
          claimProblem(
            group.lines[0],
            "value",
            "claims-differ",
            "no other claim on this field differs from it",
          ),
        ];
  });
}

/** The source of a claim is one of its incident, or an exception that says why. */
export function claimSourceListed(rows: Rows): Problem[] {
  const sourcesOf = new Map(
    rows.incidents.map(({ value }) => [
      value.id,
      new Set([...value.sourceIds, ...value.alternateDays.map(({ sourceId }) => sourceId)]),
    ]),
  );
  return rows.claims
    .filter(({ value: { incidentId, sourceId } }) => {
      if (sourceId === null || CLAIM_SOURCE_EXCEPTIONS.has(`${incidentId} ${sourceId}`)) return false;
      return sourcesOf.get(incidentId)?.has(sourceId) === false;
    })
    .map((line) =>
      claimProblem(
        line,
        "sourceId",
        "claim-source-listed",
        `${line.value.sourceId} is no source of the incident`,
      ),
    );
}

/** Every alternate day of an incident is claimed, and every day that a publication claims is displayed or an alternate. */
export function alternateIsClaimed(rows: Rows): Problem[] {
  const dayClaims = rows.claims.flatMap((line) =>
    line.value.field === "day" ? [{ line, ...line.value }] : [],
  );
  const incidents = new Map(rows.incidents.map(({ value }) => [value.id, value]));
  const unclaimed = rows.incidents.flatMap(({ file, row, value: { id, alternateDays } }) =>
    alternateDays.flatMap(({ day }, index) =>
      dayClaims.some((claim) => claim.incidentId === id && claim.value === day)
        ? []
        : [
            {
              file,
              row,
              field: `alternateDays.${index}.day`,
              rule: "alternate-is-claimed",
              message: `no claim has ${day}`,
            },
          ],
    ),
  );
  const unlisted = dayClaims
    .filter(({ incidentId, displayed, sourceId, value: day }) => {
      const incident = incidents.get(incidentId);
      if (!incident || displayed || sourceId === null) return false;
      return !incident.alternateDays.some((alternate) => alternate.day === day);
    })
    .map(({ line, value: day }) =>
      claimProblem(line, "value", "alternate-is-claimed", `${day} is no alternate day of the incident`),
    );
  return [...unclaimed, ...unlisted];
}

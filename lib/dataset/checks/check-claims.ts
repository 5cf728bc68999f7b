import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";
import { CLAIM_SOURCE_EXCEPTIONS } from "@/lib/theatre/source/claim-source-exceptions";
import { type ClaimGroup, type ClaimLine, claimGroups, claimProblem, valueKeyOf } from "./claim-groups";

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

const REPEATING: ReadonlySet<string> = new Set(["aggregator", "other"]);

/** No aggregator (a digest, a forum, a repost) repeats the origin that a claim on the incident already has from its own sources. */
export function originOnce({ claims, originClaims, sources }: Rows): Problem[] {
  const aggregators = new Set(sources.flatMap(({ value }) => (REPEATING.has(value.kind) ? [value.id] : [])));
  const said = new Set(
    claims.flatMap(({ value: claim }) =>
      claim.field === "origin" ? [`${claim.incidentId} ${claim.value.placeId} ${claim.value.stance}`] : [],
    ),
  );
  return originClaims
    .filter(
      ({ value: { incidentId, placeId, stance, sourceId } }) =>
        aggregators.has(sourceId) && said.has(`${incidentId} ${placeId} ${stance}`),
    )
    .map(({ file, row, value: { sourceId } }) => ({
      file,
      row,
      field: "sourceId",
      rule: "origin-once",
      message: `${sourceId} repeats what a source of the incident says`,
    }));
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

/** Claims whose publication was not recorded when they were collected. The number may only fall. */
const UNRECORDED_LIMIT = 2;

/** No new claim comes without its publication: those without one do not exceed {@link UNRECORDED_LIMIT}. */
export function publicationRecorded(rows: Rows): Problem[] {
  return rows.claims
    .filter(({ value: { sourceId } }) => sourceId === null)
    .slice(UNRECORDED_LIMIT)
    .map((line) =>
      claimProblem(
        line,
        "sourceId",
        "publication-recorded",
        `more than ${UNRECORDED_LIMIT} claims name no publication`,
      ),
    );
}

/**
 * An encyclopedia or a digest does not carry a displayed value where another publication of the incident gives one. Days are
 * left out: the theatre day is displayed whoever gives it.
 */
export function aggregatorNotDisplayed(rows: Rows): Problem[] {
  const aggregators = new Set(
    rows.sources.flatMap(({ value: { id, kind } }) => (kind === "aggregator" ? [id] : [])),
  );
  return claimGroups(rows).flatMap(({ field, lines }) => {
    const isAggregator = ({ value: { sourceId } }: ClaimLine) =>
      sourceId !== null && aggregators.has(sourceId);
    const better = lines.some(
      (line) => line.value.sourceId !== null && line.value.value !== null && !isAggregator(line),
    );
    if (field === "day" || !better) return [];
    const shown = new Set(
      lines.filter((line) => line.value.displayed && !isAggregator(line)).map(valueKeyOf),
    );
    return lines
      .filter((line) => line.value.displayed && isAggregator(line) && !shown.has(valueKeyOf(line)))
      .map((line) =>
        claimProblem(line, "displayed", "aggregator-not-displayed", "a better publication gives a value"),
      );
  });
}

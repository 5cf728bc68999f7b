import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";
import type { RowOf } from "@/lib/dataset/rows/schema";
import { isEndOf, isPoint, spanOf } from "@/lib/domain/number-range";
import { type ClaimGroup, type ClaimLine, claimGroups, claimProblem, valueKeyOf } from "./claim-groups";

type Incident = RowOf<"incidents">;
type Row = RowOf<"claims">;

const RULE = "displayed-is-shown";

/** Whether the incident displays what the claim says; `null` where the two cannot be compared one by one. */
function isShown(claim: Row, incident: Incident): boolean | null {
  switch (claim.field) {
    case "day":
      return claim.value === incident.day;
    case "time":
      return claim.value === incident.localTime;
    case "place":
      return claim.value.placeId === incident.placeId;
    case "kind":
      return claim.value === incident.kind;
    case "weapon":
      return incident.weapons.includes(claim.value);
    default:
      return null;
  }
}

/** What keeps the displayed claims on a count from being the incident's own number, or `null`. */
function countMessage(lines: readonly ClaimLine[], shown: number | null): string | null {
  const displayed = lines.filter(({ value }) => value.displayed);
  const ranges = displayed.flatMap(({ value }) =>
    value.field === "munitions" || value.field === "killed" || value.field === "injured"
      ? [value.value].filter((range) => range !== null)
      : [],
  );
  const span = spanOf(ranges);
  const agreed = new Set(displayed.map(valueKeyOf)).size <= 1;
  if (shown === null) {
    return span !== null && isPoint(span) && agreed
      ? `${span.min} is displayed, the incident has no number`
      : null;
  }
  if (!agreed) return `several values are displayed, the incident has ${shown}`;
  if (span === null) return `no figure is displayed, the incident has ${shown}`;
  return isEndOf(shown, span)
    ? null
    : `${span.min} to ${span.max ?? "more"} is displayed, the incident has ${shown}`;
}

function groupMessage({ field, lines, incident }: ClaimGroup): string | null {
  const displayed = lines.filter(({ value }) => value.displayed).map(({ value }) => value);
  if (field === "munitions") return countMessage(lines, incident.munitionCount);
  if (field === "killed" || field === "injured") return countMessage(lines, incident.casualties[field]);
  if (field === "claimedBy" || field === "attributedTo") {
    const shown = incident[field]?.partyIds ?? [];
    const other = displayed.flatMap((claim) =>
      claim.field === field ? claim.value.partyIds.filter((id) => !shown.includes(id)) : [],
    );
    return other.length > 0 ? `${other.join(", ")} displayed, but not by the incident` : null;
  }
  if (field === "origin") {
    const places = displayed.flatMap((claim) => (claim.field === "origin" ? [claim.value.placeId] : []));
    const named = places.filter((place) => place !== null);
    const same =
      incident.origin !== null && (named.length === 0 || named.includes(incident.origin.placeId ?? ""));
    return same
      ? null
      : `${named.join(", ")} displayed, but the incident has ${incident.origin?.placeId ?? "none"}`;
  }
  return null; // target and outcome: the incident tells the displayed claims in a sentence of its own
}

/**
 * What is displayed is what the incident shows: day, time, place and kind are equal and no other claim is; a weapon
 * is displayed exactly where the incident names it; a count is an end of the one displayed range, or `null` where
 * several are displayed or it is open; the parties of a displayed claim are the incident's; one displayed origin has
 * its place. Claims of another scope are not the incident's own and are left out.
 */
export function displayedIsShown(rows: Rows): Problem[] {
  return claimGroups(rows)
    .filter(({ scope }) => scope === null)
    .flatMap((group) => {
      const single = group.lines.filter(({ value }) => {
        const shown = isShown(value, group.incident);
        return shown !== null && shown !== value.displayed;
      });
      const message = groupMessage(group);
      return [
        ...single.map((line) =>
          claimProblem(
            line,
            "displayed",
            RULE,
            line.value.displayed ? "the incident shows another value" : "the incident shows this value",
          ),
        ),
        ...(message === null ? [] : [claimProblem(group.lines[0], "displayed", RULE, message)]),
      ];
    });
}

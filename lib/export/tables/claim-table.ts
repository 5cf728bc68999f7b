import type { Dataset } from "@/lib/dataset/dataset";
import { CLAIM_FIELDS, type Claim } from "@/lib/domain/claim";
import { type Incident, ORIGIN_BASES, ORIGIN_STANCES, type OriginClaim } from "@/lib/domain/incident";
import { PRECISIONS } from "@/lib/domain/place";
import { claimValueText } from "@/lib/evidence/claim-value-text";
import { always, type Column, flag, integer, text } from "./column";

/** A claim with the incident that it is about. */
interface ClaimOfIncident {
  readonly incident: Incident;
  readonly claim: Claim;
}

/** A claim on a launch origin with its incident. */
interface OriginOfIncident {
  readonly incident: Incident;
  readonly origin: OriginClaim;
}

function bound({ value }: Claim, end: "min" | "max"): number | null {
  return typeof value === "object" && value !== null && "min" in value ? value[end] : null;
}

const incidentId = always.text(
  "incidentId",
  "The incident.",
  ({ incident }: { readonly incident: Incident }) => incident.id,
);

/** One source’s value for one field of one incident, a row each. */
export const CLAIM_COLUMNS: readonly Column<ClaimOfIncident>[] = [
  incidentId,
  always.text("field", "The field that it is about.", ({ claim }) => claim.field, CLAIM_FIELDS),
  always.text("value", "The value, in words.", ({ claim }, { places }) => claimValueText(claim, places)),
  integer("min", "Least of a figure; null where none is given.", ({ claim }) => bound(claim, "min")),
  integer("max", "Most of a figure; null where it is open or none is given.", ({ claim }) =>
    bound(claim, "max"),
  ),
  always.text("by", "Who says so.", ({ claim }) => claim.by),
  text("sourceId", "The publication; null where it was not recorded.", ({ claim }) => claim.sourceId),
  always.text("reason", "The basis of the value, or the source’s wording.", ({ claim }) => claim.reason),
  text("scope", "Its subject where that is not just this incident; else null.", ({ claim }) => claim.scope),
  flag("displayed", "Whether the atlas displays it.", ({ claim }) => claim.displayed),
];

/** One word on where one incident was launched from, a row each. */
export const ORIGIN_CLAIM_COLUMNS: readonly Column<OriginOfIncident>[] = [
  incidentId,
  always.text("text", "The origin as reported.", ({ origin }) => origin.text),
  text("placeId", "The place named; null where it is none of the dataset.", ({ origin }) => origin.placeId),
  always.text("precision", "How closely the place is known.", ({ origin }) => origin.precision, PRECISIONS),
  always.text("basis", "Its basis, strongest first.", ({ origin }) => origin.basis, ORIGIN_BASES),
  always.text(
    "stance",
    "Whether it is asserted, denied or under review.",
    ({ origin }) => origin.stance,
    ORIGIN_STANCES,
  ),
  always.text("by", "Who says so.", ({ origin }) => origin.by),
  text("sourceId", "The publication; null where it was not recorded.", ({ origin }) => origin.sourceId),
];

/** Every claim of the dataset, in order of incidents. */
export function claimsOf({ incidents }: Dataset): readonly ClaimOfIncident[] {
  return incidents.flatMap((incident) => incident.claims.map((claim) => ({ incident, claim })));
}

/** Every origin claim of the dataset, in order of incidents. */
export function originClaimsOf({ incidents }: Dataset): readonly OriginOfIncident[] {
  return incidents.flatMap((incident) => incident.origins.map((origin) => ({ incident, origin })));
}

import type { Dataset } from "@/lib/dataset/dataset";
import { CLAIM_FIELDS, type Claim } from "@/lib/domain/claim";
import { type Incident, ORIGIN_BASES, ORIGIN_STANCES, type OriginClaim } from "@/lib/domain/incident";
import { PRECISIONS } from "@/lib/domain/place";
import { claimValueText } from "@/lib/evidence/claim-value-text";
import type { Column } from "./column";

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

const incidentId = {
  name: "incidentId",
  about: "The incident.",
  type: "text",
  always: true,
  value: ({ incident }: { readonly incident: Incident }) => incident.id,
} as const;

/** One source’s value for one field of one incident, a row each. */
export const CLAIM_COLUMNS: readonly Column<ClaimOfIncident>[] = [
  incidentId,
  {
    name: "field",
    about: "The field that it is about.",
    type: "text",
    always: true,
    oneOf: CLAIM_FIELDS,
    value: ({ claim }) => claim.field,
  },
  {
    name: "value",
    about: "What it says, in words.",
    type: "text",
    always: true,
    value: ({ claim }, { places }) => claimValueText(claim, places),
  },
  {
    name: "min",
    about: "Least of a figure; null where none is given.",
    type: "integer",
    value: ({ claim }) => bound(claim, "min"),
  },
  {
    name: "max",
    about: "Most of a figure; null where it is open or none is given.",
    type: "integer",
    value: ({ claim }) => bound(claim, "max"),
  },
  { name: "by", about: "Who says so.", type: "text", always: true, value: ({ claim }) => claim.by },
  {
    name: "sourceId",
    about: "The publication; null where it was not recorded.",
    type: "text",
    value: ({ claim }) => claim.sourceId,
  },
  {
    name: "reason",
    about: "What the value rests on or how the source words it.",
    type: "text",
    always: true,
    value: ({ claim }) => claim.reason,
  },
  {
    name: "scope",
    about: "What it is about where that is not just this incident; else null.",
    type: "text",
    value: ({ claim }) => claim.scope,
  },
  {
    name: "displayed",
    about: "Whether the atlas displays it.",
    type: "flag",
    value: ({ claim }) => claim.displayed,
  },
];

/** One word on where one incident was launched from, a row each. */
export const ORIGIN_CLAIM_COLUMNS: readonly Column<OriginOfIncident>[] = [
  incidentId,
  {
    name: "text",
    about: "The origin as reported.",
    type: "text",
    always: true,
    value: ({ origin }) => origin.text,
  },
  {
    name: "placeId",
    about: "The place named; null where it is none of the dataset.",
    type: "text",
    value: ({ origin }) => origin.placeId,
  },
  {
    name: "precision",
    about: "How closely the place is known.",
    type: "text",
    always: true,
    oneOf: PRECISIONS,
    value: ({ origin }) => origin.precision,
  },
  {
    name: "basis",
    about: "What it rests on, strongest first.",
    type: "text",
    always: true,
    oneOf: ORIGIN_BASES,
    value: ({ origin }) => origin.basis,
  },
  {
    name: "stance",
    about: "Whether it is asserted, denied or under review.",
    type: "text",
    always: true,
    oneOf: ORIGIN_STANCES,
    value: ({ origin }) => origin.stance,
  },
  { name: "by", about: "Who says so.", type: "text", always: true, value: ({ origin }) => origin.by },
  {
    name: "sourceId",
    about: "The publication; null where it was not recorded.",
    type: "text",
    value: ({ origin }) => origin.sourceId,
  },
];

/** Every claim of the dataset, in order of incidents. */
export function claimsOf({ incidents }: Dataset): readonly ClaimOfIncident[] {
  return incidents.flatMap((incident) => incident.claims.map((claim) => ({ incident, claim })));
}

/** Every origin claim of the dataset, in order of incidents. */
export function originClaimsOf({ incidents }: Dataset): readonly OriginOfIncident[] {
  return incidents.flatMap((incident) => incident.origins.map((origin) => ({ incident, origin })));
}

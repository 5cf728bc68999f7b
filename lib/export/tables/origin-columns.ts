import type { Dataset } from "@/lib/dataset/dataset";
import { type Incident, ORIGIN_BASES, ORIGIN_STANCES, type OriginClaim } from "@/lib/domain/incident";
import { ORIGIN_STANCE_LABELS } from "@/lib/domain/labels";
import { PRECISIONS } from "@/lib/domain/place";
import { type Column, list, text } from "./column";

type ClaimValue = (claim: OriginClaim, dataset: Dataset) => string | null;

/** A list with a member for each claim on the origin, in the same order in all such columns; an empty text where a claim has none. */
function ofEachClaim(
  name: string,
  about: string,
  value: ClaimValue,
  oneOf?: Column<Incident>["oneOf"],
): Column<Incident> {
  return {
    name,
    about: `Of each claim in originClaims, in its order: ${about}`,
    type: "list",
    ...(oneOf ? { oneOf } : {}),
    value: ({ origins }, dataset) => origins.map((claim) => value(claim, dataset) ?? ""),
  };
}

/** Where an incident was launched from: the best known claim in parts, then every claim, denials among them. */
export const ORIGIN_COLUMNS: readonly Column<Incident>[] = [
  text("origin", "Where it was launched from, as reported.", ({ origin }) => origin?.text ?? null),
  text("originPlaceId", "The place that the report names.", ({ origin }) => origin?.placeId ?? null),
  text("originPrecision", "How closely it is known.", ({ origin }) => origin?.precision ?? null, PRECISIONS),
  text("originBasis", "Its basis, strongest first.", ({ origin }) => origin?.basis ?? null, ORIGIN_BASES),
  list(
    "originClaims",
    "Everything that is said on where it was launched from, best known first, with who says so; denials and reviews say that they are. Empty where no source read says.",
    ({ origins }) => origins.map(originClaimText),
  ),
  ofEachClaim("originClaimBy", "who says so.", ({ by }) => by),
  ofEachClaim(
    "originClaimStance",
    "whether it is asserted, denied or under review.",
    ({ stance }) => stance,
    ORIGIN_STANCES,
  ),
  ofEachClaim(
    "originClaimPlaceId",
    "the place or area that it names, as /api/v1/places has it; empty for none.",
    ({ placeId }) => placeId,
  ),
  ofEachClaim("originClaimPrecision", "how closely it names it.", ({ precision }) => precision, PRECISIONS),
  ofEachClaim("originClaimBasis", "what it rests on.", ({ basis }) => basis, ORIGIN_BASES),
  ofEachClaim(
    "originClaimSourceId",
    "the publication, as /api/v1/sources has it; empty where it is not known which.",
    ({ sourceId }) => sourceId,
  ),
];

/** "Denied: Oronui — coast guard" */
function originClaimText({ stance, text, by }: OriginClaim): string {
  const label = ORIGIN_STANCE_LABELS[stance]?.en;
  return `${label === undefined ? "" : `${label}: `}${text} — ${by}`;
}

import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import { ORIGIN_BASIS_LABELS, ORIGIN_STANCE_LABELS, PRECISION_LABELS } from "@/lib/domain/labels";
import { ClaimSource } from "./claim-source";
import { FieldNote } from "./detail-field";

interface OriginClaimsProps {
  readonly incident: Pick<Incident, "origins">;
  readonly sources: Dataset["sources"];
}

/** Every word on where it was launched from, with who says so, best known first; or that no source read says. */
export function OriginClaims({ incident, sources }: OriginClaimsProps) {
  const { origins } = incident;
  if (origins.length === 0) return "Not said by any source read";
  return (
    <ul className="flex flex-col gap-1.5">
      {origins.map((claim, index) => (
        <li key={index}>
          {ORIGIN_STANCE_LABELS[claim.stance] !== null && (
            <span className="font-semibold">{ORIGIN_STANCE_LABELS[claim.stance]?.en}: </span>
          )}
          {claim.text}
          <FieldNote>
            <ClaimSource claim={claim} sources={sources} dated={false} />. Basis:{" "}
            {ORIGIN_BASIS_LABELS[claim.basis].en}
            {claim.stance === "asserted" &&
              claim.placeId !== null &&
              `. ${PRECISION_LABELS[claim.precision].en}`}
            .
          </FieldNote>
        </li>
      ))}
    </ul>
  );
}

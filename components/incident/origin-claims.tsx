import { DatasetText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import { ORIGIN_BASIS_LABELS, ORIGIN_STANCE_LABELS, PRECISION_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import { ClaimSource } from "./claim-source";
import { FieldNote } from "./detail-field";

interface OriginClaimsProps {
  readonly incident: Pick<Incident, "origins">;
  readonly sources: Dataset["sources"];
  readonly lang: Lang;
}

/** Every word on where it was launched from, with who says so, best known first; or that no source read says. */
export function OriginClaims({ incident, sources, lang }: OriginClaimsProps) {
  const words = workspaceWords.get(lang).detail.fields;
  const { origins } = incident;
  if (origins.length === 0) return words.noOrigin;
  return (
    <ul className="flex flex-col gap-1.5">
      {origins.map((claim, index) => (
        <li key={index}>
          {ORIGIN_STANCE_LABELS[claim.stance] !== null && (
            <span className="font-semibold">{ORIGIN_STANCE_LABELS[claim.stance]?.[lang]}: </span>
          )}
          <DatasetText text={claim.text} />
          <FieldNote>
            <ClaimSource claim={claim} sources={sources} dated={false} lang={lang} />.{" "}
            {words.basis(ORIGIN_BASIS_LABELS[claim.basis][lang])}
            {claim.stance === "asserted" &&
              claim.placeId !== null &&
              `. ${PRECISION_LABELS[claim.precision][lang]}`}
            .
          </FieldNote>
        </li>
      ))}
    </ul>
  );
}

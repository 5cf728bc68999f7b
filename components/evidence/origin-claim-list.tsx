import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident, OriginClaim } from "@/lib/domain/incident";
import { ORIGIN_BASIS_LABELS, ORIGIN_STANCE_LABELS } from "@/lib/domain/labels";
import type { Source } from "@/lib/domain/source";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage, sourceEntry } from "@/lib/evidence/page-links";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { TEXT_LINK } from "./page-section";

const LIST = "divide-y divide-rule border-b border-rule text-sm leading-[1.45]";

/** Who says where each of these incidents was launched from: the words, the basis and the publication. */
export function OriginClaims(props: {
  readonly claims: readonly { readonly incident: Incident; readonly origin: OriginClaim }[];
  readonly dataset: Pick<Dataset, "places" | "sources">;
}) {
  const { places, sources } = props.dataset;
  return (
    <ul className={LIST}>
      {props.claims.map(({ incident, origin }, index) => (
        <li key={`${incident.id} ${index}`} className="py-2 break-inside-avoid">
          <a href={incidentPage(incident.id)} className={TEXT_LINK}>
            {incidentTitle(incident, places)}
          </a>
          : {ORIGIN_STANCE_LABELS[origin.stance] && `${ORIGIN_STANCE_LABELS[origin.stance]?.en}: `}
          {origin.text}.{" "}
          <span className="text-ink-2">
            {origin.by}; {ORIGIN_BASIS_LABELS[origin.basis].en}, known to the {origin.precision}.{" "}
            <OriginSource source={origin.sourceId === null ? undefined : sources.get(origin.sourceId)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Statements on launches that belong to no single incident. */
export function OriginStatements(props: {
  readonly statements: Dataset["originStatements"];
  readonly sources: Dataset["sources"];
}) {
  return (
    <ul className={LIST}>
      {props.statements.map(({ id, text, sourceId }) => (
        <li key={id} className="py-2 break-inside-avoid">
          {text}{" "}
          <span className="text-ink-2">
            <OriginSource source={props.sources.get(sourceId)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function OriginSource({ source }: { readonly source: Source | undefined }) {
  if (!source) return null;
  return (
    <>
      (
      <a href={sourceEntry(source.id)} className={TEXT_LINK}>
        {source.publisher}
      </a>
      , {sourceDateText(source)})
    </>
  );
}

import type { Dataset } from "@/lib/dataset/dataset";
import { ORIGIN_BASIS_LABELS } from "@/lib/domain/labels";
import type { PlaceId } from "@/lib/domain/place";
import type { Source } from "@/lib/domain/source";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage, sourceEntry } from "@/lib/evidence/page-links";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { PageSection, TEXT_LINK } from "./page-section";

const LIST = "divide-y divide-rule border-b border-rule text-sm leading-[1.45]";

/** What is said of launches: of single incidents from here, and in statements on this place that belong to none. */
export function OriginsOfPlace({ id, dataset }: { readonly id: PlaceId; readonly dataset: Dataset }) {
  const statements = dataset.originStatements.filter(({ placeId }) => placeId === id);
  const launched = dataset.incidents.flatMap((incident) =>
    incident.origin?.placeId === id ? [{ incident, origin: incident.origin }] : [],
  );
  return (
    <>
      {launched.length > 0 && (
        <PageSection title="Said to have been launched from here" id="launched">
          <ul className={LIST}>
            {launched.map(({ incident, origin }) => (
              <li key={incident.id} className="py-2">
                <a href={incidentPage(incident.id)} className={TEXT_LINK}>
                  {incidentTitle(incident, dataset.places)}
                </a>
                : {origin.text}{" "}
                <span className="text-ink-2">(basis: {ORIGIN_BASIS_LABELS[origin.basis].en})</span>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {statements.length > 0 && (
        <PageSection title="Statements on launches" id="statements">
          <p className="mb-2 text-[13px] text-ink-2">
            What was said of launches with this place in view, and belongs to no single incident.
          </p>
          <ul className={LIST}>
            {statements.map(({ id: statementId, text, sourceId }) => (
              <li key={statementId} className="py-2">
                {text} <StatementSource source={dataset.sources.get(sourceId)} />
              </li>
            ))}
          </ul>
        </PageSection>
      )}
    </>
  );
}

function StatementSource({ source }: { readonly source: Source | undefined }) {
  if (!source) return null;
  return (
    <span className="text-ink-2">
      (
      <a href={sourceEntry(source.id)} className={TEXT_LINK}>
        {source.publisher}
      </a>
      , {sourceDateText(source)})
    </span>
  );
}

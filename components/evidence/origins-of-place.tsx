import type { Dataset } from "@/lib/dataset/dataset";
import type { PlaceId } from "@/lib/domain/place";
import { OriginClaims, OriginStatements } from "./origin-claim-list";
import { PageSection, TEXT_LINK } from "./page-section";

/** What is said of launches: of single incidents from here, and in statements on this place that belong to none. */
export function OriginsOfPlace({ id, dataset }: { readonly id: PlaceId; readonly dataset: Dataset }) {
  const statements = dataset.originStatements.filter(({ placeId }) => placeId === id);
  const claims = dataset.incidents.flatMap((incident) =>
    incident.origins.flatMap((origin) => (origin.placeId === id ? [{ incident, origin }] : [])),
  );
  return (
    <>
      {claims.length > 0 && (
        <PageSection title="Said to have been launched from here" id="launched">
          <OriginClaims claims={claims} dataset={dataset} />
        </PageSection>
      )}
      {statements.length > 0 && (
        <PageSection title="Statements on launches" id="statements">
          <p className="mb-2 text-[13px] text-ink-2">
            What was said of launches with this place in view, and belongs to no single incident.
          </p>
          <OriginStatements statements={statements} sources={dataset.sources} />
        </PageSection>
      )}
      {(claims.length > 0 || statements.length > 0) && (
        <p className="mt-3 text-sm">
          <a href="/origins" className={TEXT_LINK}>
            All launch origins
          </a>
        </p>
      )}
    </>
  );
}

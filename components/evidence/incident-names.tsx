import type { Dataset } from "@/lib/dataset/dataset";
import type { IncidentId } from "@/lib/domain/incident";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage } from "@/lib/evidence/page-links";

interface IncidentNamesProps {
  readonly ids: readonly IncidentId[];
  readonly dataset: Pick<Dataset, "incidentById" | "places">;
}

/** Incidents by title, each with a link to its page; one that is no longer in the dataset by its id. */
export function IncidentNames({ ids, dataset }: IncidentNamesProps) {
  return (
    <ul>
      {ids.map((id) => {
        const incident = dataset.incidentById.get(id);
        return (
          <li key={id}>
            {incident ? (
              <a href={incidentPage(id)} className="pointer-coarse:inline-block pointer-coarse:py-3">
                {incidentTitle(incident, dataset.places)}
              </a>
            ) : (
              id
            )}
          </li>
        );
      })}
    </ul>
  );
}

import type { Dataset } from "@/lib/dataset/dataset";
import type { IncidentId } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage } from "@/lib/evidence/page-links";
import { inLang } from "@/lib/view/address/lang-of";

interface IncidentNamesProps {
  readonly ids: readonly IncidentId[];
  readonly dataset: Pick<Dataset, "incidentById" | "places">;
  readonly lang?: Lang;
}

/** Incidents by title, each with a link to its page; one that is no longer in the dataset by its id. */
export function IncidentNames({ ids, dataset, lang = "en" }: IncidentNamesProps) {
  return (
    <ul>
      {ids.map((id) => {
        const incident = dataset.incidentById.get(id);
        return (
          <li key={id}>
            {incident ? (
              <a
                href={inLang(incidentPage(id), lang)}
                className="pointer-coarse:inline-block pointer-coarse:py-3"
              >
                {incidentTitle(incident, dataset.places, lang)}
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

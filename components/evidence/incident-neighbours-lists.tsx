import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import { incidentNeighbours } from "@/lib/evidence/incident-neighbours";
import { placePage } from "@/lib/evidence/page-links";
import { IncidentLines } from "./incident-lines";
import { LONE_LINK, PageSection } from "./page-section";

const SHOWN = 6;

/** Before and after it, elsewhere on its day, and at its place. */
export function IncidentNeighboursLists({ incident, dataset }: { incident: Incident; dataset: Dataset }) {
  const { previous, next, sameDay, samePlace } = incidentNeighbours(dataset, incident);
  const place = dataset.places.get(incident.placeId);
  const near = samePlace.slice(0, SHOWN);
  // Those next in order are mostly of the same day: they are not told twice.
  const onDay = sameDay.filter(({ id }) => id !== previous?.id && id !== next?.id);
  return (
    <>
      {previous && (
        <PageSection title="Before it" id="before">
          <IncidentLines incidents={[previous]} places={dataset.places} />
        </PageSection>
      )}
      {next && (
        <PageSection title="After it" id="after">
          <IncidentLines incidents={[next]} places={dataset.places} />
        </PageSection>
      )}
      {onDay.length > 0 && (
        <PageSection title="Others on that day" id="same-day">
          <IncidentLines incidents={onDay} places={dataset.places} />
        </PageSection>
      )}
      <PageSection title={`Others at ${place?.shortName ?? incident.placeId}`} id="same-place">
        {near.length === 0 ? (
          <p className="text-[13px] text-ink-2">None in this dataset.</p>
        ) : (
          <IncidentLines incidents={near} />
        )}
        <p className="mt-2 text-[13px]">
          <a href={placePage(incident.placeId)} className={LONE_LINK}>
            {samePlace.length > near.length
              ? `All ${samePlace.length + 1} at this place, and where it is`
              : "More on this place"}
          </a>
        </p>
      </PageSection>
    </>
  );
}

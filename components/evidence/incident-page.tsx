import { ClaimsTable } from "@/components/incident/claims-table";
import { IncidentFields } from "@/components/incident/incident-fields";
import { IncidentNotes } from "@/components/incident/incident-notes";
import { KindKicker } from "@/components/incident/kind-kicker";
import { sourcesText } from "@/components/incident/kind-line";
import { PossibleDuplicates } from "@/components/incident/possible-duplicates";
import { SourceList } from "@/components/incident/source-list";
import { controlClass } from "@/components/ui/control-class";
import type { Dataset } from "@/lib/dataset/dataset";
import { incidentKnownSince } from "@/lib/dataset/known-day";
import { disputesOf } from "@/lib/domain/disputes-of";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { STATUS_LABELS } from "@/lib/domain/labels";
import { incidentNeighbours } from "@/lib/evidence/incident-neighbours";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentOnMap, incidentPage, placePage } from "@/lib/evidence/page-links";
import { paintIncidentMap } from "@/lib/evidence/paint-evidence-map";
import { DrawnMap } from "./drawn-map";
import { EvidencePage } from "./evidence-page";
import { IncidentLines } from "./incident-lines";
import { LONE_LINK, PageSection, TEXT_LINK } from "./page-section";

const SHOWN = 6;

interface IncidentPageProps {
  readonly incident: Incident;
  readonly dataset: Dataset;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** Everything that the dataset holds on one incident. */
export function IncidentPage({ incident, dataset, origin }: IncidentPageProps) {
  const { id, kind, status, day, placeId, claims, notes } = incident;
  const place = dataset.places.get(placeId);
  const sources = incident.sourceIds.flatMap((sourceId) => dataset.sources.get(sourceId) ?? []);
  const known = incidentKnownSince(incident, dataset.sources);
  const disputes = disputesOf(incident);
  const title = incidentTitle(incident, dataset.places);
  return (
    <EvidencePage
      kicker={
        <KindKicker
          kind={kind}
          status={status}
          weapon={incident.weapons[0]}
          disputed={disputes.length > 0}
          size={22}
        />
      }
      title={incident.target}
      cited={{ type: "record", title, id, version: dataset.version, address: `${origin}${incidentPage(id)}` }}
      lead={
        <>
          <p className="mt-2 text-ink-2">
            <a href={placePage(placeId)} className={TEXT_LINK}>
              {place?.shortName ?? placeId}
            </a>{" "}
            · {formatDay(day, "en", "full")}
          </p>
          <p className="mt-4 max-w-[46rem] text-[17px] leading-[1.5]">{incident.summary}</p>
          <p className="mt-2 max-w-[46rem]">
            <strong className="font-semibold">{STATUS_LABELS[status].en}:</strong> {incident.statusReason}.
          </p>
          <p className="mt-4 print:hidden">
            <a href={incidentOnMap(incident)} className={controlClass("primary", "text")}>
              Open on the map
            </a>
          </p>
        </>
      }
      aside={
        <>
          <PageSection title="Where" id="where">
            <DrawnMap
              svg={paintIncidentMap(dataset, incident)}
              caption={`All incidents in this dataset on ${formatDay(day, "en", "long")}, around ${place?.shortName ?? placeId}. Each mark links to its page.`}
            />
          </PageSection>
          <IncidentNeighboursLists incident={incident} dataset={dataset} />
        </>
      }
    >
      <PageSection title="In short" id="fields">
        <IncidentFields
          incident={incident}
          dataset={dataset}
          lang="en"
          place={{ href: placePage(placeId) }}
        />
      </PageSection>
      {claims.length > 0 && (
        <PageSection title={disputes.length > 0 ? "Where sources differ" : "Who says what"} id="claims">
          <p className="mb-3 text-[13px] text-ink-2">
            Every value with its speaker. Which one is shown follows{" "}
            <a href="/method#disputes" className={TEXT_LINK}>
              a stated rule
            </a>
            .
          </p>
          <ClaimsTable incident={incident} dataset={dataset} show="all" />
        </PageSection>
      )}
      {(notes.length > 0 || incident.possibleDuplicateIds.length > 0) && (
        <PageSection title="Doubts and notes" id="notes">
          <IncidentNotes notes={notes} />
          <PossibleDuplicates
            ids={incident.possibleDuplicateIds}
            dataset={dataset}
            hrefOf={(other) => incidentPage(other.id)}
          />
        </PageSection>
      )}
      <PageSection title={sourcesText(sources.length)} id="sources">
        <p className="mb-2 text-[13px] text-ink-2">
          Counted as known from {formatDay(known.day, "en", "long")}
          {known.dated ? "" : ", as none of these has a date"} (
          <a href="/method#known" className={TEXT_LINK}>
            the rule
          </a>
          ).
        </p>
        <SourceList sources={sources} />
      </PageSection>
    </EvidencePage>
  );
}

/** Before and after it, elsewhere on its day, and at its place. */
function IncidentNeighboursLists({ incident, dataset }: { incident: Incident; dataset: Dataset }) {
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
              : "More about this place"}
          </a>
        </p>
      </PageSection>
    </>
  );
}

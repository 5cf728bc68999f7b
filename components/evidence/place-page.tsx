import { DetailField, FieldNote } from "@/components/incident/detail-field";
import { controlClass } from "@/components/ui/control-class";
import type { Dataset } from "@/lib/dataset/dataset";
import { knownDay } from "@/lib/domain/day";
import { PLACE_KIND_LABELS, PRECISION_LABELS } from "@/lib/domain/labels";
import type { Place, PlaceId } from "@/lib/domain/place";
import { placeOnMap, placePage } from "@/lib/evidence/page-links";
import { paintPlaceMap } from "@/lib/evidence/paint-evidence-map";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { campaignText } from "@/lib/view/campaign-text";
import { AFTER, CAMPAIGN } from "@/lib/view/default-view";
import { DrawnMap } from "./drawn-map";
import { EvidencePage } from "./evidence-page";
import { HistoryStrip } from "./history-strip";
import { IncidentLines } from "./incident-lines";
import { OriginClaims, OriginStatements } from "./origin-claim-list";
import { PageSection, TEXT_LINK } from "./page-section";

interface PlacePageProps {
  readonly place: Place;
  readonly dataset: Dataset;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** All the years that the dataset reaches into, whole. */
const YEARS = { from: knownDay("2017-01-01"), to: AFTER.to };

/** Everything that the dataset holds on one place. */
export function PlacePage({ place, dataset, origin }: PlacePageProps) {
  const incidents = dataset.incidents.filter(({ placeId }) => placeId === place.id);
  const lastDay = incidents.at(-1)?.day ?? CAMPAIGN.to;
  const uncovered = [...dataset.uncoveredDays];
  return (
    <EvidencePage
      kicker={
        <p className="text-[13px] leading-5 font-semibold text-ink-2">{COUNTRY_LABELS[place.country].en}</p>
      }
      title={place.name}
      cited={{
        type: "record",
        title: place.name,
        id: place.id,
        version: dataset.version,
        address: `${origin}${placePage(place.id)}`,
      }}
      lead={
        <>
          {place.nameAr !== null && (
            <p lang="ar" dir="rtl" className="mt-1.5 w-fit text-xl leading-8 text-ink-2">
              {place.nameAr}
            </p>
          )}
          <p className="mt-4 print:hidden">
            <a href={placeOnMap(place.id, lastDay)} className={controlClass("primary", "text")}>
              Open on the map
            </a>
          </p>
        </>
      }
      aside={
        <PageSection title="Where" id="where">
          <DrawnMap
            svg={paintPlaceMap(dataset, place)}
            caption="All incidents in this dataset here. Marks are packed around the place in order of time; each links to its page."
          />
        </PageSection>
      }
    >
      <PageSection title="Type and location" id="facts">
        <PlaceFacts place={place} />
      </PageSection>
      <PageSection title="History" id="history">
        <HistoryStrip label="2017 to 2025" incidents={incidents} axis={YEARS} uncovered={uncovered} />
        {incidents.some(({ day }) => day >= CAMPAIGN.from && day <= CAMPAIGN.to) && (
          <HistoryStrip
            label={campaignText("en")}
            incidents={incidents}
            axis={CAMPAIGN}
            uncovered={uncovered}
          />
        )}
        <p className="mt-2 text-[13px] leading-[1.45] text-ink-2">
          Incidents in this dataset only. A gap may not have been quiet; hatched days are not covered at all.
        </p>
      </PageSection>
      <PageSection
        title={incidents.length === 1 ? "1 incident" : `${incidents.length} incidents`}
        id="incidents"
      >
        {incidents.length === 0 ? (
          <p className="text-[13px] text-ink-2">
            None in this dataset: the place appears only in origins, claims or statements.
          </p>
        ) : (
          <IncidentLines incidents={[...incidents].reverse()} />
        )}
      </PageSection>
      <OriginsOfPlace id={place.id} dataset={dataset} />
    </EvidencePage>
  );
}

/** What a place is called, what it is, where it lies and how that is known. */
function PlaceFacts({ place }: { readonly place: Place }) {
  const { altNames, extent } = place;
  return (
    <dl className="divide-y divide-rule border-b border-rule">
      <DetailField term="Kind">{PLACE_KIND_LABELS[place.kind].en}</DetailField>
      <DetailField term="Country">{COUNTRY_LABELS[place.country].en}</DetailField>
      {altNames.length > 0 && <DetailField term="Also spelled">{altNames.join(" · ")}</DetailField>}
      <DetailField term="Position">
        {extent.type === "point" ? (
          <span className="numeral">
            {extent.lat.toFixed(4)}° N, {extent.lng.toFixed(4)}° E (WGS 84)
          </span>
        ) : (
          `An area, not a point: ${extent.areaId}`
        )}
        <FieldNote>{PRECISION_LABELS[place.precision].en}.</FieldNote>
      </DetailField>
      <DetailField term="Coordinates from">{place.coordSource}</DetailField>
    </dl>
  );
}

/** What is said of launches: of single incidents from here, and in statements on this place that belong to none. */
function OriginsOfPlace({ id, dataset }: { readonly id: PlaceId; readonly dataset: Dataset }) {
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
            Statements on launches that involve this place but no single incident.
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

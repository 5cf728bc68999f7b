import { DetailField, FieldNote } from "@/components/incident/detail-field";
import { controlClass } from "@/components/ui/control-class";
import { DatasetText, NameText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import { knownDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { PLACE_KIND_LABELS, PRECISION_LABELS } from "@/lib/domain/labels";
import type { Place, PlaceId } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { placeName } from "@/lib/evidence/incident-title";
import { placeOnMap, placePage } from "@/lib/evidence/page-links";
import { paintPlaceMap } from "@/lib/evidence/paint-evidence-map";
import { pagesWords, workspaceWords } from "@/lib/messages/rooms";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { inLang } from "@/lib/view/address/lang-of";
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
  readonly lang: Lang;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** All the years that the dataset reaches into, whole. */
const YEARS = { from: knownDay("2017-01-01"), to: AFTER.to };

/** Everything that the dataset holds on one place. */
export function PlacePage({ place, dataset, lang, origin }: PlacePageProps) {
  const { frame, incident: shared, place: words } = pagesWords.get(lang);
  const incidents = dataset.incidents.filter(({ placeId }) => placeId === place.id);
  const lastDay = incidents.at(-1)?.day ?? CAMPAIGN.to;
  const uncovered = [...dataset.uncoveredDays];
  return (
    <EvidencePage
      lang={lang}
      kicker={
        <p className="text-[13px] leading-5 font-semibold text-ink-2">
          {COUNTRY_LABELS[place.country][lang]}
        </p>
      }
      title={<NameText en={place.name} ar={place.nameAr} lang={lang} />}
      cited={{
        type: "record",
        title: placeName(place, lang),
        id: place.id,
        version: dataset.version,
        address: origin + inLang(placePage(place.id), lang),
      }}
      lead={
        <>
          {place.nameAr !== null && (
            <p className="mt-1.5 text-xl leading-8 text-ink-2">
              <NameText en={place.name} ar={place.nameAr} lang={lang === "ar" ? "en" : "ar"} />
            </p>
          )}
          <p className="mt-4 print:hidden">
            <a href={inLang(placeOnMap(place.id, lastDay), lang)} className={controlClass("primary", "text")}>
              {shared.openOnMap}
            </a>
          </p>
        </>
      }
      aside={
        <PageSection title={shared.where} id="where">
          <DrawnMap lang={lang} svg={paintPlaceMap(dataset, place, lang)} caption={words.mapCaption} />
        </PageSection>
      }
    >
      <PageSection title={words.facts} id="facts">
        <PlaceFacts place={place} lang={lang} />
      </PageSection>
      <PageSection title={words.history} id="history">
        <HistoryStrip
          label={words.years(formatDay(YEARS.from, lang, "year"), formatDay(YEARS.to, lang, "year"))}
          incidents={incidents}
          axis={YEARS}
          uncovered={uncovered}
          lang={lang}
        />
        {incidents.some(({ day }) => day >= CAMPAIGN.from && day <= CAMPAIGN.to) && (
          <HistoryStrip
            label={campaignText(lang)}
            incidents={incidents}
            axis={CAMPAIGN}
            uncovered={uncovered}
            lang={lang}
          />
        )}
        <p className="mt-2 text-[13px] leading-[1.45] text-ink-2">{words.historyNote}</p>
      </PageSection>
      <PageSection title={frame.incidents(incidents.length)} id="incidents">
        {incidents.length === 0 ? (
          <p className="text-[13px] text-ink-2">{words.noIncidents}</p>
        ) : (
          <IncidentLines incidents={[...incidents].reverse()} lang={lang} />
        )}
      </PageSection>
      <OriginsOfPlace id={place.id} dataset={dataset} lang={lang} />
    </EvidencePage>
  );
}

/** What a place is called, what it is, where it lies and how that is known. */
function PlaceFacts({ place, lang }: { readonly place: Place; readonly lang: Lang }) {
  const { place: words } = pagesWords.get(lang);
  const { place: shared } = workspaceWords.get(lang).detail;
  const { altNames, extent } = place;
  return (
    <dl className="divide-y divide-rule border-b border-rule">
      <DetailField term={words.kind}>{PLACE_KIND_LABELS[place.kind][lang]}</DetailField>
      <DetailField term={shared.country}>{COUNTRY_LABELS[place.country][lang]}</DetailField>
      {altNames.length > 0 && (
        <DetailField term={words.altNames}>
          <DatasetText text={altNames.join(" · ")} />
        </DetailField>
      )}
      <DetailField term={shared.position}>
        {extent.type === "point" ? (
          <span className="numeral">
            {words.wgs(shared.degrees(extent.lat.toFixed(4), extent.lng.toFixed(4)))}
          </span>
        ) : (
          words.area(extent.areaId)
        )}
        <FieldNote>{PRECISION_LABELS[place.precision][lang]}.</FieldNote>
      </DetailField>
      <DetailField term={words.coordSource}>
        <DatasetText text={place.coordSource} />
      </DetailField>
    </dl>
  );
}

interface OriginsOfPlaceProps {
  readonly id: PlaceId;
  readonly dataset: Dataset;
  readonly lang: Lang;
}

/** What is said of launches: of single incidents from here, and in statements on this place that belong to none. */
function OriginsOfPlace({ id, dataset, lang }: OriginsOfPlaceProps) {
  const words = pagesWords.get(lang).place;
  const statements = dataset.originStatements.filter(({ placeId }) => placeId === id);
  const claims = dataset.incidents.flatMap((incident) =>
    incident.origins.flatMap((origin) => (origin.placeId === id ? [{ incident, origin }] : [])),
  );
  return (
    <>
      {claims.length > 0 && (
        <PageSection title={words.launched} id="launched">
          <OriginClaims claims={claims} dataset={dataset} lang={lang} />
        </PageSection>
      )}
      {statements.length > 0 && (
        <PageSection title={words.statements} id="statements">
          <p className="mb-2 text-[13px] text-ink-2">{words.statementsNote}</p>
          <OriginStatements statements={statements} sources={dataset.sources} lang={lang} />
        </PageSection>
      )}
      {(claims.length > 0 || statements.length > 0) && (
        <p className="mt-3 text-sm">
          <a href={inLang("/origins", lang)} className={TEXT_LINK}>
            {words.allOrigins}
          </a>
        </p>
      )}
    </>
  );
}

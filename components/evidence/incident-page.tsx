import type { ReactNode } from "react";
import { ClaimsTable } from "@/components/incident/claims-table";
import { IncidentFields } from "@/components/incident/incident-fields";
import { IncidentNotes } from "@/components/incident/incident-notes";
import { KindKicker } from "@/components/incident/kind-kicker";
import { PossibleDuplicates } from "@/components/incident/possible-duplicates";
import { SourceList } from "@/components/incident/source-list";
import { controlClass } from "@/components/ui/control-class";
import { DatasetText } from "@/components/ui/name-text";
import { Pieces } from "@/components/ui/words/pieces";
import type { Dataset } from "@/lib/dataset/dataset";
import { incidentKnownSince } from "@/lib/dataset/known-day";
import { disputesOf } from "@/lib/domain/disputes-of";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { STATUS_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import { incidentNeighbours } from "@/lib/evidence/incident-neighbours";
import { incidentTitle, shortPlaceName } from "@/lib/evidence/incident-title";
import { incidentOnMap, incidentPage, placePage } from "@/lib/evidence/page-links";
import { paintIncidentMap } from "@/lib/evidence/paint-evidence-map";
import { pagesWords, workspaceWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";
import { DrawnMap } from "./drawn-map";
import { EvidencePage } from "./evidence-page";
import { IncidentLines } from "./incident-lines";
import { LONE_LINK, PageSection, TEXT_LINK } from "./page-section";

const SHOWN = 6;

interface IncidentPageProps {
  readonly incident: Incident;
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** Everything that the dataset holds on one incident. */
export function IncidentPage({ incident, dataset, lang, origin }: IncidentPageProps) {
  const { frame, incident: words } = pagesWords.get(lang);
  const { id, kind, status, day, placeId, claims, notes } = incident;
  const place = shortPlaceName(placeId, dataset.places, lang);
  const placeHref = inLang(placePage(placeId), lang);
  const sources = incident.sourceIds.flatMap((sourceId) => dataset.sources.get(sourceId) ?? []);
  const known = incidentKnownSince(incident, dataset.sources);
  const disputes = disputesOf(incident);
  const title = incidentTitle(incident, dataset.places, lang);
  const toMethod = (part: string) => (text: string) => (
    <a href={inLang(`/method#${part}`, lang)} className={TEXT_LINK}>
      {text}
    </a>
  );
  return (
    <EvidencePage
      lang={lang}
      kicker={
        <KindKicker
          kind={kind}
          status={status}
          weapon={incident.weapons[0]}
          disputed={disputes.length > 0}
          size={22}
          lang={lang}
        />
      }
      title={<DatasetText text={incident.target} />}
      cited={{
        type: "record",
        title,
        id,
        version: dataset.version,
        address: origin + inLang(incidentPage(id), lang),
      }}
      lead={
        <>
          <p className="mt-2 text-ink-2">
            <a href={placeHref} className={TEXT_LINK}>
              {place}
            </a>{" "}
            · {formatDay(day, lang, "full")}
          </p>
          <p lang="en" dir="ltr" className="mt-4 max-w-[46rem] text-[17px] leading-[1.5]">
            {incident.summary}
          </p>
          <p className="mt-2 max-w-[46rem]">
            <strong className="font-semibold">{STATUS_LABELS[status][lang]}:</strong>{" "}
            <DatasetText text={`${incident.statusReason}.`} />
          </p>
          {frame.inEnglish !== null && <p className="mt-2 text-[13px] text-ink-2">{frame.inEnglish}</p>}
          <p className="mt-4 print:hidden">
            <a href={inLang(incidentOnMap(incident), lang)} className={controlClass("primary", "text")}>
              {words.openOnMap}
            </a>
          </p>
        </>
      }
      aside={
        <>
          <PageSection title={words.where} id="where">
            <DrawnMap
              lang={lang}
              svg={paintIncidentMap(dataset, incident, lang)}
              caption={words.mapCaption(formatDay(day, lang, "long"), place)}
            />
          </PageSection>
          <IncidentNeighboursLists incident={incident} dataset={dataset} lang={lang} />
        </>
      }
    >
      <PageSection title={words.inShort} id="fields">
        <IncidentFields incident={incident} dataset={dataset} lang={lang} place={{ href: placeHref }} />
      </PageSection>
      {claims.length > 0 && (
        <PageSection title={disputes.length > 0 ? words.sourcesDiffer : words.whoSaysWhat} id="claims">
          <p className="mb-3 text-[13px] text-ink-2">
            <Pieces of={words.claimsNote<ReactNode>(toMethod("disputes"))} />
          </p>
          <ClaimsTable incident={incident} dataset={dataset} show="all" lang={lang} />
        </PageSection>
      )}
      {(notes.length > 0 || incident.possibleDuplicateIds.length > 0) && (
        <PageSection title={words.notes} id="notes">
          <IncidentNotes notes={notes} />
          <PossibleDuplicates
            ids={incident.possibleDuplicateIds}
            dataset={dataset}
            hrefOf={(other) => inLang(incidentPage(other.id), lang)}
            lang={lang}
          />
        </PageSection>
      )}
      <PageSection title={workspaceWords.get(lang).detail.sources(sources.length)} id="sources">
        <p className="mb-2 text-[13px] text-ink-2">
          <Pieces
            of={words.known<ReactNode>(formatDay(known.day, lang, "long"), known.dated, toMethod("known"))}
          />
        </p>
        <SourceList sources={sources} lang={lang} />
      </PageSection>
    </EvidencePage>
  );
}

/** Before and after it, elsewhere on its day, and at its place. */
function IncidentNeighboursLists({ incident, dataset, lang }: Omit<IncidentPageProps, "origin">) {
  const words = pagesWords.get(lang).incident;
  const { previous, next, sameDay, samePlace } = incidentNeighbours(dataset, incident);
  const near = samePlace.slice(0, SHOWN);
  // Those next in order are mostly of the same day: they are not told twice.
  const onDay = sameDay.filter(({ id }) => id !== previous?.id && id !== next?.id);
  return (
    <>
      {previous && (
        <PageSection title={words.before} id="before">
          <IncidentLines incidents={[previous]} places={dataset.places} lang={lang} />
        </PageSection>
      )}
      {next && (
        <PageSection title={words.after} id="after">
          <IncidentLines incidents={[next]} places={dataset.places} lang={lang} />
        </PageSection>
      )}
      {onDay.length > 0 && (
        <PageSection title={words.sameDay} id="same-day">
          <IncidentLines incidents={onDay} places={dataset.places} lang={lang} />
        </PageSection>
      )}
      <PageSection
        title={words.samePlace(shortPlaceName(incident.placeId, dataset.places, lang))}
        id="same-place"
      >
        {near.length === 0 ? (
          <p className="text-[13px] text-ink-2">{words.none}</p>
        ) : (
          <IncidentLines incidents={near} lang={lang} />
        )}
        <p className="mt-2 text-[13px]">
          <a href={inLang(placePage(incident.placeId), lang)} className={LONE_LINK}>
            {samePlace.length > near.length ? words.allHere(samePlace.length + 1) : words.moreAboutPlace}
          </a>
        </p>
      </PageSection>
    </>
  );
}

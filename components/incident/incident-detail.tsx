import type { ReactNode } from "react";
import { DatasetText, NameText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import type { ClockZone } from "@/lib/domain/clock-time";
import { disputesOf } from "@/lib/domain/disputes-of";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage } from "@/lib/evidence/page-links";
import { workspaceWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";
import { ClaimsTable } from "./claims-table";
import { DetailFrame, type DetailLink } from "./detail-frame";
import { IncidentFields } from "./incident-fields";
import { IncidentNotes } from "./incident-notes";
import { KindKicker } from "./kind-kicker";
import { PossibleDuplicates } from "./possible-duplicates";
import { SourceList } from "./source-list";

interface IncidentDetailProps {
  readonly incident: Incident;
  readonly dataset: Pick<Dataset, "places" | "sources" | "parties" | "incidentById">;
  /** The link to another incident in this view. */
  readonly hrefOf: (incident: Incident) => string;
  readonly lang: "en" | "ar";
  readonly close: DetailLink;
  /** The neighbours in the order of the dataset, within the filters. */
  readonly previous: DetailLink | null;
  readonly next: DetailLink | null;
  readonly place: DetailLink | null;
  readonly clock?: ClockZone | undefined;
  readonly copyLink?: ReactNode;
}

/** All that the dataset holds on one incident, and who says so. */
export function IncidentDetail(props: IncidentDetailProps) {
  const { incident, dataset, hrefOf, lang, close, previous, next, place, clock, copyLink } = props;
  const words = workspaceWords.get(lang).detail;
  const sources = incident.sourceIds.flatMap((id) => dataset.sources.get(id) ?? []);
  const at = dataset.places.get(incident.placeId);
  return (
    <DetailFrame
      label={lang === "ar" ? incidentTitle(incident, dataset.places, lang) : incident.target}
      kicker={
        <KindKicker
          kind={incident.kind}
          status={incident.status}
          weapon={incident.weapons[0]}
          disputed={disputesOf(incident).length > 0}
          size={20}
          lang={lang}
        />
      }
      close={close}
      previous={previous}
      next={next}
      copyLink={copyLink}
      lang={lang}
    >
      <h2 className="text-[1.375rem] leading-[1.2] font-semibold tracking-[-0.01em] text-balance [overflow-wrap:anywhere]">
        <DatasetText text={incident.target} />
      </h2>
      <p className="mt-1 text-sm leading-5 text-ink-2">
        {at && <NameText en={at.shortName} ar={at.shortNameAr ?? at.nameAr} lang={lang} />}
        {at && " · "}
        {formatDay(incident.day, lang, "long")}
      </p>
      <p lang="en" dir="ltr" className="mt-3 text-[15px] leading-[1.5]">
        {incident.summary}
      </p>
      <IncidentFields incident={incident} dataset={dataset} lang={lang} place={place} clock={clock} />
      {disputesOf(incident).length > 0 && (
        <>
          <h3 className="mt-5 mb-2 text-[13px] font-semibold">{words.claims.title}</h3>
          <ClaimsTable incident={incident} dataset={dataset} show="disputes" lang={lang} />
        </>
      )}
      <IncidentNotes notes={incident.notes} />
      <PossibleDuplicates ids={incident.possibleDuplicateIds} dataset={dataset} hrefOf={hrefOf} lang={lang} />
      <p className="mt-4 text-sm">
        <a
          href={inLang(incidentPage(incident.id), lang)}
          className="inline-flex min-h-9 items-center font-semibold underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
        >
          {words.allEvidence}
        </a>
      </p>
      <h3 className="mt-5 mb-2 text-[13px] font-semibold">{words.sources(sources.length)}</h3>
      <SourceList sources={sources} lang={lang} />
    </DetailFrame>
  );
}

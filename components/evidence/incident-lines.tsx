import { kindAndStatus } from "@/components/incident/kind-line";
import { DatasetText } from "@/components/ui/name-text";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import type { Dataset } from "@/lib/dataset/dataset";
import { disputesOf } from "@/lib/domain/disputes-of";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shortPlaceName } from "@/lib/evidence/incident-title";
import { incidentPage } from "@/lib/evidence/page-links";
import { pagesWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";

interface IncidentLinesProps {
  readonly incidents: readonly Incident[];
  /** To name where each was; left out where all were at one place. */
  readonly places?: Dataset["places"];
  readonly lang: Lang;
}

/** Incidents, each in two lines with the link to its page. */
export function IncidentLines({ incidents, places, lang }: IncidentLinesProps) {
  return (
    <ul className="divide-y divide-rule border-b border-rule">
      {incidents.map((incident) => {
        const { id, kind, status, weapons, day, placeId, summary } = incident;
        return (
          <li key={id}>
            <a
              href={inLang(incidentPage(id), lang)}
              className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2.5 py-2 text-sm leading-5 hover:bg-paper-2"
            >
              <MarkIcon
                kind={kind}
                status={status}
                weapon={weapons[0]}
                disputed={disputesOf(incident).length > 0}
              />
              <span>
                <span className="font-semibold">
                  {formatDay(day, lang, "long")}
                  {places && `${pagesWords.get(lang).frame.comma} ${shortPlaceName(placeId, places, lang)}`}
                </span>{" "}
                <span className="text-[13px] text-ink-2">{kindAndStatus(kind, status, lang)}</span>
                <span className="line-clamp-2 text-[13px] leading-[1.4]">
                  <DatasetText text={summary} />
                </span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

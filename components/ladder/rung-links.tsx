import type { ReactNode } from "react";
import { SoftLink } from "@/components/ui/soft-link";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SourceId } from "@/lib/domain/source";
import { incidentPage, sourceEntry } from "@/lib/evidence/page-links";
import type { Rung } from "@/lib/ladder/ladder";
import { publisherText } from "@/lib/ladder/ladder-words";
import { inLang } from "@/lib/view/address/lang-of";
import type { LiveLadder } from "./live-ladder";

export const LINK = "underline decoration-rule-2 underline-offset-2 hover:decoration-ink";

/** What every link of a rung has to know. */
export interface OfRung {
  readonly rung: Rung;
  readonly lang: Lang;
  readonly live: LiveLadder | undefined;
}

/** The tab stop of a link: beside a map a ladder has one rung in the tab order. */
export function tabOf({ rung, live }: Pick<OfRung, "rung" | "live">): -1 | undefined {
  return live && live.stop !== rung.id ? -1 : undefined;
}

interface IncidentLinkProps extends OfRung {
  readonly incident: Incident;
  /** The one by which the rung is chosen. */
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

/** To an incident's page, or beside a map to the incident on it. */
export function IncidentLink({ incident, isMain = false, children, ...of }: IncidentLinkProps) {
  const { rung, lang, live } = of;
  if (!live)
    return (
      <a href={inLang(incidentPage(incident.id), lang)} className={LINK}>
        {children}
      </a>
    );
  return (
    <SoftLink
      href={live.hrefOf(incident)}
      onGo={() => live.onIncident(incident.id)}
      onPointerEnter={() => live.onPoint(incident.id)}
      onPointerLeave={() => live.onPoint(null)}
      data-rung={isMain ? rung.id : undefined}
      aria-current={isMain && live.selected === rung.id ? "true" : undefined}
      tabIndex={tabOf(of)}
      className={LINK}
    >
      {children}
    </SoftLink>
  );
}

interface SourceLinkProps extends OfRung {
  readonly id: SourceId;
  readonly sources: Dataset["sources"];
}

/** To a source's entry, by who published it. */
export function SourceLink({ id, sources, ...of }: SourceLinkProps) {
  return (
    <a href={inLang(sourceEntry(id), of.lang)} tabIndex={tabOf(of)} className={`ladder-source ${LINK}`}>
      <bdi lang="en">{publisherText(id, sources)}</bdi>
    </a>
  );
}

"use client";

import { IncidentCard } from "@/components/incident/incident-card";
import { PlaceCard } from "@/components/incident/place-card";
import { placeTag } from "@/components/incident/place-tag";
import type { MapPoint } from "@/components/map/map-target";
import { CloseButton } from "@/components/ui/close-button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { incidentPage } from "@/lib/evidence/page-links";
import type { OverlayHit } from "@/lib/gl/rows/incident-overlay";
import { filesWords } from "@/lib/messages/rooms";
import type { Plan, PlanEntry } from "@/lib/scene/scene";
import { inLang } from "@/lib/view/address/lang-of";

function Card({ entry, plan }: { readonly entry: PlanEntry; readonly plan: Plan }) {
  const lang = useLang();
  return (
    <IncidentCard
      entry={entry}
      tag={placeTag(plan, entry, lang)}
      lang={lang}
      open={{ href: inLang(incidentPage(entry.id), lang) }}
    />
  );
}

/** What of the atlas's own lies under the pointer. */
export function BesideHover({ hit, x, y }: MapPoint & { readonly hit: OverlayHit }) {
  const lang = useLang();
  return (
    <div
      data-hovered-incident={hit.type === "incident" ? hit.entry.id : undefined}
      className="pointer-events-none absolute z-20"
      style={{
        left: `max(8px, min(${x + 14}px, calc(100% - 17.5rem)))`,
        ...(y > 220 ? { bottom: `calc(100% - ${y - 12}px)` } : { top: `${y + 14}px` }),
      }}
    >
      {hit.type === "incident" ? (
        <Card entry={hit.entry} plan={hit.plan} />
      ) : (
        <PlaceCard places={hit.places} lang={lang} />
      )}
    </div>
  );
}

/** The atlas's incident that was clicked, with the way to its page. */
export function BesideCard(props: {
  readonly entry: PlanEntry;
  readonly plan: Plan;
  readonly onClose: () => void;
}) {
  const words = useWords(filesWords).shown.beside;
  return (
    <section aria-label={words.card} className="absolute end-3 top-3 z-20">
      <Card entry={props.entry} plan={props.plan} />
      <div className="absolute end-1 top-1">
        <CloseButton label={words.closeCard} onClick={props.onClose} />
      </div>
    </section>
  );
}

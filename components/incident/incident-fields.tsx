import { DatasetText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import type { ClockZone } from "@/lib/domain/clock-time";
import type { Incident } from "@/lib/domain/incident";
import { STATUS_LABELS } from "@/lib/domain/labels";
import { upperFirst } from "@/lib/domain/lower-first";
import { workspaceWords } from "@/lib/messages/rooms";
import { originKeysOf } from "@/lib/scene/origins/origin-keys";
import { AttributionText } from "./attribution-text";
import { casualtiesText, munitionsText } from "./casualties-text";
import { DatasetNote, DetailField } from "./detail-field";
import type { DetailLink } from "./detail-frame";
import { weaponsText } from "./kind-line";
import { OriginClaims } from "./origin-claims";
import { WhenText } from "./when-text";
import { WhereText } from "./where-text";

interface IncidentFieldsProps {
  readonly incident: Incident;
  readonly dataset: Pick<Dataset, "places" | "sources" | "parties">;
  readonly lang: "en" | "ar";
  readonly place: DetailLink | null;
  readonly clock?: ClockZone | undefined;
}

export function IncidentFields({ incident, dataset, lang, place: placeLink, clock }: IncidentFieldsProps) {
  const { weapons, weaponNote, casualties, claimedBy, attributedTo } = incident;
  const words = workspaceWords.get(lang).detail.fields;
  const munitions = munitionsText(incident, lang);
  const place = dataset.places.get(incident.placeId);
  return (
    <dl className="mt-4 divide-y divide-rule border-y border-rule">
      {place && (
        <DetailField term={words.where}>
          <WhereText place={place} link={placeLink} lang={lang} />
        </DetailField>
      )}
      <DetailField term={words.when}>
        <WhenText incident={incident} sources={dataset.sources} clock={clock} lang={lang} />
      </DetailField>
      <DetailField term={words.weapon}>
        {upperFirst(weaponsText(weapons, lang))}
        {munitions !== "" && <span className="numeral"> ({munitions})</span>}
        {weaponNote && <DatasetNote text={weaponNote} />}
      </DetailField>
      {incident.outcome !== "" && (
        <DetailField term={words.outcome}>
          <DatasetText text={incident.outcome} />
        </DetailField>
      )}
      <DetailField term={words.casualties}>
        {casualtiesText(incident, lang)}
        {casualties.note && <DatasetNote text={casualties.note} />}
      </DetailField>
      {claimedBy && (
        <DetailField term={words.claimedBy}>
          <AttributionText attribution={claimedBy} parties={dataset.parties} lang={lang} />
        </DetailField>
      )}
      {attributedTo && (
        <DetailField term={words.attributedTo}>
          <AttributionText attribution={attributedTo} parties={dataset.parties} lang={lang} />
        </DetailField>
      )}
      {(incident.origins.length > 0 || originKeysOf(dataset, incident) !== null) && (
        <DetailField term={words.launchedFrom}>
          <OriginClaims incident={incident} sources={dataset.sources} lang={lang} />
        </DetailField>
      )}
      <DetailField term={words.status}>
        {STATUS_LABELS[incident.status][lang]}
        <DatasetNote text={incident.statusReason} />
      </DetailField>
    </dl>
  );
}

import type { Dataset } from "@/lib/dataset/dataset";
import type { ClockZone } from "@/lib/domain/clock-time";
import type { Incident } from "@/lib/domain/incident";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { displayedRangeOf } from "@/lib/domain/range-of";
import { rangeText } from "@/lib/domain/range-text";
import { originKeysOf } from "@/lib/scene/origins/origin-keys";
import { AttributionText } from "./attribution-text";
import { casualtiesText, rivalRange } from "./casualties-text";
import { DetailField, FieldNote } from "./detail-field";
import type { DetailLink } from "./detail-frame";
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

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "10 reported; sources: 6–10". Empty where nobody gives a number. */
function munitionsText(incident: Incident): string {
  const shown = displayedRangeOf(incident, "munitions");
  return [shown === null ? "" : `${rangeText(shown)} reported`, rivalRange(incident, "munitions")]
    .filter((part) => part !== "")
    .join("; ");
}

export function IncidentFields({ incident, dataset, lang, place: placeLink, clock }: IncidentFieldsProps) {
  const { weapons, weaponNote, casualties, claimedBy, attributedTo } = incident;
  const munitions = munitionsText(incident);
  const place = dataset.places.get(incident.placeId);
  return (
    <dl className="mt-4 divide-y divide-rule border-y border-rule">
      {place && (
        <DetailField term="Where">
          <WhereText place={place} link={placeLink} />
        </DetailField>
      )}
      <DetailField term="When">
        <WhenText incident={incident} sources={dataset.sources} clock={clock} />
      </DetailField>
      <DetailField term="Weapon">
        {upperFirst(weapons.map((weapon) => WEAPON_LABELS[weapon].en).join(", "))}
        {munitions !== "" && <span className="numeral"> ({munitions})</span>}
        {weaponNote && <FieldNote>{weaponNote}</FieldNote>}
      </DetailField>
      {incident.outcome !== "" && <DetailField term="Outcome">{incident.outcome}</DetailField>}
      <DetailField term="Casualties">
        {casualtiesText(incident)}
        {casualties.note && <FieldNote>{casualties.note}</FieldNote>}
      </DetailField>
      {claimedBy && (
        <DetailField term="Claimed by">
          <AttributionText attribution={claimedBy} parties={dataset.parties} lang={lang} />
        </DetailField>
      )}
      {attributedTo && (
        <DetailField term="Attributed to">
          <AttributionText attribution={attributedTo} parties={dataset.parties} lang={lang} />
        </DetailField>
      )}
      {(incident.origins.length > 0 || originKeysOf(dataset, incident) !== null) && (
        <DetailField term="Launched from">
          <OriginClaims incident={incident} sources={dataset.sources} />
        </DetailField>
      )}
      <DetailField term="Status">
        {STATUS_LABELS[incident.status].en}
        <FieldNote>{incident.statusReason}</FieldNote>
      </DetailField>
    </dl>
  );
}

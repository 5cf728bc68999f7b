import { DetailField, FieldNote } from "@/components/incident/detail-field";
import { COUNTRY_LABELS, PLACE_KIND_LABELS, PRECISION_LABELS } from "@/lib/domain/labels";
import type { Place } from "@/lib/domain/place";

/** What a place is called, what it is, where it lies and how that is known. */
export function PlaceFacts({ place }: { readonly place: Place }) {
  const { altNames, extent } = place;
  return (
    <dl className="divide-y divide-rule border-b border-rule">
      <DetailField term="Kind">{PLACE_KIND_LABELS[place.kind].en}</DetailField>
      <DetailField term="Country">{COUNTRY_LABELS[place.country].en}</DetailField>
      {altNames.length > 0 && <DetailField term="Also written">{altNames.join(" · ")}</DetailField>}
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

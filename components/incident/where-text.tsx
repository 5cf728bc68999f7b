import { SoftLink } from "@/components/ui/soft-link";
import { PRECISION_LABELS } from "@/lib/domain/labels";
import type { Place } from "@/lib/domain/place";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { FieldNote } from "./detail-field";
import type { DetailLink } from "./detail-frame";

interface WhereTextProps {
  readonly place: Place;
  readonly link: DetailLink | null;
}

/** A place by both of its names, its country, and how closely it is known. */
export function WhereText({ place, link }: WhereTextProps) {
  const names = (
    <>
      <bdi lang="en">{place.name}</bdi>
      {place.nameAr !== null && (
        <>
          {" "}
          <bdi lang="ar" dir="rtl" className="text-ink-2">
            {place.nameAr}
          </bdi>
        </>
      )}
    </>
  );
  return (
    <>
      {link ? (
        <SoftLink
          href={link.href}
          onGo={link.onGo}
          className="underline decoration-rule-2 underline-offset-2 hover:decoration-ink"
        >
          {names}
        </SoftLink>
      ) : (
        names
      )}
      <FieldNote>
        {COUNTRY_LABELS[place.country].en}. {PRECISION_LABELS[place.precision].en}.
      </FieldNote>
    </>
  );
}

import { NameText } from "@/components/ui/name-text";
import { SoftLink } from "@/components/ui/soft-link";
import { PRECISION_LABELS } from "@/lib/domain/labels";
import type { Place } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { FieldNote } from "./detail-field";
import type { DetailLink } from "./detail-frame";

interface WhereTextProps {
  readonly place: Place;
  readonly link: DetailLink | null;
  readonly lang: Lang;
}

/** A place by both of its names, its country, and how closely it is known. */
export function WhereText({ place, link, lang }: WhereTextProps) {
  const names = (
    <>
      <NameText en={place.name} ar={place.nameAr} lang={lang} />
      {place.nameAr !== null && (
        <>
          {" "}
          <span className="text-ink-2">
            <NameText en={place.name} ar={place.nameAr} lang={lang === "ar" ? "en" : "ar"} />
          </span>
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
        {COUNTRY_LABELS[place.country][lang]}. {PRECISION_LABELS[place.precision][lang]}.
      </FieldNote>
    </>
  );
}

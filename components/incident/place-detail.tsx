import type { ReactNode } from "react";
import { controlClass } from "@/components/ui/control-class";
import { DatasetText, NameText } from "@/components/ui/name-text";
import { SoftLink } from "@/components/ui/soft-link";
import type { ClockZone } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import { PLACE_KIND_LABELS, PRECISION_LABELS } from "@/lib/domain/labels";
import type { Place } from "@/lib/domain/place";
import { placeName } from "@/lib/evidence/incident-title";
import { placePage } from "@/lib/evidence/page-links";
import { workspaceWords } from "@/lib/messages/rooms";
import type { PlanEntry } from "@/lib/scene/scene";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { inLang } from "@/lib/view/address/lang-of";
import { DetailField, FieldNote } from "./detail-field";
import { DetailFrame, type DetailLink } from "./detail-frame";
import { IncidentRow } from "./incident-row";

interface PlaceDetailProps {
  readonly place: Place;
  /** Its incidents in view, in the order of the dataset; shown latest first. */
  readonly entries: readonly PlanEntry[];
  /** The nearest days on which something happened here, offered where nothing is in view. */
  readonly elsewhen?: readonly (DetailLink & { readonly label: string })[];
  readonly lang: "en" | "ar";
  readonly clock?: ClockZone | undefined;
  readonly close: DetailLink;
  readonly hrefOf: (incident: Pick<PlanEntry, "id" | "day">) => string;
  readonly onSelect?: ((id: IncidentId) => void) | undefined;
  readonly copyLink?: ReactNode;
}

/** A place: what it is, how well it is known where it lies, and what the view holds of it. */
export function PlaceDetail(props: PlaceDetailProps) {
  const { place, entries, elsewhen = [], lang, close, hrefOf, onSelect, copyLink } = props;
  const words = workspaceWords.get(lang).detail.place;
  return (
    <DetailFrame
      label={placeName(place, lang)}
      kicker={<p className="truncate font-semibold text-ink-2">{PLACE_KIND_LABELS[place.kind][lang]}</p>}
      close={close}
      copyLink={copyLink}
      previous={null}
      next={null}
      lang={lang}
    >
      <h2 className="text-[1.375rem] leading-[1.2] font-semibold tracking-[-0.01em] text-balance">
        <NameText en={place.name} ar={place.nameAr} lang={lang} />
      </h2>
      {place.nameAr !== null && (
        <p className="mt-1 text-lg leading-7 text-ink-2">
          <NameText en={place.name} ar={place.nameAr} lang={lang === "ar" ? "en" : "ar"} />
        </p>
      )}
      <dl className="mt-4 divide-y divide-rule border-y border-rule">
        {place.altNames.length > 0 && (
          <DetailField term={words.also}>
            <DatasetText text={place.altNames.join(" · ")} />
          </DetailField>
        )}
        <DetailField term={words.country}>{COUNTRY_LABELS[place.country][lang]}</DetailField>
        <DetailField term={words.position}>
          {place.extent.type === "point" ? (
            <span className="numeral">
              {words.degrees(place.extent.lat.toFixed(3), place.extent.lng.toFixed(3))}
            </span>
          ) : (
            words.area
          )}
          <FieldNote>{PRECISION_LABELS[place.precision][lang]}.</FieldNote>
        </DetailField>
        <DetailField term={words.from}>
          <span className="text-[13px] leading-[1.4]">
            <DatasetText text={place.coordSource} />
          </span>
        </DetailField>
      </dl>
      <p className="mt-3 text-sm">
        <a
          href={inLang(placePage(place.id), lang)}
          className="inline-flex min-h-9 items-center font-semibold underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
        >
          {words.ownPage}
        </a>
      </p>
      <h3 className="mt-5 mb-2 text-[13px] font-semibold">
        {entries.length === 0 ? words.none : words.shown(entries.length)}
      </h3>
      {entries.length === 0 && elsewhen.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {elsewhen.map(({ label, href, onGo }) => (
            <SoftLink key={label} href={href} onGo={onGo} className={controlClass("outline", "text")}>
              {label}
            </SoftLink>
          ))}
        </p>
      )}
      {entries.length > 0 && (
        <ul className="-mx-5 divide-y divide-rule border-y border-rule">
          {[...entries].reverse().map((entry) => (
            <li key={entry.id}>
              <IncidentRow
                entry={entry}
                tag={null}
                lang={lang}
                clock={props.clock}
                href={hrefOf(entry)}
                selected={false}
                dayText={formatDay(entry.day, lang, "short")}
                onSelect={onSelect}
              />
            </li>
          ))}
        </ul>
      )}
    </DetailFrame>
  );
}

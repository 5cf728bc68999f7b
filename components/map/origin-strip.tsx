import { PlaceSign } from "@/components/ui/place-sign";
import { COUNTRY_LABELS } from "@/lib/domain/labels";
import type { OriginKey, PlaceId } from "@/lib/domain/place";
import type { CountryOnly } from "@/lib/scene/map-edge";
import type { OriginCount, OriginCounts } from "@/lib/scene/origin-counts";
import { originName } from "@/lib/scene/origin-name";

export interface OriginStripProps {
  readonly counts: OriginCounts;
  /** Those that the filter asks for. */
  readonly active: readonly OriginKey[];
  readonly lang: "en" | "ar";
  readonly onToggle: (key: OriginKey) => void;
  /** What has the pointer or the focus. */
  readonly onPoint?: (key: OriginKey | null) => void;
  readonly edge: MapEdgeProps;
}

/** What the map itself does not place. */
export interface MapEdgeProps {
  readonly countries: readonly CountryOnly[];
  /** Places that the filter asks for. */
  readonly activePlaces: readonly PlaceId[];
  readonly onCountry: (places: readonly PlaceId[]) => void;
  /** Statements on launches that belong to no incident, and the page that lists them. */
  readonly statements: number;
  readonly statementsHref: string;
}

const CHIP =
  "inline-flex h-6 cursor-pointer items-center gap-1 rounded px-1.5 whitespace-nowrap hover:bg-paper-3 " +
  "focus-visible:-outline-offset-2 aria-pressed:bg-ink aria-pressed:text-paper forced-colors:aria-pressed:border " +
  "pointer-coarse:h-11 pointer-coarse:px-2.5";

/** One line at the map's edge, 28 px high (44 px by touch): countries, their governorates where there is room, and what nobody says. Scrolls where it is too narrow. */
export function OriginStrip({ counts, active, lang, onToggle, onPoint, edge }: OriginStripProps) {
  const asked = [...new Set<OriginKey>(active)].filter((key) => key !== "none" && !isCounted(counts, key));
  const chip = (key: OriginKey, count: number, small = false) => (
    <button
      type="button"
      aria-pressed={active.includes(key)}
      title={`Show only launches from here: ${originName(key, null)}`}
      onClick={() => onToggle(key)}
      onPointerEnter={() => onPoint?.(key)}
      onPointerLeave={() => onPoint?.(null)}
      onFocus={() => onPoint?.(key)}
      onBlur={() => onPoint?.(null)}
      className={`${CHIP} ${small ? "text-ink-2" : "text-ink"}`}
    >
      <span lang={lang}>{originName(key, null, lang)}</span>
      <span className={small ? "" : "font-semibold"}>{count}</span>
    </button>
  );
  return (
    <section
      aria-label="Launched from"
      className="numeral flex h-7 shrink-0 items-center border-b border-rule bg-paper ps-3 text-[13px] leading-4 pointer-coarse:h-11 print:hidden"
    >
      <span aria-hidden="true" className="me-1 flex shrink-0 items-center gap-1.5 text-ink-2">
        <PlaceSign symbol="launch" />
        Launched from
      </span>
      {counts.launches === 0 && active.length === 0 ? (
        <>
          <span className="shrink-0 text-ink-2">: no launch in these days</span>
          <span className="ms-2 min-w-0 overflow-x-auto [scrollbar-width:none] xl:hidden">
            <MapEdge {...edge} lang={lang} />
          </span>
        </>
      ) : (
        <>
          <ul className="flex min-w-0 items-center overflow-x-auto [scrollbar-width:none]">
            {counts.areas.map(({ key, count, within }) => (
              <li key={key} className="flex shrink-0 items-center">
                {chip(key, count)}
                {within.length > 0 && (
                  <ul aria-label={`In ${originName(key, null)}`} className="flex items-center max-md:hidden">
                    {within.map((area) => (
                      <li key={area.key}>{chip(area.key, area.count, true)}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
            {asked.map((key) => (
              <li key={key} className="shrink-0">
                {chip(key, 0)}
              </li>
            ))}
            <li className="shrink-0 xl:hidden">
              <MapEdge {...edge} lang={lang} />
            </li>
          </ul>
          <span className="shrink-0 border-s border-rule">{chip("none", counts.notSaid)}</span>
        </>
      )}
      <div className="ms-auto shrink-0 ps-2 pe-1 max-xl:hidden">
        <MapEdge {...edge} lang={lang} />
      </div>
    </section>
  );
}

/** What has no place of its own on the map: counted at its edge, each opening what it counts. */
function MapEdge({
  countries,
  activePlaces,
  onCountry,
  statements,
  statementsHref,
  lang,
}: MapEdgeProps & Pick<OriginStripProps, "lang">) {
  return (
    <span className="flex items-center">
      {countries.length > 0 && <span className="text-ink-2 max-xl:sr-only">Country only:</span>}
      {countries.map(({ country, placeIds, count }) => (
        <button
          key={country}
          type="button"
          aria-pressed={placeIds.some((id) => activePlaces.includes(id))}
          title={`Show only what is known to have happened somewhere in ${COUNTRY_LABELS[country].en}`}
          onClick={() => onCountry(placeIds)}
          className={`${CHIP} text-ink-2`}
        >
          <span className="xl:hidden">in </span>
          <span lang={lang}>{COUNTRY_LABELS[country][lang]}</span>
          <span>{count}</span>
        </button>
      ))}
      {statements > 0 && (
        <a
          href={statementsHref}
          title="General statements on launches, of no one incident and on no map"
          className={`${CHIP} text-ink-2 underline decoration-rule-2 underline-offset-4`}
        >
          {statements === 1 ? "1 statement" : `${statements} statements`}
        </a>
      )}
    </span>
  );
}

function isCounted({ areas }: OriginCounts, key: OriginKey): boolean {
  const named = (area: OriginCount): boolean => area.key === key || area.within.some(named);
  return areas.some(named);
}

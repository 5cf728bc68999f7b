import type { Ref } from "react";
import { Popover } from "@/components/ui/overlays/popover.client";
import { PlaceSign } from "@/components/ui/signs/place-sign";
import type { OriginKey, PlaceId } from "@/lib/domain/place";
import { workspaceWords } from "@/lib/messages/rooms";
import { foldStrip } from "@/lib/scene/layout/strip-room";
import type { CountryOnly } from "@/lib/scene/origins/map-edge";
import type { OriginCounts } from "@/lib/scene/origins/origin-counts";
import { isCountryKey } from "@/lib/scene/origins/origin-keys";
import { originName } from "@/lib/scene/origins/origin-name";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";

interface OriginStripProps {
  readonly counts: OriginCounts;
  /** Those that the filter asks for. */
  readonly active: readonly OriginKey[];
  readonly lang: "en" | "ar";
  readonly onToggle: (key: OriginKey) => void;
  /** What has the pointer or the focus. */
  readonly onPoint?: (key: OriginKey | null) => void;
  readonly edge: MapEdgeProps;
  readonly ref: Ref<HTMLElement>;
  /** Width of the strip, CSS pixels; `null` until it has been laid out: then nothing is folded, and it scrolls. */
  readonly widthPx: number | null;
  /** Whether it is used by finger. */
  readonly coarse: boolean;
}

/** What the map itself does not place. */
interface MapEdgeProps {
  readonly countries: readonly CountryOnly[];
  /** Places that the filter asks for. */
  readonly activePlaces: readonly PlaceId[];
  readonly onCountry: (places: readonly PlaceId[]) => void;
  /** Statements on launches that belong to no incident, and the page that lists them. */
  readonly statements: number;
  readonly statementsHref: string;
}

const CHIP =
  "inline-flex h-6 shrink-0 cursor-pointer items-center gap-1 rounded px-1.5 whitespace-nowrap hover:bg-paper-3 " +
  "focus-visible:-outline-offset-2 aria-pressed:bg-ink aria-pressed:text-paper forced-colors:aria-pressed:border " +
  "pointer-coarse:h-11 pointer-coarse:px-2.5";
const FOLDED =
  "flex min-h-8 w-full cursor-pointer items-center gap-3 px-4 py-1 text-start text-sm leading-5 hover:bg-paper-2 " +
  "focus-visible:-outline-offset-2 aria-pressed:bg-ink aria-pressed:text-paper forced-colors:aria-pressed:border " +
  "pointer-coarse:min-h-11";

/** From here on the line has room for "Launched from", CSS pixels; below it begins with "From". */
const WIDE_PX = 560;

/**
 * One line at the map's edge, 28 px high (44 px by touch): countries, what is on no map, governorates, and what nobody says.
 * What has no room is folded into a list that opens.
 */
export function OriginStrip(props: OriginStripProps) {
  const { counts, active, lang, onToggle, onPoint, edge, ref, widthPx, coarse } = props;
  const words = workspaceWords.get(lang).map.strip;
  const wide = widthPx === null || widthPx >= WIDE_PX;
  const quiet = counts.launches === 0 && active.length === 0;
  const fixedPx = quiet ? 302 : wide ? 146 : 86;
  const { shown, edgeShown, folded } = foldStrip(
    { counts, active, ...edge, lang, padPx: coarse ? 20 : 12, morePx: coarse ? 92 : 84 },
    widthPx && widthPx - fixedPx,
  );
  const within = counts.areas.flatMap((area) => area.within);
  const asked = [...new Set(active)].filter(
    (key) => key !== "none" && ![...counts.areas, ...within].some((area) => area.key === key),
  );
  const more = folded.length + (edgeShown ? 0 : edge.countries.length + (edge.statements > 0 ? 1 : 0));
  const chip = (key: OriginKey, count: number) => (
    <button
      key={key}
      type="button"
      aria-pressed={active.includes(key)}
      title={words.only(originName(key, null, lang))}
      onClick={() => onToggle(key)}
      onPointerEnter={() => onPoint?.(key)}
      onPointerLeave={() => onPoint?.(null)}
      onFocus={() => onPoint?.(key)}
      onBlur={() => onPoint?.(null)}
      className={`${CHIP} ${isMain(key) ? "text-ink" : "text-ink-2"}`}
    >
      <span lang={lang}>{originName(key, null, lang)}</span>
      <span className={isMain(key) ? "font-semibold" : ""}>{count}</span>
    </button>
  );
  return (
    <section
      ref={ref}
      aria-label={words.title}
      className="numeral flex h-7 shrink-0 items-center border-b border-rule bg-paper ps-3 text-[13px] leading-4 pointer-coarse:h-11 print:hidden"
    >
      <span aria-hidden="true" className="me-1 flex shrink-0 items-center gap-1.5 text-ink-2">
        <PlaceSign symbol="launch" />
        {wide ? words.title : words.short}
      </span>
      {quiet ? (
        <span className="min-w-0 truncate text-ink-2">{words.nothing}</span>
      ) : (
        <>
          <ul
            className={`flex min-w-0 items-center [scrollbar-width:none] ${widthPx === null ? "overflow-x-auto" : "overflow-hidden"}`}
          >
            {counts.areas.map(({ key, count, within }) => {
              const parts = within.filter((area) => shown.has(area.key));
              return (
                <li key={key} className="flex shrink-0 items-center">
                  {shown.has(key) && chip(key, count)}
                  {parts.length > 0 && (
                    <ul aria-label={words.within(originName(key, null, lang))} className="flex items-center">
                      {parts.map((area) => (
                        <li key={area.key}>{chip(area.key, area.count)}</li>
                      ))}
                    </ul>
                  )}
                </li>
              );
            })}
            {asked.map((key) => (
              <li key={key}>{shown.has(key) && chip(key, 0)}</li>
            ))}
          </ul>
          <span className="shrink-0 border-s border-rule">{chip("none", counts.notSaid)}</span>
        </>
      )}
      <div className="ms-auto flex shrink-0 items-center ps-2 pe-1">
        {edgeShown && <MapEdge {...edge} lang={lang} chipClass={CHIP} />}
        {more > 0 && (
          <Popover
            trigger={words.more(more)}
            triggerLabel={words.moreAtEdge(more)}
            triggerClass={`${CHIP} text-ink-2 underline decoration-rule-2 underline-offset-4`}
            title={words.rest}
            align="end"
            widthPx={280}
          >
            <div className="py-1.5">
              {folded.length > 0 && <p className="px-4 py-1 text-[13px] font-semibold">{words.title}</p>}
              {folded.map(({ key, count }) => (
                <button
                  key={key}
                  type="button"
                  aria-pressed={active.includes(key)}
                  onClick={() => onToggle(key)}
                  className={FOLDED}
                >
                  <span lang={lang}>{fullName(counts, key, lang)}</span>
                  <span className="numeral ms-auto">{count}</span>
                </button>
              ))}
              {!edgeShown && <MapEdge {...edge} lang={lang} chipClass={FOLDED} />}
            </div>
          </Popover>
        )}
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
  chipClass,
}: MapEdgeProps & Pick<OriginStripProps, "lang"> & { readonly chipClass: string }) {
  const words = workspaceWords.get(lang).map.strip;
  const listed = chipClass === FOLDED;
  return (
    <>
      {countries.length > 0 && (
        <span className={listed ? "block px-4 py-1 text-[13px] font-semibold" : "text-ink-2"}>
          {listed ? words.byCountry : words.unplaced}
        </span>
      )}
      {countries.map(({ country, placeIds, count }) => (
        <button
          key={country}
          type="button"
          aria-pressed={placeIds.some((id) => activePlaces.includes(id))}
          title={words.onlyCountry(COUNTRY_LABELS[country][lang])}
          onClick={() => onCountry(placeIds)}
          className={`${chipClass} ${listed ? "" : "text-ink-2"}`}
        >
          <span lang={lang}>{COUNTRY_LABELS[country][lang]}</span>
          <span className={listed ? "numeral ms-auto" : ""}>{count}</span>
        </button>
      ))}
      {statements > 0 && (
        <a
          href={statementsHref}
          title={words.statementsNote}
          className={`${chipClass} text-ink-2 underline decoration-rule-2 underline-offset-4`}
        >
          {words.statements(statements)}
        </a>
      )}
    </>
  );
}

const isMain = (key: OriginKey) => key === "none" || isCountryKey(key);

/** "Tavara", "Outer Reefs, Tavara". */
function fullName({ areas }: OriginCounts, key: OriginKey, lang: "en" | "ar"): string {
  const country = areas.find(({ within }) => within.some((area) => area.key === key));
  const name = originName(key, null, lang);
  return country
    ? workspaceWords.get(lang).map.strip.areaIn(name, originName(country.key, null, lang))
    : name;
}

import type { GeoPoint } from "./geodesic";
import { type Leg, legsOf } from "./geodesic-lines";

type Lang = "en" | "ar";

const KM_IN_NAUTICAL_MILE = 1.852;
const UNITS: Readonly<Record<Lang, { readonly km: string; readonly nmi: string }>> = {
  en: { km: "km", nmi: "nmi" },
  ar: { km: "كم", nmi: "ميل بحري" },
};

/** `4.27 km`, `42.7 km`, `427 km`: three digits that matter, Western digits in every language. */
export function kmText(km: number, lang: Lang): string {
  return `${threeDigits(km)} ${UNITS[lang].km}`;
}

/** `231 km (125 nmi)` */
export function distanceText(km: number, lang: Lang): string {
  return `${kmText(km, lang)} (${threeDigits(km / KM_IN_NAUTICAL_MILE)} ${UNITS[lang].nmi})`;
}

/** `071°`, as aviators and sailors write it: true, three digits, 360 never. */
export function bearingText(bearing: number): string {
  return `${String(Math.round(bearing) % 360).padStart(3, "0")}°`;
}

/** How a language says a measuring line, between its numbers. */
interface LineWords {
  readonly leg: (length: string, bearing: string) => string;
  readonly legBetween: (number: number, from: string, to: string, leg: string) => string;
  readonly total: (length: string) => string;
  /** What was measured, and how. */
  readonly method: string;
}

/** `231 km (125 nmi), 071°` */
export function legText({ km, bearing }: Leg, lang: Lang, words: Pick<LineWords, "leg">): string {
  return words.leg(distanceText(km, lang), bearingText(bearing));
}

/** All of a measuring line. */
export function totalKm(points: readonly GeoPoint[]): number {
  return legsOf(points).reduce((sum, { km }) => sum + km, 0);
}

/** A measuring line as text to paste: a line each leg, the total last where there are several. */
export function measureText(points: readonly GeoPoint[], lang: Lang, words: LineWords): string {
  const legs = legsOf(points);
  const lines = legs.map((leg, index) =>
    words.legBetween(index + 1, pointText(leg.from), pointText(leg.to), legText(leg, lang, words)),
  );
  const total = legs.length > 1 ? [words.total(distanceText(totalKm(points), lang))] : [];
  return [...lines, ...total, words.method].join("\n");
}

function pointText({ lat, lng }: GeoPoint): string {
  return `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
}

function threeDigits(value: number): string {
  const decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
  return value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

import type { OriginKey } from "@/lib/domain/place";
import { workspaceWords } from "@/lib/messages/rooms";
import type { CountryOnly } from "@/lib/scene/origins/map-edge";
import type { OriginCount, OriginCounts } from "@/lib/scene/origins/origin-counts";
import { isCountryKey } from "@/lib/scene/origins/origin-keys";
import { originName } from "@/lib/scene/origins/origin-name";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";

/** One entry of the strip at the map's edge that may be folded, with its width in CSS pixels. */
interface StripEntry<Id extends string> {
  readonly id: Id;
  readonly widthPx: number;
}

/**
 * The entries that fit, the first of the list first: all of them within `roomPx`, or as many as leave `morePx` for the
 * button that opens the rest. After the first that does not fit all are folded: no rarer one is shown in place of it.
 */
export function stripRoom<Id extends string>(
  entries: readonly StripEntry<Id>[],
  roomPx: number,
  morePx: number,
): ReadonlySet<Id> {
  const total = entries.reduce((sum, { widthPx }) => sum + widthPx, 0);
  const shown = new Set<Id>();
  let left = total <= roomPx ? roomPx : roomPx - morePx;
  for (const { id, widthPx } of entries) {
    left -= widthPx;
    if (left < 0) break;
    shown.add(id);
  }
  return shown;
}

/** The areas of a strip in the order in which they get room: those asked for, countries, governorates; each most named first. */
export function stripOrder(
  { areas }: Pick<OriginCounts, "areas">,
  active: readonly OriginKey[],
): readonly OriginCount[] {
  const within = areas.flatMap((area) => area.within).sort((a, b) => b.count - a.count);
  const all = [...areas, ...within];
  const asked = [...new Set(active)]
    .filter((key) => key !== "none")
    .map((key) => all.find((area) => area.key === key) ?? { key, count: 0, within: [] });
  return [...asked, ...all.filter(({ key }) => !active.includes(key))];
}

/** What a strip holds, and how it is set. */
interface StripQuestion {
  readonly counts: OriginCounts;
  readonly active: readonly OriginKey[];
  readonly countries: readonly CountryOnly[];
  readonly statements: number;
  readonly lang: "en" | "ar";
  /** Space beside the text of each entry, and width of the button that opens the rest, CSS pixels. */
  readonly padPx: number;
  readonly morePx: number;
}

/** Which areas of a strip are in sight, and whether what no map shows is; the rest in order of count. */
interface StripFold {
  readonly shown: ReadonlySet<OriginKey>;
  readonly edgeShown: boolean;
  readonly folded: readonly OriginCount[];
}

const FONT_PX = 13;
const GAP_PX = 4;

/** Folds a strip into `roomPx` CSS pixels; `null` where the room is not known: nothing is folded. */
export function foldStrip(strip: StripQuestion, roomPx: number | null): StripFold {
  const { counts, active, countries, statements, lang, padPx, morePx } = strip;
  const words = workspaceWords.get(lang).map.strip;
  const order = stripOrder(counts, active);
  const textPx = (text: string) => estimateTextWidth(text, FONT_PX, 600);
  const chipPx = (name: string, count: number) => textPx(name) + GAP_PX + textPx(`${count}`) + padPx;
  const sized = order.map(({ key, count }) => ({
    id: key,
    widthPx: chipPx(originName(key, null, lang), count),
  }));
  const edgePx =
    countries.reduce((sum, { country, count }) => sum + chipPx(COUNTRY_LABELS[country][lang], count), 0) +
    (countries.length > 0 ? textPx(words.unplaced) + GAP_PX : 0) +
    (statements > 0 ? textPx(words.statements(statements)) + padPx : 0);
  const first = order.findIndex(({ key }) => !active.includes(key) && !isCountryKey(key));
  const cut = first < 0 ? sized.length : first;
  const entries = [...sized.slice(0, cut), { id: "edge" as const, widthPx: edgePx }, ...sized.slice(cut)];
  const none = textPx(originName("none", null, lang)) + GAP_PX + textPx(`${counts.notSaid}`) + padPx;
  const shown =
    roomPx === null
      ? new Set(entries.map(({ id }) => id))
      : stripRoom<OriginKey | "edge">(entries, roomPx - none, morePx);
  return {
    shown: new Set(order.flatMap(({ key }) => (shown.has(key) ? [key] : []))),
    edgeShown: shown.has("edge"),
    folded: order.filter(({ key }) => !shown.has(key)),
  };
}

import type { OriginKey } from "@/lib/domain/place";
import type { Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { isCountryKey, originOrder } from "./origin-keys";
import { originName } from "./origin-name";

/** How many launches a country or governorate is named for; a country holds those of its governorates. */
export interface OriginCount {
  readonly key: OriginKey;
  readonly count: number;
  readonly within: readonly OriginCount[];
}

/** Where the launches of a scene are said to come from. One that is said to come from two countries counts in both. */
export interface OriginCounts {
  /** Countries, most named first, each with its governorates. */
  readonly areas: readonly OriginCount[];
  /** Launches of which no source read says where. */
  readonly notSaid: number;
  /** Attacks, interceptions and other launches: each once. */
  readonly launches: number;
  /** Launches for which sources name different countries, by those countries. */
  readonly rivals: readonly { readonly keys: readonly OriginKey[]; readonly count: number }[];
}

const WORDS = {
  en: { from: "Launched from: ", comma: ", ", or: " or ", differ: "; sources differ: " },
  ar: { from: "أُطلق من: ", comma: "، ", or: " أو ", differ: "؛ تختلف المصادر: " },
} as const;

/** Counts the launches of a scene by the countries and governorates that are named for them. */
export function originCounts(
  { entries }: Pick<Plan, "entries">,
  { lo, hi }: Pick<Scene, "lo" | "hi">,
): OriginCounts {
  return originCountsOf(entries.slice(lo, hi));
}

/** Counts the launches among some incidents. */
export function originCountsOf(entries: readonly Pick<PlanEntry, "launchedFrom">[]): OriginCounts {
  const counts = new Map<OriginKey, number>();
  const rivals = new Map<string, { keys: readonly OriginKey[]; count: number }>();
  let notSaid = 0;
  let launches = 0;
  for (const { launchedFrom } of entries) {
    if (launchedFrom === null) continue;
    launches++;
    if (launchedFrom.length === 0) notSaid++;
    for (const key of launchedFrom) counts.set(key, (counts.get(key) ?? 0) + 1);
    const countries = launchedFrom.filter(isCountryKey).sort();
    if (countries.length > 1) {
      const id = countries.join();
      rivals.set(id, { keys: countries, count: (rivals.get(id)?.count ?? 0) + 1 });
    }
  }
  const counted = originOrder(counts, []).map((key) => ({ key, count: counts.get(key) ?? 0 }));
  return {
    areas: counted
      .filter(({ key }) => isCountryKey(key))
      .map((country) => ({
        ...country,
        within: counted
          .filter(({ key }) => key.startsWith(`${country.key}-`))
          .map((area) => ({ ...area, within: [] })),
      })),
    notSaid,
    launches,
    rivals: [...rivals.values()],
  };
}

/** {@link originText} in pieces, for a line that may cut `said` short, but never `none`. */
export interface OriginWords {
  /** "Launched from: Tavara 18, Oronui 9" */
  readonly said: string;
  /** ", not said 22" */
  readonly none: string;
  /** "; sources differ: Tavara or Oronui 1"; empty where none differ. */
  readonly differ: string;
}

/** The pieces of {@link originText}; `null` where nothing was launched. */
export function originWords(
  { areas, notSaid, launches, rivals }: OriginCounts,
  lang: "en" | "ar",
  { withAreas = true }: { readonly withAreas?: boolean } = {},
): OriginWords | null {
  if (launches === 0) return null;
  const { from, comma, or, differ } = WORDS[lang];
  const counted = ({ key, count }: OriginCount) => `${originName(key, null, lang)} ${count}`;
  const said = areas.map((area) =>
    withAreas && area.within.length > 0
      ? `${counted(area)} (${area.within.map(counted).join(comma)})`
      : counted(area),
  );
  const either = rivals.map(
    ({ keys, count }) => `${keys.map((key) => originName(key, null, lang)).join(or)} ${count}`,
  );
  return {
    said: `${from}${said.join(comma)}`,
    none: `${said.length > 0 ? comma : ""}${originName("none", null, lang)} ${notSaid}`,
    differ: either.length === 0 ? "" : `${differ}${either.join(comma)}`,
  };
}

/**
 * "Launched from: Tavara 18 (Outer Reefs 3), Oronui 9, not said 22; sources differ: Tavara or Oronui 1". `null` where nothing was launched.
 * Always says how often no source says.
 */
export function originText(
  counts: OriginCounts,
  lang: "en" | "ar",
  options: { readonly withAreas?: boolean } = {},
): string | null {
  const words = originWords(counts, lang, options);
  return words && `${words.said}${words.none}${words.differ}`;
}

/** "Tavara or Oronui", "not said": where one incident is said to have been launched from, by its closest areas; `null` where nothing was launched. */
export function launchedFromText(
  launchedFrom: readonly OriginKey[] | null,
  lang: "en" | "ar",
): string | null {
  if (launchedFrom === null) return null;
  if (launchedFrom.length === 0) return originName("none", null, lang);
  const closest = launchedFrom.filter(
    (key) => !launchedFrom.some((other) => other !== key && other.startsWith(`${key}-`)),
  );
  return closest
    .map((key) => {
      const country = launchedFrom.find((other) => other !== key && key.startsWith(`${other}-`));
      const name = originName(key, null, lang);
      return country ? `${name}, ${originName(country, null, lang)}` : name;
    })
    .join(WORDS[lang].or);
}

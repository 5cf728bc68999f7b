/** A language that the map has names in. */
export type LabelLang = "en" | "ar";

/** Which name stands first, and whether the other one stands beneath it: `room`, where there is room. */
export interface MapNames {
  readonly first: LabelLang;
  readonly second: "room" | "never" | "always";
}

const NAMES = {
  en: {
    room: { first: "en", second: "room" },
    never: { first: "en", second: "never" },
    always: { first: "en", second: "always" },
  },
  ar: {
    room: { first: "ar", second: "room" },
    never: { first: "ar", second: "never" },
    always: { first: "ar", second: "always" },
  },
} as const satisfies Record<LabelLang, Record<MapNames["second"], MapNames>>;

/**
 * The names for a reader of `lang` who has chosen `chosen`, `null` for nothing: one language alone, or both everywhere, the
 * reader's first. The same object for the same names.
 */
export function mapNames(lang: LabelLang, chosen: LabelLang | "both" | null): MapNames {
  if (chosen === null) return NAMES[lang].room;
  return chosen === "both" ? NAMES[lang].always : NAMES[chosen].never;
}

import type { Day } from "./day";

const MS_PER_DAY = 86_400_000;

/**
 * `long` 12 November 2023 · `weekday` Sunday · `short` 12 Nov · `month` Nov 2023 · `full` Sunday, 12 November 2023 ·
 * `month-only` Nov · `year` 2023.
 */
export type DayStyle = "long" | "weekday" | "short" | "month" | "month-only" | "year" | "full";

/**
 * Arabic text keeps Latin digits (`nu-latn`): dates stand beside map scales, counts and axes that are set in them, and one
 * set of digits in a chart is read faster than two.
 */
const LOCALES = { en: "en-GB", ar: "ar-u-nu-latn" } as const;
const LIST_COMMA = { en: ", ", ar: "، " } as const;

type NamePart = "weekday" | "month";
const formatters = new Map<string, Intl.DateTimeFormat>();

function name(utcMs: number, lang: "en" | "ar", part: NamePart): string {
  const key = `${lang} ${part}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[lang], { [part]: "long", timeZone: "UTC" });
    formatters.set(key, formatter);
  }
  return formatter.format(utcMs);
}

// Only names come from Intl. Order, commas and short months ("Sep" or "Sept") differ between ICU versions, and a page
// must read the same on the server and in whatever browser takes it over. Arabic months are not shortened.
function shortMonth(utcMs: number, lang: "en" | "ar"): string {
  const long = name(utcMs, lang, "month");
  return lang === "en" ? long.slice(0, 3) : long;
}

/** A day in words, in British English or Arabic; the same in every time zone of the process. */
export function formatDay(day: Day, lang: "en" | "ar", style: DayStyle): string {
  const utcMs = day * MS_PER_DAY;
  const at = new Date(utcMs);
  const date = at.getUTCDate();
  const year = at.getUTCFullYear();
  switch (style) {
    case "weekday":
      return name(utcMs, lang, "weekday");
    case "short":
      return `${date} ${shortMonth(utcMs, lang)}`;
    case "month":
      return `${shortMonth(utcMs, lang)} ${year}`;
    case "month-only":
      return shortMonth(utcMs, lang);
    case "year":
      return `${year}`;
    case "long":
      return `${date} ${name(utcMs, lang, "month")} ${year}`;
    case "full":
      return `${name(utcMs, lang, "weekday")}${LIST_COMMA[lang]}${date} ${name(utcMs, lang, "month")} ${year}`;
  }
}

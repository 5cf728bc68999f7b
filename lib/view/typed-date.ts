import { dayParts } from "@/lib/domain/calendar";
import { clampDay, type Day, type DayExtent, dayFromIso, isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shellWords } from "@/lib/messages/rooms";
import { CAMPAIGN } from "./default-view";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** Arabic names of each month, Gulf and Levantine, as `foldDateText` leaves them. */
const ARABIC_MONTHS: readonly (readonly string[])[] = [
  ["يناير", "كانون الثاني"],
  ["فبراير", "شباط"],
  ["مارس", "اذار"],
  ["ابريل", "نيسان"],
  ["مايو", "ايار"],
  ["يونيو", "حزيران"],
  ["يوليو", "تموز"],
  ["اغسطس", "اب"],
  ["سبتمبر", "ايلول"],
  ["اكتوبر", "تشرين الاول"],
  ["نوفمبر", "تشرين الثاني"],
  ["ديسمبر", "كانون الاول"],
];

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const ARABIC_WEEKDAYS = ["الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد"];

const MONTH_OF_ARABIC: ReadonlyMap<string, number> = new Map(
  ARABIC_MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const LEAST_LETTERS = 3;

/** What a text leaves open and its reading decides: the order of its numbers, the year, the day of the month. */
type DateGuess = "day/month" | "month/day" | "year" | "first of the month";

/** A date as somebody wrote it. */
interface TypedDate {
  readonly day: Day;
  readonly guesses: readonly DateGuess[];
}

interface Numbers {
  readonly year: number | null;
  readonly month: number;
  readonly date: number | null;
  readonly order?: "day/month" | "month/day" | undefined;
}

/** Words and numbers, and beside them only what dates are written with. */
const DATE_TEXT = /^[\d\p{L}\s,،./–-]+$/u;
const SECOND_WORDS = ["الاول", "الثاني"];
const PART = /\d+|\p{L}+(?: (?:الاول|الثاني))?/gu;
const ORDINAL = /(\d)(?:st|nd|rd|th)\b/g;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The day of a text, or `null` where it is not a date that exists: `2023-11-08`, `8 Nov 2023`, `November 8th, 2023`, `8/11/2023`
 * (day first; `11/23/2023` can only be month first), `8.11.2023`, `٨ نوفمبر ٢٠٢٣`. Without a year it is the last such month
 * that had begun by the end of the campaign; without a day, the first of the month.
 */
export function typedDate(text: string): TypedDate | null {
  const folded = foldDateText(text).replace(ORDINAL, "$1");
  if (folded.length > 60 || !DATE_TEXT.test(folded)) return null;
  const numbers = numbersOf(partsOf(folded), folded);
  if (numbers === null) return null;
  const { month, order } = numbers;
  const date = numbers.date ?? 1;
  const year = numbers.year ?? yearOfMonth(month);
  const day = dayFromIso(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
  if (day === null) return null;
  const guesses: DateGuess[] = [
    ...(order && month !== date ? [order] : []),
    ...(numbers.year === null ? (["year"] as const) : []),
    ...(numbers.date === null ? (["first of the month"] as const) : []),
  ];
  return { day, guesses };
}

/** A typed date as `YYYY-MM-DD`, with how it was read where it left something open; the text as it was where it is no date. */
export function typedDateIso(
  text: string,
  lang: Lang = "en",
): { readonly text: string; readonly note: string | null } {
  const read = typedDate(text);
  return read === null ? { text, note: null } : { text: isoFromDay(read.day), note: readAs(read, lang) };
}

function partsOf(folded: string): readonly string[] {
  const parts = COMPACT.exec(folded)?.slice(1) ?? folded.match(PART) ?? [];
  return parts.filter((part) => part !== "of" && !isWeekday(part));
}

function numbersOf(parts: readonly string[], folded: string): Numbers | null {
  const named = parts.findIndex((part) => monthOfWord(part) !== null);
  const month = monthOfWord(parts[named] ?? "");
  const rest = parts.filter((_, index) => index !== named);
  if (rest.length > 3 || rest.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const [first = "", second = "", third = ""] = rest;
  if (month !== null) {
    if (rest.length === 0) return { year: null, month, date: null };
    if (rest.length === 1)
      return first.length === 4
        ? { year: Number(first), month, date: null }
        : { year: null, month, date: Number(first) };
    if (rest.length > 2) return null;
    return first.length === 4
      ? { year: Number(first), month, date: Number(second) }
      : { year: yearOf(second), month, date: Number(first) };
  }
  if (rest.length < 2 || (rest.length === 2 && !/\d\s*[./–-]\s*\d/.test(folded))) return null;
  if (first.length === 4)
    return { year: Number(first), month: Number(second), date: third === "" ? null : Number(third) };
  if (rest.length === 2 && second.length === 4)
    return { year: Number(second), month: Number(first), date: null };
  const year = third === "" ? null : yearOf(third);
  return Number(second) > 12
    ? { year, month: Number(first), date: Number(second), order: "month/day" }
    : Number(first) > 12
      ? { year, month: Number(second), date: Number(first) }
      : { year, month: Number(second), date: Number(first), order: "day/month" };
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** Two digits are a year of this century. */
const yearOf = (digits: string) => Number(digits) + (digits.length <= 2 ? 2000 : 0);

function yearOfMonth(month: number): number {
  const end = dayParts(CAMPAIGN.to);
  return month <= end.month ? end.year : end.year - 1;
}

/** Whether the text is a date, or a number and the beginning of the rest of one: `8 n`, `8/1`, `nov 2`, `2023-1`. */
export function mayBecomeDate(text: string): boolean {
  if (typedDate(text) !== null) return true;
  const folded = foldDateText(text);
  const words = folded.match(/\p{L}+/gu) ?? [];
  if (!/\d/.test(folded) || words.length > 2 || !DATE_TEXT.test(folded)) return false;
  if (words.length === 0) return /^\d{1,4}\s*[./–-][\d\s./–-]*$/.test(folded);
  const begins = (word: string) =>
    monthsBeginning(word).length > 0 || SECOND_WORDS.some((second) => second.startsWith(word));
  return words.every((word) => isWeekday(word) || begins(word));
}

/** How the text was read, where it left something open: "Read as 8 November 2023 (day/month)". */
export function readAs({ day, guesses }: TypedDate, lang: Lang = "en"): string | null {
  if (guesses.length === 0) return null;
  const words = shellWords.get(lang).dates;
  return words.readAs(
    formatDay(day, lang, "long"),
    guesses.map((guess) => words.guesses[guess]),
  );
}

/** The day moved into what the atlas covers, both inclusive, and what is said where that changed it. */
export function withinAtlas(
  asked: Day,
  { from, to }: DayExtent,
  lang: Lang = "en",
): { readonly day: Day; readonly note: string | null } {
  const used = clampDay(asked, from, to);
  if (used === asked) return { day: used, note: null };
  const { tooEarly, tooLate } = shellWords.get(lang).dates;
  const note = asked < from ? tooEarly : tooLate;
  return { day: used, note: note(formatDay(asked, lang, "long"), formatDay(used, lang, "long")) };
}

/** The text in lower case, with Latin digits, and without Arabic vowel signs, hamza seats and marks of direction. */
function foldDateText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u064b-\u065f\u0670\u0640\u200e\u200f\u061c]/g, "")
    .replace(/[آأإ]/g, "ا")
    .replace(/ة/g, "ه")
    .toLowerCase()
    .trim();
}

/** Months, 1 to 12, whose English or Arabic name begins with the folded word. */
function monthsBeginning(word: string): readonly number[] {
  if (word === "") return [];
  const arabic = [...MONTH_OF_ARABIC].flatMap(([name, month]) => (name.startsWith(word) ? month : []));
  return [...MONTHS.flatMap((name, index) => (name.startsWith(word) ? index + 1 : [])), ...arabic];
}

/** The month, 1 to 12, of a folded word: an Arabic name, or at least three letters of an English one; else `null`. */
function monthOfWord(word: string): number | null {
  const arabic = MONTH_OF_ARABIC.get(word);
  if (arabic !== undefined) return arabic;
  if (word.length < LEAST_LETTERS) return null;
  const index = MONTHS.findIndex((name) => name.startsWith(word));
  return index < 0 ? null : index + 1;
}

/** Whether the folded word is the name of a weekday or at least three letters of an English one. */
function isWeekday(word: string): boolean {
  if (ARABIC_WEEKDAYS.includes(word)) return true;
  return word.length >= LEAST_LETTERS && WEEKDAYS.some((name) => name.startsWith(word));
}

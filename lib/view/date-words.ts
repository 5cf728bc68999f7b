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

/** The text in lower case, with Latin digits, and without Arabic vowel signs, hamza seats and marks of direction. */
export function foldDateText(text: string): string {
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
export function monthsBeginning(word: string): readonly number[] {
  if (word === "") return [];
  const arabic = [...MONTH_OF_ARABIC].flatMap(([name, month]) => (name.startsWith(word) ? month : []));
  return [...MONTHS.flatMap((name, index) => (name.startsWith(word) ? index + 1 : [])), ...arabic];
}

/** The month, 1 to 12, of a folded word: an Arabic name, or at least three letters of an English one; else `null`. */
export function monthOfWord(word: string): number | null {
  const arabic = MONTH_OF_ARABIC.get(word);
  if (arabic !== undefined) return arabic;
  if (word.length < LEAST_LETTERS) return null;
  const index = MONTHS.findIndex((name) => name.startsWith(word));
  return index < 0 ? null : index + 1;
}

/** Whether the folded word is the name of a weekday or at least three letters of an English one. */
export function isWeekday(word: string): boolean {
  if (ARABIC_WEEKDAYS.includes(word)) return true;
  return word.length >= LEAST_LETTERS && WEEKDAYS.some((name) => name.startsWith(word));
}

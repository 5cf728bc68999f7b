import { isWeekday, monthOf } from "./calendar-words";

const WORD = String.raw`\p{L}[\p{L}\p{M}]*\.?`;
const DASH = String.raw`\s*(?:[-–—/&+]|and|to|und|bis|et|au|y|al?|e|и|до|по|ve|و|إلى|تا)\s*`;
const re = (source: string) => new RegExp(source, "iu");

const BEFORE = re(String.raw`^(${WORD})\s*[,،]?\s*(?=\d)`);
const BEHIND = re(String.raw`[\s,،(]+(${WORD})\)?$`);
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?)(?:\s*(?:h|hrs|Uhr))?[\s,،]+(\d.*|\p{L}.*)$/iu;
/** As C, Unix and social networks print it: "Sun Feb 04 10:00:00 +0000 2024". */
const CTIME = /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s+(?:(\S+)\s+)?(\d{4})$/u;
const TWO_NAMES = re(String.raw`(\p{L}[\p{L}\p{M}]*)\s*/\s*(\p{L}[\p{L}\p{M}]*)`);
const LEADING =
  /^(?:between|from|von|zwischen|du|entre|del?|dal|с|من|بين|از)\s+(?:le\s+)?(?=\d|\p{L}+\.?\s+\d)/iu;
const DAYS = re(String.raw`^(\d{1,2})\.?${DASH}\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?(?=\p{L})`);
const NUMBER_DAYS = /^(\d{1,2})\.?\s*[-–—]\s*\d{1,2}\.(\d{1,2}\.\d{4})$/;
const MONTH_DAYS = re(String.raw`^(${WORD}\s+\d{1,2})${DASH}\d{1,2}(?=\s*,?\s*\d{4})`);
const TWO_MONTHS = re(String.raw`^(\d{1,2}\.?\s+(${WORD}))${DASH}\d{1,2}\.?\s+(${WORD}),?\s+(\d{4})$`);
const MONTHS_DAYS = re(String.raw`^((${WORD})\s+\d{1,2})${DASH}(${WORD})\s+\d{1,2},?\s+(\d{4})$`);

/**
 * A date without what people write around it: weekdays before or behind it, the time before it, a month by two names, the last day of a
 * range of days. What it does not know stays as it is.
 */
export function bareDate(text: string): string {
  let bare = joinedMonths(text)
    .replace(BEFORE, (all, word: string) => (isWeekday(bareWord(word)) ? "" : all))
    .replace(BEHIND, (all, word: string) => (isWeekday(bareWord(word)) ? "" : all))
    .replace(/^(\d{4})[–—](\d{1,2})[–—](\d{1,2})(?!\d)/, "$1-$2-$3")
    .replace(CTIME, (_, month, date, time, zone, year) => `${date} ${month} ${year} ${time} ${zone ?? ""}`)
    .replace(TWO_NAMES, (all, one: string, two: string) =>
      monthOf(one) !== undefined && monthOf(one) === monthOf(two) ? two : all,
    )
    .trim();
  const time = TIME_FIRST.exec(bare);
  if (time) bare = `${time[2]} ${time[1]}`;
  const range = bare.replace(LEADING, "");
  return range
    .replace(TWO_MONTHS, startOfRange)
    .replace(MONTHS_DAYS, startOfRange)
    .replace(DAYS, "$1 ")
    .replace(NUMBER_DAYS, "$1.$2")
    .replace(MONTH_DAYS, "$1");
}

/** Arabic months of two words as one word. */
export function joinedMonths(text: string): string {
  return text.replace(/(كانون|تشرين)\s+(ال?)/gu, "$1ال").replace(/الال/gu, "ال");
}

/** Of a range that goes over the turn of the year its one year does not say when it began. */
function startOfRange(all: string, start: string, one: string, two: string, year: string): string {
  const [from, to] = [monthOf(bareWord(one)), monthOf(bareWord(two))];
  return from !== undefined && to !== undefined && from <= to ? `${start} ${year}` : all;
}

function bareWord(word: string): string {
  return word.replace(/\.$/, "");
}

import type { Rule } from "./refusals";

const COLUMN_WORDS: Readonly<Record<Rule, string>> = {
  "open-quote": "A quote is opened and never closed: the file may be cut off here",
  "field-count": "It has another number of fields than the header",
  "not-json": "It is not valid JSON",
  "record-too-large": "It is larger than 16 MB",
  "too-deep": "It is nested more than 200 levels deep",
  "no-place": "It has no geometry that can be placed",
  missing: "A value that is needed is missing",
  "not-a-number": "A coordinate is not a number",
  "latitude-bounds": "The latitude is beyond 90 degrees",
  "longitude-bounds": "The longitude is beyond 180 degrees",
  swapped: "The latitude is beyond 90 degrees and the longitude is not: they look swapped",
  "null-island": "It lies at 0, 0, where files put what has no place",
  "day-unreadable": "The day cannot be read as a date",
  "no-such-day": "The date does not exist in the order of day and month that was chosen",
  "order-open": "Day and month can be read both ways, and the column was said to leave no doubt",
  "other-calendar":
    "The year is of a Hijri or Buddhist calendar: choose Solar Hijri for the dates where it is that, or convert them to Gregorian days",
  "before-1970": "The day is before 1970",
  "after-today": "The day is after today",
};

/** Why rows are refused, as a sentence without its full stop. */
export function ruleSentence(rule: Rule): string {
  return COLUMN_WORDS[rule];
}

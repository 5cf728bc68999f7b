import type { Rule } from "./refusals";

const COLUMN_WORDS: Readonly<Record<Rule, string>> = {
  "open-quote": "A quote is never closed: the file may be cut off here",
  "field-count": "Its number of fields differs from the header’s",
  "not-json": "It is not valid JSON",
  "record-too-large": "It is larger than 16 MB",
  "too-deep": "It is nested more than 200 levels deep",
  "no-place": "It has no geometry to put on the map",
  missing: "A required value is missing",
  "not-a-number": "A coordinate is not a number",
  "latitude-bounds": "The latitude is beyond 90 degrees",
  "longitude-bounds": "The longitude is beyond 180 degrees",
  swapped: "The latitude is beyond 90 degrees and the longitude isn’t: they look swapped",
  "null-island": "It lies at 0, 0, which files use for “no place”",
  "day-unreadable": "The day cannot be read as a date",
  "no-such-day": "The date does not exist in the chosen order of day and month",
  "order-open": "Day and month can be read both ways, but the column was set as unambiguous",
  "other-calendar":
    "The year is Hijri or Buddhist: choose Solar Hijri for the dates if they are, or convert them to Gregorian dates",
  "before-1970": "The day is before 1970",
  "after-today": "The day is after today",
};

/** Why rows are refused, as a sentence without its full stop. */
export function ruleSentence(rule: Rule): string {
  return COLUMN_WORDS[rule];
}

import { DAY_PRECISION_HEADER, DAY_PRECISIONS } from "@/lib/files/days/read-day";
import { foldHeader } from "./known-formats";

interface Scheme {
  /** Another column that only files of this scheme have. */
  readonly beside?: string;
  /** Index into `DAY_PRECISIONS` by value; what is not named is known to the day. */
  readonly codes: Readonly<Record<string, number>>;
}

// An earlier export of this page; ACLED codebook: 3 is a month; UCDP GED codebook: 4 is within a month, 5 within a year.
const SCHEMES: Readonly<Record<string, Scheme>> = {
  [DAY_PRECISION_HEADER]: { codes: Object.fromEntries(DAY_PRECISIONS.map((word, index) => [word, index])) },
  time_precision: { beside: "event_id_cnty", codes: { "3": 1 } },
  date_prec: { beside: "type_of_violence", codes: { "4": 1, "5": 2 } },
};

/** The column that says how well the day of a row is known; -1 where none does in a scheme that is known. */
export function dayPrecisionColumn(header: readonly string[]): number {
  const folded = header.map(foldHeader);
  return folded.findIndex((name) => {
    const scheme = Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
    return scheme !== undefined && (scheme.beside === undefined || folded.includes(scheme.beside));
  });
}

/** Index into `DAY_PRECISIONS`: what a value of that column says. */
export function statedDayPrecision(header: string, value: string): number {
  return SCHEMES[foldHeader(header)]?.codes[value.trim()] ?? 0;
}

import type { Precision } from "@/lib/domain/place";

/** UCDP GED's `where_prec` of each precision, in words where it depends on the place; what `ucdpWherePrec` computes. */
export const WHERE_PREC_OF: Readonly<Record<Precision, string>> = {
  site: "1",
  town: "1",
  district: "2 with a point; without one 3, or 5 where it is a region without borders",
  governorate: "4",
  country: "6, or 5 where only a part of the country without borders is named",
};

/** UCDP GED's `date_prec` codes as `ucdpDatePrec` gives them. */
export const DATE_PREC_MEANINGS: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: 1, meaning: "All sources give one day." },
  { code: 2, meaning: "The days given lie within 2 to 6 days." },
  { code: 3, meaning: "Within a week." },
  { code: 4, meaning: "Within a month." },
  { code: 5, meaning: "Longer." },
];

/** How dates can be typed, and in which order numbers are read. */
export const DATE_HINT = "2023-11-08, 8 Nov 2023 or 8/11/2023 (day/month)";

/** A text field for a date as `typedDate` reads it: the same in every locale, and without scripts. */
export const TYPED_DATE = {
  placeholder: "2023-11-08",
  title: DATE_HINT,
  size: 12,
  maxLength: 40,
  autoComplete: "off",
} as const;

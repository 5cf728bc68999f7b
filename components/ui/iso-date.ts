/** A text field for a date that reads the same in every locale, and works without scripts: the browser's own shows the reader's order. */
export const ISO_DATE = {
  pattern: "\\d{4}-\\d{2}-\\d{2}",
  placeholder: "YYYY-MM-DD",
  title: "Year, month, day: 2023-11-08",
  size: 11,
} as const;

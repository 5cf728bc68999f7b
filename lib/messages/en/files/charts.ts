import { inForm } from "@/lib/domain/plural-forms";

const rows = (count: number) => inForm({ one: "# row", other: "# rows" }, count, "en");

/** Charts of a reader's file. */
export const charts = {
  title: "Charts of rows",
  overTime: "Rows over time",
  /** `column`: its header, as the file has it. */
  eachOverTime: (column: string) => `Rows by ${column}, over time`,
  byValue: (column: string) => `Rows by ${column}`,
  all: "All rows in view",
  rows: "Rows",
  countedIn: "rows",
  countedPer: { day: "rows a day", week: "rows a week", month: "rows a month" },
  value: "Value",
  otherValues: (count: number) => inForm({ one: "# other value", other: "# other values" }, count, "en"),
  from: "From",
  to: "To",
  source: (file: string) => `Source: ${file}`,
  counted: (count: number, all: string) => `${rows(count)} counted of ${all}`,
  filters: (words: string) => `Filters: ${words}`,
  noFilters: "none",
  refused: (count: number) => `Left out: ${rows(count)} of the file without a readable day or place.`,
  outside: (count: number) => `Not counted: ${rows(count)} on other days or hidden by the filters.`,
  rough: (count: number) =>
    inForm(
      {
        one: "# row is known only to the month or the year; it counts on one day of it.",
        other: "# rows are known only to the month or the year; each counts on one day of it.",
      },
      count,
      "en",
    ),
  table: "Table of these numbers",
  download: (format: string) => `Download ${format}`,
  failed: "Couldn’t make the picture.",
  view: (address: string) => `View: ${address}`,
  /** Heads of what each row of a CSV says of where it comes from. */
  stamp: { file: "File", view: "View" },
};

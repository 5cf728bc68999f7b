import { formatDay } from "@/lib/domain/format-day";
import { countText } from "@/lib/own-data/count-text";
import { limitsOf } from "@/lib/own-data/own-view";
import { columnNames, filterSummary, valueText } from "@/lib/own-data/value-filters";
import { describeSpan } from "@/lib/view/describe-span";
import type { OwnExhibit } from "./own-exhibit";

/** What every picture of a reader's own file says of itself. English. */
export interface OwnStamp {
  readonly file: string;
  /** "12,345 rows in the file" */
  readonly rows: string;
  /** "412 rows shown" */
  readonly shown: string;
  readonly day: string;
  readonly span: string;
  /** "Filters: kind: without drone, rocket; “al-Tanf”", or "Filters: none". */
  readonly filters: string;
  readonly address: string;
  /** Set where the code carries less than the address. */
  readonly codeNote: string | null;
}

export function ownStampOf(exhibit: OwnExhibit): OwnStamp {
  const { file, table, view, shown, address, code } = exhibit;
  const { from, to } = limitsOf(table);
  return {
    file,
    rows: `${countText(table.count, "row")} in the file`,
    shown: `${countText(shown, "row")} shown`,
    day: formatDay(view.day, "en", "long"),
    span: describeSpan(view, { first: from, last: to }),
    filters: `Filters: ${filterText(exhibit)}`,
    address,
    codeNote: code.isShortened ? "The code leads to the day without its filters" : null,
  };
}

/** The stamp as one line without its address. */
export function ownStampText({ file, rows, shown, day, span, filters }: OwnStamp): string {
  return `${file}: ${day}, ${span}. ${shown}, ${rows}. ${filters}.`;
}

/** A value as it is named; `null` stands for all without a colour of their own. */
export function valueName(label: string | null): string {
  return label === null ? "All other values" : valueText(label);
}

function filterText({ table, view }: OwnExhibit): string {
  const names = columnNames(table);
  const parts = table.categories.flatMap((column, index) => {
    const summary = filterSummary(column, view.hidden[index] ?? []);
    return summary ? [`${names[index]}: ${summary.words}`] : [];
  });
  const all = [...parts, ...(view.q === "" ? [] : [`“${view.q}”`])];
  return all.length === 0 ? "none" : all.join("; ");
}

import { formatDay } from "@/lib/domain/format-day";
import { countText } from "@/lib/own-data/count-text";
import { limitsOf } from "@/lib/own-data/own-view";
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
  /** "Filters: kind without drone, rocket", or "Filters: none". */
  readonly filters: string;
  readonly address: string;
  /** Set where the code carries less than the address. */
  readonly codeNote: string | null;
}

const NAMED_VALUES = 4;

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
    codeNote: code.isShortened ? "The code leads to the day without the filters" : null,
  };
}

/** The stamp as one line without its address. */
export function ownStampText({ file, rows, shown, day, span, filters }: OwnStamp): string {
  return `${file}: ${day}, ${span}. ${shown}, ${rows}. ${filters}.`;
}

/** A value as it is named; `null` stands for all without a colour of their own. */
export function valueName(label: string | null): string {
  return label === null ? "All other values" : label === "" ? "(empty)" : label;
}

function filterText({ table, plans, view }: OwnExhibit): string {
  const parts = table.categories.flatMap(({ header }, index) => {
    const off = view.hidden[index] ?? [];
    const labels = plans[index]?.labels ?? [];
    if (off.length === 0) return [];
    const on = labels.flatMap((label, slot) => (off.includes(slot) ? [] : [valueName(label)]));
    const without = labels.flatMap((label, slot) => (off.includes(slot) ? [valueName(label)] : []));
    return [
      on.length < without.length ? `${header} only ${listed(on)}` : `${header} without ${listed(without)}`,
    ];
  });
  return parts.length === 0 ? "none" : parts.join("; ");
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "no value";
  const more = names.length - NAMED_VALUES;
  return `${names.slice(0, NAMED_VALUES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

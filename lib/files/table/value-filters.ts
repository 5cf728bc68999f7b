import type { ShownWords } from "@/lib/messages/en/files/shown";
import type { HiddenValues } from "./category-series";
import type { CategoryColumn, FileTable } from "./file-table";

const COLLATOR = new Intl.Collator("en");

/** Codes of a column that any row has, ascending. */
export function usedCodes({ counts }: CategoryColumn): number[] {
  return [...counts.keys()].filter((code) => (counts[code] ?? 0) > 0);
}

/** The same with the commonest first, ties by their text. */
export function commonestFirst(column: CategoryColumn): number[] {
  const { counts, values } = column;
  const text = (code: number) => values[code] ?? "";
  return usedCodes(column).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || COLLATOR.compare(text(a), text(b)),
  );
}

/** The names of the columns that can be filtered by, by which links know them: of equal headers the later ones are numbered. */
export function columnNames({ categories }: Pick<FileTable, "categories">): string[] {
  const seen = new Map<string, number>();
  return categories.map(({ header }) => {
    const before = seen.get(header) ?? 0;
    seen.set(header, before + 1);
    return before === 0 ? header : `${header} (${before + 1})`;
  });
}

/** The same with other values of one column turned off. */
export function withHidden(hidden: HiddenValues, column: number, codes: Iterable<number>): HiddenValues {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  return hidden.map((list, index) => (index === column ? sorted : list));
}

/** Only `code` left of a column. */
export function keptOnly(column: CategoryColumn, code: number): number[] {
  return usedCodes(column).filter((other) => other !== code);
}

export function isFilteredView({
  hidden,
  q,
}: {
  readonly hidden: HiddenValues;
  readonly q: string;
}): boolean {
  return q !== "" || hidden.some((list) => list.length > 0);
}

/** A column's filter as it is told: what is left where that is little, else what is left out. */
interface FilterSummary {
  readonly words: string;
  /** Rows of the file that this filter alone lets through. */
  readonly rows: number;
}

const NAMED = 2;

/** A value as it is named. */
export function valueText(text: string, { empty }: Pick<ShownWords["filters"], "empty">): string {
  return text === "" ? empty : text;
}

/** `null` where the column filters nothing. */
export function filterSummary(
  column: CategoryColumn,
  hidden: readonly number[],
  said: Pick<ShownWords["filters"], "empty" | "summary">,
): FilterSummary | null {
  if (hidden.length === 0) return null;
  const { summary } = said;
  const off = new Set(hidden);
  const used = usedCodes(column);
  const kept = used.filter((code) => !off.has(code));
  const name = (code: number) => valueText(column.values[code] ?? "", said);
  const rows = kept.reduce((sum, code) => sum + (column.counts[code] ?? 0), 0);
  const gone = used.length - kept.length;
  const words =
    kept.length === 0
      ? summary.none
      : kept.length <= NAMED && kept.length <= gone
        ? summary.kept(kept.map(name))
        : gone <= NAMED
          ? summary.without(used.filter((code) => off.has(code)).map(name))
          : summary.some(kept.length, used.length);
  return { words, rows };
}

import X from "lucide-react/icons/x";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";

/** A filter that narrows the picture, and the way out of it. */
export interface ActiveFilter {
  readonly id: string;
  /** What is filtered by: a facet, a column, the text. */
  readonly name: string;
  /** What passes it. */
  readonly words: string;
  /** The words come from the reader or a file: they are not capitalised. */
  readonly isVerbatim?: boolean;
  /** How much passes it; left out where that is not known. */
  readonly count?: string | undefined;
  readonly remove: () => void;
}

interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilter[];
  /** One scrolling line, which counts the filters and leaves their names to screen readers; or wrapped, with names. */
  readonly layout: "line" | "wrapped";
  readonly onClearAll?: (() => void) | undefined;
}

const LOOKS = {
  line: {
    row: "flex items-center gap-1.5 pt-1 pb-2 max-md:ps-5 max-md:pe-3 md:order-last md:basis-full",
    list: "scroll-fade flex min-w-0 flex-1 items-center gap-1.5 p-0.5",
    item: "max-w-56 shrink-0",
  },
  wrapped: {
    row: "flex flex-wrap items-center gap-1.5 pt-1 pb-1",
    list: "contents",
    item: "max-w-full",
  },
} as const;

/** The filters in force as chips, each removable, and the way out of all; nothing where there are none. */
export function ActiveFilters({ filters, layout, onClearAll }: ActiveFiltersProps) {
  const look = LOOKS[layout];
  const { active: said } = useWords(workspaceWords).filters;
  if (filters.length === 0) return null;
  return (
    <div className={look.row}>
      {layout === "line" && (
        <span className="numeral shrink-0 text-[13px] text-ink-2">{said.count(filters.length)}</span>
      )}
      <ul aria-label={said.title} className={look.list}>
        {filters.map(({ id, name, words, isVerbatim = false, count, remove }) => (
          <li key={id} className={look.item}>
            <button
              type="button"
              onClick={remove}
              className="inline-flex min-h-8 max-w-full cursor-pointer items-center gap-1 rounded-full bg-paper-3 ps-3 pe-2 text-[13px] leading-4 text-ink hover:bg-rule pointer-coarse:min-h-11"
            >
              <span className="sr-only">
                {said.remove} {layout === "line" && `${said.name(name)} `}
              </span>
              <bdi className={`truncate ${isVerbatim ? "" : "first-letter:uppercase"}`}>
                {layout === "line" ? words : said.named(name, words)}
              </bdi>
              {count && (
                <span className="numeral shrink-0 text-ink-2">
                  <span className="sr-only">, </span>
                  {count}
                </span>
              )}
              <X size={14} aria-hidden="true" className="shrink-0 text-ink-2 print:hidden" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={onClearAll}
        className="min-h-8 shrink-0 cursor-pointer px-1.5 text-[13px] text-ink underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11 print:hidden"
      >
        {said.clearAll}
      </button>
    </div>
  );
}

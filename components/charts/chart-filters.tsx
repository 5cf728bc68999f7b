import { useWords } from "@/components/ui/words/use-words.client";
import type { CountedBar } from "@/lib/charts/bar-filters";
import { panelsWords } from "@/lib/messages/rooms";

interface ChartFiltersProps<C> {
  readonly lang: "en" | "ar";
  readonly bars: readonly CountedBar<C>[];
  readonly isLeft: (only: C) => boolean;
  readonly onPress: (only: C) => void;
  /** What is pointed at or has the focus; `null` once nothing is. */
  readonly onPoint: (bar: CountedBar<C> | null) => void;
}

/** What the chart counts, each a switch that leaves it alone on the chart, the map and the list. */
export function ChartFilters<C>({ lang, bars, isLeft, onPress, onPoint }: ChartFiltersProps<C>) {
  const words = useWords(panelsWords).charts;
  if (bars.length === 0) return null;
  return (
    <ul
      aria-label={words.showOnly}
      className="scroll-fade flex gap-1.5 overflow-x-auto px-4 pt-2.5 pb-1 print:hidden"
    >
      {bars.map((bar) => {
        const { key, label, figure, only } = bar;
        return (
          <li key={key} className="shrink-0">
            <button
              type="button"
              aria-pressed={isLeft(only)}
              onClick={() => onPress(only)}
              onPointerEnter={() => onPoint(bar)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(bar)}
              onBlur={() => onPoint(null)}
              className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-full border border-rule-2/70 px-2.5 text-[13px] whitespace-nowrap hover:bg-paper-2 aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
            >
              <bdi>{label[lang]}</bdi>
              {figure !== "" && <span className="numeral opacity-75">{figure}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

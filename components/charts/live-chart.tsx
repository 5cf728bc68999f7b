import type { BarFilter } from "@/lib/charts/bar-filters";
import { ChartFilters } from "./chart-filters";

interface LiveChartProps {
  /** As painted, its bars marked with `data-bar`. */
  readonly svg: string;
  readonly lang: "en" | "ar";
  readonly bars: readonly BarFilter[];
  readonly isLeft: (left: BarFilter["filters"]) => boolean;
  readonly onPress: (left: BarFilter["filters"]) => void;
  /** The bar that is pointed at, or whose button has the focus; `null` once none is. */
  readonly onPoint: (bar: BarFilter | null) => void;
}

/** A chart whose bars are pointed at and pressed: in the picture by pointer and touch, by the buttons over it by keyboard too. */
export function LiveChart({ svg, lang, bars, isLeft, onPress, onPoint }: LiveChartProps) {
  const barAt = (target: EventTarget): BarFilter | null => {
    const key = target instanceof Element ? target.closest("[data-bar]")?.getAttribute("data-bar") : null;
    return bars.find((bar) => bar.key === key) ?? null;
  };
  return (
    <>
      <ChartFilters lang={lang} filters={bars} isLeft={isLeft} onPress={onPress} onPoint={onPoint} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons over it do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one picture to screen readers, with its buttons over it */}
      <div
        className="px-4 pb-4 [&_[data-bar]]:cursor-pointer [&_[data-bar]:hover>rect:first-child]:fill-paper-2"
        onClick={({ target }) => {
          const bar = barAt(target);
          if (bar) onPress(bar.filters);
        }}
        onPointerOver={({ target, pointerType }) => {
          if (pointerType === "mouse") onPoint(barAt(target));
        }}
        onPointerLeave={() => onPoint(null)}
        // Made here of the validated dataset, its texts escaped.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </>
  );
}

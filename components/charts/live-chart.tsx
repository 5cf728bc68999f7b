import type { CountedBar } from "@/lib/charts/bar-filters";
import { ChartFilters } from "./chart-filters";

/** `C`: what leaves a bar alone. */
interface LiveChartProps<C> {
  /** As painted, its bars marked with `data-bar`. */
  readonly svg: string;
  readonly lang: "en" | "ar";
  readonly bars: readonly CountedBar<C>[];
  readonly isLeft: (only: C) => boolean;
  readonly onPress: (only: C) => void;
  /** The bar that is pointed at, or whose button has the focus; `null` once none is. */
  readonly onPoint: (bar: CountedBar<C> | null) => void;
}

/** A chart whose bars are pointed at and pressed: in the picture by pointer and touch, by the buttons over it by keyboard too. */
export function LiveChart<C>({ svg, lang, bars, isLeft, onPress, onPoint }: LiveChartProps<C>) {
  const barAt = (target: EventTarget): CountedBar<C> | null => {
    const key = target instanceof Element ? target.closest("[data-bar]")?.getAttribute("data-bar") : null;
    return bars.find((bar) => bar.key === key) ?? null;
  };
  return (
    <>
      <ChartFilters lang={lang} bars={bars} isLeft={isLeft} onPress={onPress} onPoint={onPoint} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons over it do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one picture to screen readers, with its buttons over it */}
      <div
        className="px-4 pb-4 [&_[data-bar]]:cursor-pointer [&_[data-bar]:hover>rect:first-child]:fill-paper-2"
        onClick={({ target }) => {
          const bar = barAt(target);
          if (bar) onPress(bar.only);
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

import { memo } from "react";
import type { Axis } from "@/lib/playback/axis";
import { type Tick, ticks } from "@/lib/playback/ticks";
import { xPercent } from "./x-percent";

// One set for each width that the chart may have; the page picks without knowing its width beforehand. The numbers of
// words follow from the least width of each and from 60 px a word, 80 in Arabic, whose months are not shortened.
const SETS = [
  { className: "@[480px]/chart:hidden", maxLabels: { en: 5, ar: 3 } },
  { className: "hidden @[480px]/chart:block @[800px]/chart:hidden", maxLabels: { en: 8, ar: 6 } },
  { className: "hidden @[800px]/chart:block", maxLabels: { en: 13, ar: 10 } },
] as const;

function TickMark(props: { readonly tick: Tick; readonly axis: Axis }) {
  const { tick, axis } = props;
  return (
    <div
      className={`absolute top-0 border-s ps-1 ${tick.label === null ? "h-1 border-rule-2/60" : "h-2 border-rule-2"}`}
      style={{ left: xPercent(tick.day, axis) }}
    >
      {tick.label !== null && (
        <span dir="auto" className="numeral block pt-1 text-xs leading-4 whitespace-nowrap text-ink-2">
          {tick.label}
        </span>
      )}
    </div>
  );
}

export const AxisTicks = memo(function AxisTicks(props: { readonly axis: Axis; readonly lang: "en" | "ar" }) {
  const { axis, lang } = props;
  return SETS.map(({ className, maxLabels }) => (
    <div key={className} aria-hidden="true" className={`absolute inset-x-0 bottom-0 h-6 ${className}`}>
      {ticks(axis, maxLabels[lang], lang).map((tick) => (
        <TickMark key={tick.day} tick={tick} axis={axis} />
      ))}
    </div>
  ));
});

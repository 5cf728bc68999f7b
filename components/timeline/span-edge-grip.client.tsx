"use client";

import { sliderProps, useHold } from "@/components/ui/use-grip.client";
import { type Day, day as toDay } from "@/lib/domain/day";
import { daysPhrase } from "@/lib/domain/days-phrase";
import { formatDay } from "@/lib/domain/format-day";
import { axisScale } from "@/lib/playback/axis";
import { dayAfterKey } from "@/lib/playback/slider-key";
import { spanEdge, withSpanEdge } from "@/lib/playback/span-edge";
import type { MarkStyles } from "./axis/mark-styles";
import type { ChartPartProps } from "./axis/timeline-dock-props";

/** The edge of a window or range that is not the day: a line with a grip at its foot, dragged or moved by keys. */
export function SpanEdgeGrip(
  props: ChartPartProps & {
    /** As the page was sent. */
    readonly firstStyles: MarkStyles;
  },
) {
  const { chartRef, dayStore, span, axis, limits, words, lang, onSpan } = props;
  // What it says follows at rest; where it stands, and what it does, with the day.
  const edge = spanEdge(span, props.day, limits);
  const moveTo = (at: Day) => onSpan(withSpanEdge(span, dayStore.day(), at, limits));
  const hold = useHold<{ at: Day | null }>({
    take(press) {
      press.stopPropagation();
      return { at: null };
    },
    move(held, press) {
      const box = chartRef.current?.getBoundingClientRect();
      if (!box) return;
      const at = axisScale(axis).dayAt((press.clientX - box.left) / box.width);
      if (at === held.at) return;
      held.at = at;
      moveTo(at);
    },
  });
  if (!edge) return null;
  const afterKey = (key: string, shift: boolean) => {
    const now = spanEdge(span, dayStore.day(), limits) ?? edge;
    return dayAfterKey(now.at, key, shift, now.bounds);
  };
  const value = {
    min: Math.min(edge.bounds.from, edge.at),
    max: Math.max(edge.bounds.to, edge.at),
    now: edge.at,
    text: `${formatDay(toDay(edge.at), lang, "long")}, ${daysPhrase(Math.abs(props.day - edge.at) + 1, lang)}`,
  };
  return (
    <>
      <div
        data-mark="edge"
        className="pointer-events-none absolute top-7 bottom-6 left-0 w-px bg-ink opacity-(--edge-on) will-change-transform"
        style={props.firstStyles.edge}
      />
      <div
        data-mark="edge-grip"
        {...sliderProps(span.type === "window" ? words.windowEdge : words.rangeEdge, value, {
          afterKey,
          onValue: moveTo,
        })}
        {...hold}
        className="absolute bottom-3 left-0 grid size-6 will-change-transform cursor-ew-resize touch-none place-items-center rounded-full opacity-(--edge-on) select-none before:absolute before:-inset-0 focus-visible:opacity-100 pointer-coarse:before:-inset-2.5"
        style={props.firstStyles["edge-grip"]}
      >
        <span className="h-4.5 w-2 rounded-full border-[1.5px] border-ink bg-paper" />
      </div>
    </>
  );
}

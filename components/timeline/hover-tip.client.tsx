"use client";

import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { ChartPartProps, TimelineBar } from "@/components/timeline/axis/timeline-dock-props";
import type { TimelineSeries } from "@/components/timeline/axis/timeline-series";
import { widthPercent, xPercent } from "@/components/timeline/axis/x-percent";
import { coverageAt } from "@/lib/domain/coverage";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { type Axis, axisScale } from "@/lib/playback/axis";
import { blockPath } from "@/lib/signs/block-path";

const SIDE = 8;

function heading({ from, to }: Axis, lang: "en" | "ar"): string {
  if (from === to) return formatDay(from, lang, "full");
  return `${formatDay(from, lang, "short")} – ${formatDay(to, lang, "short")} ${formatDay(to, lang, "year")}`;
}

/** What the tip is about: the day, or the bar of several days that it lies in, since that is what is seen there. */
function barOf(hovered: Day, props: ChartPartProps): TimelineBar {
  const bar = props.bars.find(({ from, to }) => from <= hovered && hovered <= to);
  if (bar && bar.to > bar.from) return bar;
  return { killed: 0, ...bar, from: hovered, to: hovered, counts: props.countsAt(hovered) };
}

export function HoverTip(props: ChartPartProps) {
  const { axis, words, lang } = props;
  const hovered = useHoveredDay(props.chartRef, axis);
  if (hovered === null) return null;
  const bar = barOf(hovered, props);
  const parts = props.series.flatMap((series, index) => {
    const count = bar.counts[index] ?? 0;
    return count > 0 ? [{ series, count }] : [];
  });
  const flags = props.flags.filter((flag) => flag.day >= bar.from && flag.day <= bar.to);
  const level = coverageAt(props.coverage ?? [], hovered)?.level;
  const middle = xPercent((bar.from + bar.to + 1) / 2, axis);
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      <div className="absolute inset-0 overflow-clip">
        <div
          className="absolute top-7 bottom-6 min-w-px bg-ink/10"
          style={{ left: xPercent(bar.from, axis), width: widthPercent(bar, axis) }}
        />
      </div>
      <div
        dir={lang === "ar" ? "rtl" : "ltr"}
        className="absolute bottom-[calc(100%+0.5rem)] z-10 w-max max-w-64 -translate-x-1/2 rounded-lg border border-rule bg-paper px-3 py-2 text-xs leading-5 text-ink shadow-float"
        style={{ left: `clamp(6rem, ${middle}, calc(100% - 6rem))` }}
      >
        <div className="text-[13px] font-semibold">{heading(bar, lang)}</div>
        {flags.map((flag) => (
          <div key={flag.label} className="text-ink-2">
            {flag.label}
          </div>
        ))}
        {parts.length === 0 && (
          <div className="text-ink-2">
            {level === "none"
              ? words.unread
              : props.uncovered.includes(hovered)
                ? words.uncovered
                : words.nothing}
          </div>
        )}
        {parts.map(({ series, count }) => (
          <div key={series.key} className="numeral flex items-center gap-2">
            <BlockSwatch series={series} />
            {series.phrase(count)}
          </div>
        ))}
        {level === "thin" && <div className="text-ink-2">{words.thin}</div>}
        {(bar.killed ?? 0) > 0 && (
          <div className="numeral flex items-center gap-2">
            <span className="mx-px size-1.5 rounded-full bg-ink" />
            {words.killed(bar.killed ?? 0)}
          </div>
        )}
      </div>
    </div>
  );
}

/** A block of the histogram, as shown before its count. */
function BlockSwatch({ series }: { readonly series: TimelineSeries }) {
  const block = { x: 0, y: 0, width: SIDE, height: SIDE };
  return (
    <svg aria-hidden="true" width={SIDE} height={SIDE} className="shrink-0">
      <path d={blockPath(series.fill, block, SIDE)} className={series.className} />
    </svg>
  );
}

/** The day under a hovering pointer: none while a button is down, none for fingers. */
function useHoveredDay(chartRef: RefObject<HTMLElement | null>, axis: Axis): Day | null {
  const [hovered, setHovered] = useState<Day | null>(null);
  const dayUnder = useEffectEvent((event: PointerEvent, box: DOMRect) =>
    axisScale(axis).dayAt((event.clientX - box.left) / box.width),
  );
  useEffect(() => {
    const chart = chartRef.current;
    if (!chart) return;
    const move = (event: PointerEvent) => {
      const onGrip =
        event.target instanceof Element && event.target.closest("[role=slider]:not([data-ground])") !== null;
      const hides = event.pointerType === "touch" || event.buttons !== 0 || onGrip;
      setHovered(hides ? null : dayUnder(event, chart.getBoundingClientRect()));
    };
    const hide = () => setHovered(null);
    chart.addEventListener("pointermove", move);
    chart.addEventListener("pointerdown", hide);
    chart.addEventListener("pointerleave", hide);
    return () => {
      chart.removeEventListener("pointermove", move);
      chart.removeEventListener("pointerdown", hide);
      chart.removeEventListener("pointerleave", hide);
    };
  }, [chartRef]);
  return hovered !== null && hovered >= axis.from && hovered <= axis.to ? hovered : null;
}

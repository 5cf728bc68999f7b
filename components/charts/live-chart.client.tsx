"use client";

import { useRef, useState } from "react";
import type { CountedBar } from "@/lib/charts/bar-filters";
import type { BarAt } from "@/lib/charts/bar-items";
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
  readonly onPoint: (bar: BarAt | null) => void;
  /** What the columns of a panel are, from the first on; empty in a chart without columns. */
  readonly slots: readonly string[];
  /** After a press on a column of days. */
  readonly onSlot: (slot: number) => void;
}

/** A column under the pointer, in CSS pixels of the chart's box. */
interface Band {
  readonly slot: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart whose bars are pointed at and pressed: in the picture by pointer and touch, by the buttons over it by keyboard too. */
export function LiveChart<C>(props: LiveChartProps<C>) {
  const { svg, lang, bars, isLeft, onPress, onPoint, slots, onSlot } = props;
  const box = useRef<HTMLDivElement>(null);
  const [band, setBand] = useState<Band | null>(null);
  const point = (bar: BarAt | null, at: Band | null) => {
    onPoint(bar);
    if (at?.slot !== band?.slot || at?.left !== band?.left || at?.top !== band?.top) setBand(at);
  };
  return (
    <>
      <ChartFilters
        lang={lang}
        bars={bars}
        isLeft={isLeft}
        onPress={onPress}
        onPoint={(bar) => point(bar && { key: bar.key, slot: null }, null)}
      />
      <div ref={box} className="relative">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons and the choice over it do the same */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: one picture to screen readers, with its buttons over it */}
        <div
          className="px-4 pb-4 [&_[data-bar]:hover>rect:first-child]:fill-paper-2 [&_[data-plot=days]]:cursor-pointer [&_[data-press]]:cursor-pointer"
          onClick={({ target, clientX }) => {
            const plot = plotOf(target);
            if (plot?.dataset.plot === "days") return onSlot(slotAt(plot, clientX, slots.length));
            const bar = bars.find(({ key }) => key === keyOf(target));
            if (bar) onPress(bar.only);
          }}
          onPointerMove={({ target, clientX, pointerType }) => {
            if (pointerType !== "mouse") return;
            const key = keyOf(target);
            const plot = plotOf(target);
            const frame = box.current?.getBoundingClientRect();
            const at = plot && frame ? bandAt(plot, frame, clientX, slots.length) : null;
            point(key === null ? null : { key, slot: at?.slot ?? null }, at);
          }}
          onPointerLeave={() => point(null, null)}
          // Made here of the validated dataset, its texts escaped.
          dangerouslySetInnerHTML={{ __html: svg }}
        />
        {band && (
          <div
            aria-hidden="true"
            className="pointer-events-none absolute border-x border-ink/60 bg-ink/10"
            style={{ left: band.left, top: band.top, width: band.width, height: band.height }}
          >
            <span className="absolute bottom-full left-1/2 mb-0.5 -translate-x-1/2 rounded bg-ink px-1.5 py-0.5 text-xs whitespace-nowrap text-paper">
              {slots[band.slot]}
            </span>
          </div>
        )}
      </div>
    </>
  );
}

function keyOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest("[data-bar]")?.getAttribute("data-bar") ?? null) : null;
}

/** The ground of the columns that the pointer is on. */
function plotOf(target: EventTarget): SVGElement | null {
  return target instanceof SVGElement && target.dataset.plot !== undefined ? target : null;
}

function slotAt(plot: SVGElement, x: number, count: number): number {
  const { left, width } = plot.getBoundingClientRect();
  return Math.min(count - 1, Math.max(0, Math.floor(((x - left) / width) * count)));
}

function bandAt(plot: SVGElement, frame: DOMRect, x: number, count: number): Band {
  const { left, top, width, height } = plot.getBoundingClientRect();
  const slot = slotAt(plot, x, count);
  const each = width / count;
  return {
    slot,
    left: left - frame.left + slot * each,
    top: top - frame.top,
    width: each,
    height,
  };
}

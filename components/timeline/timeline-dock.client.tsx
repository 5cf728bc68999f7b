"use client";

import { SlidersHorizontal } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { AxisOverview } from "@/components/timeline/axis/axis-overview.client";
import { AxisZoomButtons } from "@/components/timeline/axis/axis-zoom-buttons.client";
import type { TimelineDockProps, WithWords } from "@/components/timeline/axis/timeline-dock-props";
import type { TimelineWords } from "@/lib/messages/en/workspace/timeline";
import { workspaceWords } from "@/lib/messages/rooms";
import { type Axis, axisBetween, axisScale } from "@/lib/playback/axis";
import { type DaySpan, SPEEDS } from "@/lib/view/view";
import { PlaybackModes } from "./playback-modes.client";
import { RangeFields } from "./range-fields.client";
import { SpanSwitch } from "./span-switch.client";
import { TimelineChart } from "./timeline-chart.client";
import { Transport } from "./transport.client";

const GLIDE_MS = 220;

// Narrow: the chart, then the transport, and the rest in a sheet above the dock. Middling and wide: one row.
const GRID = [
  "grid items-center gap-x-2 px-3 pt-1 pb-1.5",
  "grid-cols-[1fr_auto] [grid-template-areas:'chart_chart''transport_toggle']",
  "@2xl/dock:grid-cols-[12.5rem_5.25rem_1fr_auto] @2xl/dock:grid-rows-[1fr_auto_auto] @2xl/dock:gap-x-4 @2xl/dock:px-4 @2xl/dock:py-1.5",
  "pointer-coarse:@2xl/dock:grid-cols-[15rem_auto_1fr_auto]",
  "@2xl/dock:[grid-template-areas:'transport_rate_chart_axis''span_span_chart_axis''modes_modes_overview_axis']",
  "@5xl/dock:grid-cols-[13rem_8.25rem_1fr_auto] @5xl/dock:px-5",
  // A phone on its side: one row, and the rest in the sheet too.
  "short:grid-cols-[auto_1fr_auto] short:grid-rows-[auto] short:py-0.5 short:[grid-template-areas:'transport_chart_toggle']",
].join(" ");
const SHEET = [
  "hidden @max-2xl/dock:data-open:grid @2xl/dock:contents short:hidden short:data-open:grid",
  "absolute end-2 bottom-full z-10 mb-2 gap-3 rounded-xl border border-rule bg-paper p-3 shadow-float",
].join(" ");

/** Transport, span and the days: props in, callbacks out. Draws the same on a server, whatever the width. */
export function TimelineDock(props: TimelineDockProps) {
  const { axis, span, day, lang } = props;
  const words = workspaceWords.get(lang).timeline;
  const sheetId = useId();
  const [open, setOpen] = useState(false);
  const glide = useAxisGlide(axis, props.onAxis);
  const overview = (
    <AxisOverview
      axis={axis}
      limits={props.limits}
      bars={props.overview}
      words={words}
      lang={lang}
      onAxis={props.onAxis}
    />
  );
  return (
    <section
      lang={lang}
      aria-label={words.dock}
      className="@container/dock relative border-t border-rule bg-paper text-ink"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <div className={GRID}>
        <div className="[grid-area:transport]">
          <Transport {...props} words={words} />
        </div>
        <div className="justify-self-end [grid-area:toggle] @2xl/dock:hidden short:block">
          <SheetToggle span={span} words={words} open={open} sheetId={sheetId} onOpen={setOpen} />
        </div>
        <div id={sheetId} data-open={open || undefined} className={SHEET}>
          <div className="grid justify-items-start gap-1 justify-self-start [grid-area:span] @max-2xl/dock:[grid-area:auto] short:[grid-area:auto]">
            <SpanSwitch {...props} words={words} />
            {span.type === "range" && (
              <RangeFields {...props} words={words} range={{ start: span.start, day }} />
            )}
          </div>
          <div className="flex items-center gap-1 [grid-area:rate] @max-2xl/dock:[grid-area:auto] short:[grid-area:auto]">
            <SpeedSelect {...props} words={words} />
          </div>
          <div className="-ms-2 [grid-area:modes] @max-2xl/dock:[grid-area:auto] short:[grid-area:auto]">
            <PlaybackModes {...props} words={words} />
          </div>
          <div className="[grid-area:axis] @max-2xl/dock:[grid-area:auto] short:[grid-area:auto]">
            <AxisZoomButtons
              {...props}
              share={Math.min(1, Math.max(0, axisScale(axis).shareOf(day + 0.5)))}
              words={words}
              onAxis={glide}
            />
          </div>
          <div className="@2xl/dock:hidden short:block">{overview}</div>
        </div>
        <div className="h-[94px] min-w-0 [grid-area:chart] @2xl/dock:h-[136px] short:h-[82px]">
          <TimelineChart {...props} words={words} />
        </div>
        <div className="hidden min-w-0 pt-1 pb-0.5 [grid-area:overview] @2xl/dock:block short:hidden">
          {overview}
        </div>
      </div>
    </section>
  );
}

function SpeedSelect(props: TimelineDockProps & WithWords) {
  return (
    <select
      aria-label={props.words.speedName}
      title={props.words.speedName}
      value={props.speed}
      className="numeral h-9 pointer-coarse:h-11 cursor-pointer appearance-none rounded-lg bg-paper-2 px-2.5 text-center text-[13px] text-ink hover:bg-paper-3"
      onChange={(event) => {
        const chosen = SPEEDS.find((speed) => String(speed) === event.target.value);
        if (chosen !== undefined) props.onSpeed(chosen);
      }}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={speed}>
          {props.words.speed(speed)}
        </option>
      ))}
    </select>
  );
}

/** On a narrow dock: says the span and opens the sheet with span, speed and axis. */
function SheetToggle(props: {
  readonly span: DaySpan;
  readonly words: TimelineWords;
  readonly open: boolean;
  readonly sheetId: string;
  readonly onOpen: (open: boolean) => void;
}) {
  const { span, words, open } = props;
  const label = span.type === "window" ? words.window(span.days) : words.spans[span.type];
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={props.sheetId}
      aria-label={words.options(label)}
      className="flex h-9 min-w-9 cursor-pointer items-center justify-center gap-2 rounded-lg bg-paper-2 px-3 pointer-coarse:h-11 pointer-coarse:min-w-11 text-[13px] whitespace-nowrap text-ink aria-expanded:bg-paper-3"
      onClick={() => props.onOpen(!open)}
    >
      <span className="@max-[22rem]/dock:sr-only">{label}</span>
      <SlidersHorizontal aria-hidden size={16} />
    </button>
  );
}

/** Takes the axis to another in a short glide; at once where motion is to be reduced. */
function useAxisGlide(axis: Axis, onAxis: (axis: Axis) => void): (to: Axis) => void {
  const frameRef = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frameRef.current), []);
  return (to) => {
    cancelAnimationFrame(frameRef.current);
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
      onAxis(to);
      return;
    }
    const startMs = performance.now();
    const step = () => {
      const share = Math.min(1, (performance.now() - startMs) / GLIDE_MS);
      if (share < 1) frameRef.current = requestAnimationFrame(step);
      onAxis(axisBetween(axis, to, 1 - (1 - share) ** 3));
    };
    frameRef.current = requestAnimationFrame(step);
  };
}

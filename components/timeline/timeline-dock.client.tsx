"use client";

import { useId, useState } from "react";
import { axisScale } from "@/lib/playback/axis";
import { AxisOverview } from "./axis/axis-overview.client";
import { AxisZoomButtons } from "./axis/axis-zoom-buttons.client";
import { dockWords } from "./axis/dock-words";
import type { TimelineDockProps } from "./axis/timeline-dock-props";
import { useAxisGlide } from "./axis/use-axis-glide.client";
import { PlaybackModes } from "./playback-modes.client";
import { RangeFields } from "./range-fields.client";
import { SheetToggle } from "./sheet-toggle.client";
import { SpanSwitch } from "./span-switch.client";
import { SpeedSelect } from "./speed-select.client";
import { TimelineChart } from "./timeline-chart.client";
import { Transport } from "./transport.client";

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
  const words = dockWords(lang);
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
              <RangeFields
                range={{ start: span.start, day }}
                limits={props.dayLimits}
                words={words}
                lang={lang}
                onRange={props.onRange}
              />
            )}
          </div>
          <div className="flex items-center gap-1 [grid-area:rate] @max-2xl/dock:[grid-area:auto] short:[grid-area:auto]">
            <SpeedSelect speed={props.speed} words={words} onSpeed={props.onSpeed} />
          </div>
          <div className="-ms-2 [grid-area:modes] @max-2xl/dock:[grid-area:auto] short:[grid-area:auto]">
            <PlaybackModes {...props} words={words} />
          </div>
          <div className="[grid-area:axis] @max-2xl/dock:[grid-area:auto] short:[grid-area:auto]">
            <AxisZoomButtons
              axis={axis}
              limits={props.limits}
              campaign={props.campaign}
              {...(props.after ? { after: props.after } : {})}
              share={Math.min(1, Math.max(0, axisScale(axis).shareOf(day + 0.5)))}
              words={words}
              lang={lang}
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

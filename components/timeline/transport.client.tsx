"use client";

import { ChevronLeft, ChevronRight, Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { addDays } from "@/lib/domain/day";
import type { TimelineDockProps, WithWords } from "./axis/timeline-dock-props";
import { ROUND_BUTTON } from "./round-button";
import { StepDayLink } from "./step-day-link.client";

type TransportProps = Pick<
  TimelineDockProps,
  "day" | "dayLimits" | "item" | "playing" | "hrefForDay" | "onPlay" | "onPause" | "onStepItem" | "onStepDay"
> &
  WithWords;

export function Transport(props: TransportProps) {
  const { day, dayLimits, item, playing, words } = props;
  const hrefOf = (step: 1 | -1) => {
    const next = addDays(day, step);
    return next < dayLimits.from || next > dayLimits.to ? null : props.hrefForDay(next);
  };
  return (
    // Time runs from left to right on the axis in Arabic too, so its controls do not turn around either.
    <div dir="ltr" className="flex items-center gap-0.5">
      <button
        type="button"
        aria-label={words.previousItem[item]}
        title={words.previousItem[item]}
        className={ROUND_BUTTON}
        onClick={() => props.onStepItem(-1)}
      >
        <SkipBack aria-hidden size={18} strokeWidth={2} />
      </button>
      <StepDayLink name={words.previousDay} href={hrefOf(-1)} onStep={() => props.onStepDay(-1)}>
        <ChevronLeft aria-hidden size={20} strokeWidth={2} />
      </StepDayLink>
      <button
        type="button"
        aria-label={playing ? words.pause : words.play}
        title={playing ? words.pause : words.play}
        className="mx-1 grid size-11 @2xl/dock:size-12 shrink-0 cursor-pointer place-items-center rounded-full bg-accent text-accent-ink transition-transform active:scale-95 motion-reduce:transition-none"
        onClick={playing ? props.onPause : props.onPlay}
      >
        {playing ? (
          <Pause aria-hidden size={22} fill="currentColor" strokeWidth={0} />
        ) : (
          <Play aria-hidden size={22} fill="currentColor" strokeWidth={0} className="translate-x-px" />
        )}
      </button>
      <StepDayLink name={words.nextDay} href={hrefOf(1)} onStep={() => props.onStepDay(1)}>
        <ChevronRight aria-hidden size={20} strokeWidth={2} />
      </StepDayLink>
      <button
        type="button"
        aria-label={words.nextItem[item]}
        title={words.nextItem[item]}
        className={ROUND_BUTTON}
        onClick={() => props.onStepItem(1)}
      >
        <SkipForward aria-hidden size={18} strokeWidth={2} />
      </button>
    </div>
  );
}

"use client";

import { useEffect, useState } from "react";
import { DayField } from "@/components/ui/days/day-field.client";
import type { Day } from "@/lib/domain/day";
import { daysPhrase } from "@/lib/domain/days-phrase";
import { axisDays } from "@/lib/playback/axis";
import { type RangeDays, rangeEnds, withRangeEnd } from "@/lib/playback/range-days";
import type { TimelineDockProps, WithWords } from "./axis/timeline-dock-props";

const SHOWN_MS = 5000;
const FIELD =
  "h-7 w-[7.5rem] rounded border border-rule-2/70 bg-paper ps-1.5 pe-1 text-[13px] text-ink hover:border-rule-2 pointer-coarse:h-11 pointer-coarse:w-[8.75rem]";

/** First and last day of a range, to be typed. An end set beyond the other takes that along, and a line says so. */
export function RangeFields(props: TimelineDockProps & WithWords & { readonly range: RangeDays }) {
  const { range, dayLimits: limits, words, onRange } = props;
  const [note, setNote] = useState("");
  useEffect(() => {
    if (note === "") return;
    const timer = window.setTimeout(() => setNote(""), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [note]);
  const { from, to } = rangeEnds(range);
  const set = (end: "first" | "last", at: Day) => {
    const { carried, ...next } = withRangeEnd(range, end, at, limits);
    setNote(carried ? words.carried(daysPhrase(axisDays(rangeEnds(next)), props.lang)) : "");
    onRange(next);
  };
  return (
    <div
      className="relative flex items-center gap-1 text-[13px] text-ink-2"
      dir="ltr"
      onInputCapture={() => setNote("")}
    >
      <DayField
        day={from}
        limits={limits}
        label={words.rangeFirst}
        onDay={(day) => set("first", day)}
        className={FIELD}
      />
      –
      <DayField
        day={to}
        limits={limits}
        label={words.rangeLast}
        onDay={(day) => set("last", day)}
        className={FIELD}
      />
      <span
        role="status"
        dir="auto"
        className="absolute start-0 bottom-full z-30 mb-1.5 w-max max-w-64 rounded-md bg-accent px-2.5 py-1.5 leading-[1.35] text-accent-ink shadow-float empty:hidden"
      >
        {note}
      </span>
    </div>
  );
}

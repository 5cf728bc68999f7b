"use client";

import { useId, useState } from "react";
import { type Day, dayFromIso, isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";

export interface DayFieldProps {
  readonly day: Day;
  /** First and last day that can be chosen, both inclusive. */
  readonly limits: { readonly from: Day; readonly to: Day };
  readonly label: string;
  readonly onDay: (day: Day) => void;
  readonly className?: string;
}

/**
 * A day to type or to choose from the browser's calendar. Takes effect as soon as it is a day within the limits; what is
 * left in the field that is none is put back, and a line says why.
 */
export function DayField({ day, limits, label, onDay, className = "" }: DayFieldProps) {
  // What is being typed; null while the field shows the day as it is.
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const type = (text: string) => {
    setProblem(null);
    const asked = dayFromIso(text);
    const fits = asked !== null && asked >= limits.from && asked <= limits.to;
    setDraft(fits ? null : text);
    if (fits && asked !== day) onDay(asked);
  };
  const leave = () => {
    if (draft === null) return;
    const asked = dayFromIso(draft);
    const range = `${formatDay(limits.from, "en", "long")} to ${formatDay(limits.to, "en", "long")}`;
    setProblem(
      asked === null
        ? "That was not a full date"
        : `${formatDay(asked, "en", "long")} is not covered: ${range}`,
    );
    setDraft(null);
  };
  return (
    <span className="relative inline-flex">
      <input
        type="date"
        aria-label={label}
        aria-describedby={problem === null ? undefined : problemId}
        value={draft ?? isoFromDay(day)}
        min={isoFromDay(limits.from)}
        max={isoFromDay(limits.to)}
        className={`numeral ${className}`}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") leave();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <span
        id={problemId}
        role="alert"
        className="absolute start-0 bottom-full z-30 mb-1.5 w-max max-w-56 rounded-md bg-accent px-2.5 py-1.5 text-[13px] leading-[1.35] text-accent-ink shadow-float empty:hidden"
      >
        {problem}
      </span>
    </span>
  );
}

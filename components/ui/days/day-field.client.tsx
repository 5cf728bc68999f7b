"use client";

import CalendarDays from "lucide-react/icons/calendar-days";
import { useId, useRef, useState } from "react";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { type Day, type DayExtent, dayFromIso, isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { shellWords } from "@/lib/messages/rooms";
import { readAs, typedDate } from "@/lib/view/typed-date";

interface DayFieldProps {
  readonly day: Day;
  /** First and last day that can be chosen, both inclusive. */
  readonly limits: DayExtent;
  readonly label: string;
  readonly onDay: (day: Day) => void;
  readonly className?: string;
}

/**
 * A day to type (`2023-11-08`, `8 Nov 2023`) or to pick from the browser's calendar. A full ISO date within the limits takes effect
 * at once, other spellings on Enter or on leaving the field; what is no such day is put back, and a line says why.
 */
export function DayField({ day, limits, label, onDay, className = "" }: DayFieldProps) {
  const lang = useLang();
  const words = useWords(shellWords).dates;
  // What is being typed; null while the field shows the day as it is.
  const [draft, setDraft] = useState<string | null>(null);
  /** Why it was put back, or how it was read. */
  const [problem, setProblem] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const problemId = useId();
  /** Whether the day could be shown. */
  const take = (asked: Day | null) => {
    const fits = asked !== null && asked >= limits.from && asked <= limits.to;
    if (fits && asked !== day) onDay(asked);
    return fits;
  };
  const type = (text: string) => {
    setProblem(null);
    setDraft(take(dayFromIso(text)) ? null : text);
  };
  const leave = () => {
    if (draft === null) return;
    const read = typedDate(draft);
    const asked = read?.day ?? null;
    const [first = "", last = ""] = [limits.from, limits.to].map((end) => formatDay(end, lang, "long"));
    setProblem(
      take(asked)
        ? read && readAs(read, lang)
        : asked === null
          ? words.notADate(words.hint)
          : words.notCovered(formatDay(asked, lang, "long"), first, last),
    );
    setDraft(null);
  };
  return (
    <span className="relative inline-flex">
      <input
        type="text"
        inputMode="text"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        aria-label={label}
        aria-describedby={problem === null ? undefined : problemId}
        value={draft ?? isoFromDay(day)}
        className={`numeral pe-7 pointer-coarse:pe-11 ${className}`}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") leave();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={isoFromDay(day)}
        min={isoFromDay(limits.from)}
        max={isoFromDay(limits.to)}
        onChange={(event) => {
          setProblem(null);
          take(dayFromIso(event.target.value));
        }}
        className="pointer-events-none absolute inset-0 h-full min-w-0 opacity-0"
      />
      <button
        type="button"
        aria-label={words.pickFor(label)}
        title={words.pick}
        onClick={() => picker.current?.showPicker()}
        className="absolute inset-y-0 end-0 grid w-7 cursor-pointer place-items-center text-ink-2 hover:text-ink pointer-coarse:w-11"
      >
        <CalendarDays size={14} aria-hidden="true" />
      </button>
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

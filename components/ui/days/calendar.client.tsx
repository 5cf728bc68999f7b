"use client";

import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { dayParts } from "@/lib/domain/calendar";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shellWords } from "@/lib/messages/rooms";
import type { Axis } from "@/lib/playback/axis";
import { addMonths, calendarDayAfterKey, monthWeeks } from "@/lib/playback/calendar-grid";

/** What a day of the calendar holds: how it looks, and how it is spoken after its date. */
export interface DayFacts {
  readonly mark: "some" | "none" | "uncovered";
  readonly words: string;
}

interface CalendarProps {
  /** The day that is chosen now. */
  readonly day: Day;
  /** First and last day that can be chosen, both inclusive. */
  readonly limits: Axis;
  readonly factsOf: (day: Day) => DayFacts;
  readonly onDay: (day: Day) => void;
}

const HATCH = "bg-[repeating-linear-gradient(135deg,var(--rule-2)_0_1px,transparent_1px_5px)]";

/** Where Arabic is read, the next day lies to the left. */
function mirrored(key: string, lang: Lang): string {
  if (lang !== "ar") return key;
  return key === "ArrowLeft" ? "ArrowRight" : key === "ArrowRight" ? "ArrowLeft" : key;
}

/** A month of days to choose from, with the keys of the ARIA date grid: arrows, Home, End, Page Up and Down, Enter. */
export function Calendar({ day, limits, factsOf, onDay }: CalendarProps) {
  const lang = useLang();
  const words = useWords(shellWords).calendar;
  const titleId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState(day);
  const follows = useRef(false);
  useEffect(() => setStop(day), [day]);
  useEffect(() => {
    if (follows.current) grid.current?.querySelector<HTMLElement>(`[data-day="${stop}"]`)?.focus();
    follows.current = false;
  }, [stop]);

  function move(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = calendarDayAfterKey(stop, mirrored(event.key, lang), event.shiftKey, limits);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    follows.current = true;
    setStop(next);
  }
  const turn = (months: 1 | -1) => setStop(addMonths(stop, months, limits));
  const monthOf = (of: Day) => formatDay(of, "en", "month");
  return (
    <div>
      <div className="flex items-center justify-between">
        <IconButton
          label={words.previous}
          icon={<ChevronLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />}
          disabled={monthOf(stop) === monthOf(limits.from)}
          onClick={() => turn(-1)}
        />
        <h3 id={titleId} aria-live="polite" className="text-[15px] font-semibold">
          {formatDay(stop, lang, "long").replace(/^\d+ /, "")}
        </h3>
        <IconButton
          label={words.next}
          icon={<ChevronRight size={18} aria-hidden="true" className="rtl:-scale-x-100" />}
          disabled={monthOf(stop) === monthOf(limits.to)}
          onClick={() => turn(1)}
        />
      </div>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the date grid of the practices is a table
        role="grid"
        aria-labelledby={titleId}
        onKeyDown={move}
        className="mt-1 w-full table-fixed border-collapse"
      >
        <thead>
          <tr>
            {words.weekdays.map(([name, short]) => (
              <th key={name} scope="col" abbr={name} className="h-7 text-xs font-normal text-ink-2">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(stop).map((week) => (
            <tr key={week.find((of) => of !== null)}>
              {week.map((of, column) => (
                <td key={words.weekdays[column]?.[0]} className="p-px">
                  {of !== null && (
                    <CalendarDay
                      of={of}
                      chosen={of === day}
                      stop={of === stop}
                      allowed={of >= limits.from && of <= limits.to}
                      facts={factsOf(of)}
                      onDay={onDay}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CalendarDay(props: {
  readonly of: Day;
  readonly chosen: boolean;
  readonly stop: boolean;
  readonly allowed: boolean;
  readonly facts: DayFacts;
  readonly onDay: (day: Day) => void;
}) {
  const { of, chosen, stop, allowed, facts, onDay } = props;
  const words = useWords(shellWords).calendar;
  const name = formatDay(of, useLang(), "full");
  const look = chosen
    ? "bg-accent text-accent-ink forced-colors:outline forced-colors:outline-2"
    : `text-ink hover:bg-paper-2 ${allowed && facts.mark === "uncovered" ? HATCH : ""}`;
  return (
    <button
      type="button"
      data-day={of}
      tabIndex={stop ? 0 : -1}
      disabled={!allowed}
      aria-current={chosen ? "date" : undefined}
      aria-label={allowed ? words.dayWith(name, facts.words) : name}
      title={allowed ? facts.words : undefined}
      onClick={() => onDay(of)}
      className={`numeral relative block h-9 w-full cursor-pointer rounded text-sm disabled:cursor-default disabled:text-ink-3 disabled:opacity-50 pointer-coarse:h-11 ${look}`}
    >
      <span className={chosen || facts.mark !== "uncovered" ? "" : "rounded-sm bg-paper px-0.5"}>
        {dayParts(of).date}
      </span>
      {allowed && facts.mark === "some" && (
        <span
          aria-hidden="true"
          className={`absolute inset-x-0 bottom-1 mx-auto size-1 rounded-full ${chosen ? "bg-accent-ink" : "bg-ink"}`}
        />
      )}
    </button>
  );
}

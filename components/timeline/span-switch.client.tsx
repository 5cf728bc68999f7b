"use client";

import { type KeyboardEvent, useState } from "react";
import type { TimelineWords } from "@/lib/messages/en/workspace/timeline";
import { windowDaysFromText } from "@/lib/view/span/window-days";
import { type DaySpan, SPAN_TYPES } from "@/lib/view/view";

const SEGMENT =
  "flex h-8 pointer-coarse:h-11 pointer-coarse:min-w-11 cursor-pointer items-center rounded-md px-2.5 text-[13px] text-ink-2 transition-colors hover:text-ink aria-pressed:bg-accent aria-pressed:font-medium aria-pressed:text-accent-ink";

export function SpanSwitch(props: {
  readonly span: DaySpan;
  /** The length that a window returns with; its own while it is the span. */
  readonly windowDays: number;
  readonly words: TimelineWords;
  readonly onSpan: (span: DaySpan) => void;
  readonly onSpanType: (type: DaySpan["type"]) => void;
}) {
  const { span, windowDays, words, onSpan, onSpanType } = props;
  const active = span.type === "window";
  return (
    <fieldset className="flex items-center gap-0.5 rounded-lg bg-paper-2 p-0.5">
      <legend className="sr-only">{words.span}</legend>
      {SPAN_TYPES.map((type) =>
        type === "window" ? (
          <div
            key={type}
            data-chosen={active}
            className={`flex h-8 pointer-coarse:h-11 items-center rounded-md text-[13px] ${active ? "bg-accent font-medium text-accent-ink" : "text-ink-2"}`}
          >
            <WindowDaysField
              days={windowDays}
              label={words.windowDays}
              onDays={(days) => onSpan({ type: "window", days })}
            />
            <button
              type="button"
              aria-pressed={active}
              aria-label={words.window(windowDays)}
              className="h-8 pointer-coarse:h-11 pointer-coarse:min-w-11 cursor-pointer rounded-md ps-1 pe-2.5 hover:text-ink aria-pressed:hover:text-accent-ink"
              onClick={() => onSpanType("window")}
            >
              {words.windowUnit(windowDays)}
            </button>
          </div>
        ) : (
          <button
            key={type}
            type="button"
            aria-pressed={span.type === type}
            className={SEGMENT}
            onClick={() => onSpanType(type)}
          >
            {words.spans[type]}
          </button>
        ),
      )}
    </fieldset>
  );
}

/** The window's length as a number to type. Takes effect on Enter, on leaving it, and at once with the arrows. */
function WindowDaysField(props: {
  readonly days: number;
  readonly label: string;
  readonly onDays: (days: number) => void;
}) {
  const { days, label, onDays } = props;
  // What is being typed; null while the field shows the length as it is.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? String(days);
  const commit = (next: string) => {
    const value = windowDaysFromText(next) ?? days;
    setDraft(null);
    if (value !== days) onDays(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (step === 0 && event.key !== "Enter") return;
    event.preventDefault();
    commit(step === 0 ? text : String(days + step));
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      role="spinbutton"
      aria-label={label}
      aria-valuenow={days}
      aria-valuemin={2}
      aria-valuemax={366}
      value={text}
      maxLength={3}
      size={3}
      className="numeral ms-1 h-6 w-8 pointer-coarse:h-11 pointer-coarse:w-11 rounded border border-current/35 bg-transparent text-center hover:border-current/70"
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => commit(text)}
      onKeyDown={onKeyDown}
    />
  );
}

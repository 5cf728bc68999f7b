"use client";

import { type DaySpan, SPAN_TYPES } from "@/lib/view/view";
import type { DockWords } from "./axis/dock-words";
import { WindowDaysField } from "./window-days-field.client";

const SEGMENT =
  "flex h-8 pointer-coarse:h-11 pointer-coarse:min-w-11 cursor-pointer items-center rounded-md px-2.5 text-[13px] text-ink-2 transition-colors hover:text-ink aria-pressed:bg-accent aria-pressed:font-medium aria-pressed:text-accent-ink";

export function SpanSwitch(props: {
  readonly span: DaySpan;
  /** The length that a window returns with; its own while it is the span. */
  readonly windowDays: number;
  readonly words: DockWords;
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
              aria-label={`${windowDays} ${words.spans.window}`}
              className="h-8 pointer-coarse:h-11 pointer-coarse:min-w-11 cursor-pointer rounded-md ps-1 pe-2.5 hover:text-ink aria-pressed:hover:text-accent-ink"
              onClick={() => onSpanType("window")}
            >
              {words.spans.window}
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

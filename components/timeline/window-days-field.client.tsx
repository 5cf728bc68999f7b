"use client";

import { type KeyboardEvent, useState } from "react";
import { windowDaysFromText } from "@/lib/view/span/window-days";

/** The window's length as a number to type. Takes effect on Enter, on leaving it, and at once with the arrows. */
export function WindowDaysField(props: {
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

"use client";

import { SlidersHorizontal } from "lucide-react";
import type { DaySpan } from "@/lib/view/view";
import type { DockWords } from "./axis/dock-words";

/** On a narrow dock: says the span and opens the sheet with span, speed and axis. */
export function SheetToggle(props: {
  readonly span: DaySpan;
  readonly words: DockWords;
  readonly open: boolean;
  readonly sheetId: string;
  readonly onOpen: (open: boolean) => void;
}) {
  const { span, words, open } = props;
  const name = words.spans[span.type];
  const label = "days" in span ? `${span.days} ${name}` : name;
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={props.sheetId}
      aria-label={`${label}, ${words.options}`}
      className="flex h-9 min-w-9 cursor-pointer items-center justify-center gap-2 rounded-lg bg-paper-2 px-3 pointer-coarse:h-11 pointer-coarse:min-w-11 text-[13px] whitespace-nowrap text-ink aria-expanded:bg-paper-3"
      onClick={() => props.onOpen(!open)}
    >
      <span className="@max-[22rem]/dock:sr-only">{label}</span>
      <SlidersHorizontal aria-hidden size={16} />
    </button>
  );
}

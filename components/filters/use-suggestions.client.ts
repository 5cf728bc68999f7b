"use client";

import { type InputHTMLAttributes, type KeyboardEvent, useId, useState } from "react";
import type { Suggestion } from "@/lib/scene/search/suggestions-of";
import type { SuggestionListProps } from "./suggestion-list";

/** What a search field offers while it is typed in. */
export interface SuggestionSource {
  /** Asked only while the field has the focus. */
  readonly suggest: (value: string) => readonly Suggestion[];
  readonly onChoose: (suggestion: Suggestion) => void;
}

interface Suggestions {
  /** Of the input: makes it a combobox. */
  readonly input: InputHTMLAttributes<HTMLInputElement>;
  readonly list: SuggestionListProps;
  /** The reader has typed: suggestions open, none of them chosen. */
  readonly open: () => void;
}

/** A combobox's keys and ARIA for a text `value`; `null` where there is nothing to suggest from. */
export function useSuggestions(value: string, source: SuggestionSource | undefined): Suggestions | null {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  if (!source) return null;
  const offered = isOpen ? source.suggest(value) : [];
  const showing = offered.length > 0;
  // A text that is a date goes there on Enter.
  const current = active < 0 && offered[0]?.type === "date" ? 0 : active;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    source.onChoose(suggestion);
  };
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      // from -1, the field itself, through the options and back to it
      const count = offered.length + 1;
      if (showing) setActive(((current + 1 + (key === "ArrowDown" ? 1 : -1) + count) % count) - 1);
    } else if (key === "Enter") {
      const chosen = offered[current];
      if (chosen) {
        event.preventDefault();
        choose(chosen);
      } else close();
    } else if (key === "Escape" && showing) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }
  return {
    input: {
      role: "combobox",
      "aria-expanded": showing,
      "aria-controls": id,
      "aria-autocomplete": "list",
      "aria-activedescendant": showing && current >= 0 ? `${id}-${current}` : undefined,
      onKeyDown,
      onBlur: close,
    },
    list: { id, offered, active: current, onChoose: choose },
    open: () => {
      setOpen(true);
      setActive(-1);
    },
  };
}

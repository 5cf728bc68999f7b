"use client";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { type KeyboardEvent, useId, useState } from "react";
import type { Suggestion } from "@/lib/scene/suggestions-of";
import { SuggestionList } from "./suggestion-list";

export interface SearchFieldProps {
  readonly value: string;
  readonly onChange?: ((value: string) => void) | undefined;
  /** Where the form leads without scripts: the day's page. */
  readonly action?: string;
  /** What to offer for the text as it is; asked for only while the field has the focus. */
  readonly suggest?: ((value: string) => readonly Suggestion[]) | undefined;
  readonly onChoose?: ((suggestion: Suggestion) => void) | undefined;
  /** Accessible name and placeholder. */
  readonly label?: string;
}

const MAX_LENGTH = 80;

/** Free text over places, groups, summaries and sources: the `q` of the link. Offers what bears the name while it is typed. */
export function SearchField({
  value,
  onChange,
  action,
  suggest,
  onChoose,
  label = "Search places, groups, incidents",
}: SearchFieldProps) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offered = open && suggest ? suggest(value) : [];
  const showing = offered.length > 0;
  // A text that is a date goes there on Enter.
  const current = active < 0 && offered[0]?.type === "date" ? 0 : active;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    onChoose?.(suggestion);
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
  return (
    <search className="block w-full">
      <form
        action={action}
        method="get"
        onSubmit={onChange && ((event) => event.preventDefault())}
        className="relative flex items-center"
      >
        <Search size={16} aria-hidden="true" className="pointer-events-none absolute start-3 text-ink-2" />
        <input
          type="search"
          name="q"
          role="combobox"
          aria-expanded={showing}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={showing && current >= 0 ? `${listId}-${current}` : undefined}
          value={value}
          onChange={(event) => {
            setOpen(true);
            setActive(-1);
            onChange?.(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={label}
          placeholder={label}
          className="h-9 w-full rounded-md border border-rule-2/70 bg-paper-2 ps-9 pe-10 text-sm text-ink placeholder:text-ink-2 pointer-coarse:h-11 pointer-coarse:text-base [&::-webkit-search-cancel-button]:hidden"
        />
        {value !== "" && (
          <button
            type="button"
            aria-label="Clear search"
            onClick={() => onChange?.("")}
            className="absolute end-0.5 inline-flex size-8 cursor-pointer items-center justify-center rounded text-ink-2 hover:text-ink pointer-coarse:size-11"
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
        <SuggestionList id={listId} offered={offered} active={current} onChoose={choose} />
      </form>
    </search>
  );
}

"use client";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Suggestion } from "@/lib/scene/search/suggestions-of";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { SuggestionList, type SuggestionListProps } from "./suggestion-list";

/** What a search field offers while it is typed in. */
interface SuggestionSource {
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

export interface SearchFieldProps {
  /** Accessible name and placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The text is final: Enter, or cleared by the button. Without it, clearing is a change and Enter nothing. */
  readonly onSettle?: (value: string) => void;
  /** Where the form leads without scripts. */
  readonly action?: string;
  /** Of the input. */
  readonly id?: string;
  /** Makes the field a combobox. */
  readonly suggestions?: SuggestionSource;
  /** Beneath the field: how the search is getting on. */
  readonly children?: ReactNode;
}

/** Free text to search for: the `q` of the link. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onSettle } = props;
  const { search: words } = useWords(workspaceWords).filters;
  const suggestions = useSuggestions(value, props.suggestions);
  return (
    <search className="block w-full">
      <form
        action={props.action}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          onSettle?.(value);
        }}
        className="relative flex items-center print:hidden"
      >
        <Search size={16} aria-hidden="true" className="pointer-events-none absolute start-3 text-ink-2" />
        <input
          id={props.id}
          type="search"
          name="q"
          {...suggestions?.input}
          value={value}
          onChange={(event) => {
            suggestions?.open();
            onChange(event.target.value);
          }}
          maxLength={MAX_QUERY_CHARACTERS}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={label}
          placeholder={label}
          className="h-9 w-full rounded-md border border-rule-2/70 bg-paper-2 ps-9 pe-10 text-sm text-ink placeholder:text-ink-2 pointer-coarse:h-11 pointer-coarse:text-base [&::-webkit-search-cancel-button]:hidden"
        />
        {value !== "" && (
          <button
            type="button"
            aria-label={words.clear}
            onClick={() => (onSettle ?? onChange)("")}
            className="absolute end-0.5 inline-flex size-8 cursor-pointer items-center justify-center rounded text-ink-2 hover:text-ink pointer-coarse:size-11"
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
        {suggestions && <SuggestionList {...suggestions.list} />}
      </form>
      {props.children}
    </search>
  );
}

/** A combobox's keys and ARIA for a text `value`; `null` where there is nothing to suggest from. */
function useSuggestions(value: string, source: SuggestionSource | undefined): Suggestions | null {
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

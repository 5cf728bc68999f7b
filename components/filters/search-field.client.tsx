"use client";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { SuggestionList } from "./suggestion-list";
import { type SuggestionSource, useSuggestions } from "./use-suggestions.client";

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
            aria-label="Clear search"
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

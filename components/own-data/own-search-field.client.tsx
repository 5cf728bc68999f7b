"use client";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { memo, useEffect, useRef, useState } from "react";
import { MAX_QUERY, tidyOwnQuery } from "@/lib/own-data/tidy-own-query";
import { OwnSearchStatus } from "./own-search-status";
import type { OwnViewStore } from "./own-view-store";
import type { OwnSearch } from "./use-own-search.client";

const REST_MS = 250;
export const OWN_SEARCH_ID = "own-search";

export interface OwnSearchFieldProps {
  readonly q: string;
  readonly search: OwnSearch;
  readonly store: OwnViewStore;
}

/** Free text over all texts of the file: the `q` of the link. */
export const OwnSearchField = memo(function OwnSearchField({ q: viewQ, search, store }: OwnSearchFieldProps) {
  // A trailing space is typed before the next word, but is no part of the view's text.
  const [typed, setTyped] = useState({ text: viewQ, q: viewQ });
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const text = typed.q === viewQ ? typed.text : viewQ;
  const ask = (asked: string) => {
    const q = tidyOwnQuery(asked);
    window.clearTimeout(timer.current);
    setTyped({ text: asked, q });
    if (q !== store.get().q) store.set({ q });
  };
  const type = (next: string) => {
    window.clearTimeout(timer.current);
    setTyped({ text: next, q: viewQ });
    timer.current = window.setTimeout(() => ask(next), REST_MS);
  };
  return (
    <search className="block">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(text);
        }}
        className="relative flex items-center print:hidden"
      >
        <Search size={16} aria-hidden="true" className="pointer-events-none absolute start-3 text-ink-2" />
        <input
          id={OWN_SEARCH_ID}
          type="search"
          value={text}
          onChange={(event) => type(event.target.value)}
          maxLength={MAX_QUERY}
          autoComplete="off"
          enterKeyHint="search"
          aria-label="Search the rows"
          placeholder="Search the rows"
          className="h-9 w-full rounded-md border border-rule-2/70 bg-paper-2 ps-9 pe-10 text-sm text-ink placeholder:text-ink-2 pointer-coarse:h-11 pointer-coarse:text-base [&::-webkit-search-cancel-button]:hidden"
        />
        {text !== "" && (
          <button
            type="button"
            aria-label="Clear search"
            onClick={() => ask("")}
            className="absolute end-0.5 inline-flex size-8 cursor-pointer items-center justify-center rounded text-ink-2 hover:text-ink pointer-coarse:size-11"
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </form>
      <OwnSearchStatus q={viewQ} search={search} onCancel={() => ask(search.foundQ)} />
    </search>
  );
});

"use client";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { useEffect, useRef, useState } from "react";
import { MAX_QUERY, tidyOwnQuery } from "@/lib/own-data/query-words";
import { OwnSearchStatus } from "./own-search-status";
import type { OwnAtlas } from "./use-own-atlas.client";

const REST_MS = 250;
export const OWN_SEARCH_ID = "own-search";

/** Free text over all texts of the file: the `q` of the link. */
export function OwnSearchField({ atlas }: { readonly atlas: OwnAtlas }) {
  const { store, view, search } = atlas;
  // A trailing space is typed before the next word, but is no part of the view's text.
  const [typed, setTyped] = useState({ text: view.q, q: view.q });
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const text = typed.q === view.q ? typed.text : view.q;
  const ask = (asked: string) => {
    const q = tidyOwnQuery(asked);
    window.clearTimeout(timer.current);
    setTyped({ text: asked, q });
    if (q !== store.get().q) store.set({ q });
  };
  const type = (next: string) => {
    window.clearTimeout(timer.current);
    setTyped({ text: next, q: view.q });
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
      <OwnSearchStatus q={view.q} search={search} onCancel={() => ask(search.foundQ)} />
    </search>
  );
}

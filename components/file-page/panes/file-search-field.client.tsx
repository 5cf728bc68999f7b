"use client";

import { memo, useEffect, useRef, useState } from "react";
import type { FileSearch } from "@/components/file-page/state/file-search";
import type { FileViewStore } from "@/components/file-page/state/use-file-view.client";
import { SearchField } from "@/components/filters/search-field.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { filesWords } from "@/lib/messages/rooms";
import { tidyQuery } from "@/lib/view/text/query-key";
import { FileSearchStatus } from "./file-search-status";

const REST_MS = 250;
export const FILE_SEARCH_ID = "own-search";

interface FileSearchFieldProps {
  readonly q: string;
  readonly search: FileSearch;
  readonly store: FileViewStore;
}

/** Free text over all texts of the file: the `q` of the link. */
export const FileSearchField = memo(function FileSearchField({
  q: viewQ,
  search,
  store,
}: FileSearchFieldProps) {
  const words = useWords(filesWords).shown.search;
  // A trailing space is typed before the next word, but is no part of the view's text.
  const [typed, setTyped] = useState({ text: viewQ, q: viewQ });
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const text = typed.q === viewQ ? typed.text : viewQ;
  const ask = (asked: string) => {
    const q = tidyQuery(asked);
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
    <SearchField id={FILE_SEARCH_ID} label={words.name} value={text} onChange={type} onSettle={ask}>
      <FileSearchStatus q={viewQ} search={search} onCancel={() => ask(search.foundQ)} />
    </SearchField>
  );
});

"use client";

import { useEffect, useMemo, useState } from "react";
import { askWorker } from "@/components/file-store/ask-worker";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { queryWords } from "@/lib/files/table/folded-text";
import type { RowBits } from "@/lib/files/table/row-bits";
import type { FoundRows } from "@/lib/files/table/search-rows";

/** How far the search for the view's text has come. */
type FileSearchState =
  | { readonly step: "none" }
  | { readonly step: "searching"; readonly share: number }
  | { readonly step: "found"; readonly count: number }
  | { readonly step: "failed" };

export interface FileSearch {
  readonly state: FileSearchState;
  /** The rows that hold the text; while it is looked for, those of the text before. `null`: all. */
  readonly found: RowBits | null;
  /** The text that `found` is of. */
  readonly foundQ: string;
}

const NO_SEARCH: FileSearch = { state: { step: "none" }, found: null, foundQ: "" };

interface Answer extends FoundRows {
  readonly reading: FileReading;
  readonly q: string;
}

/** Looks through the file in a worker. The newest text wins: a search that is no longer wanted is ended. */
export function useFileSearch(reading: FileReading, q: string): FileSearch {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [progress, setProgress] = useState({ q: "", share: 0, failed: false });
  const says = useMemo(() => queryWords(q).length > 0, [q]);
  const isFound = answer !== null && answer.q === q && answer.reading === reading;
  useEffect(() => {
    if (!says) {
      setAnswer(null);
      return;
    }
    if (isFound) return;
    const { text, encoding, delimiter, fields, table } = reading;
    const { offsets, rows } = table;
    return askWorker({ ask: "search", text, encoding, delimiter, fields, offsets, rows, q }, (told) => {
      if (told.type === "found") setAnswer({ ...told.found, reading, q });
      if (told.type === "fault") setProgress({ q, share: 0, failed: true });
      if (told.type === "progress")
        setProgress({ q, share: told.progress.bytes / Math.max(1, text.size), failed: false });
    });
  }, [reading, q, says, isFound]);
  return useMemo(() => {
    if (!says) return NO_SEARCH;
    const before = { found: answer?.bits ?? null, foundQ: answer?.q ?? "" };
    if (isFound) return { ...before, state: { step: "found", count: answer.count } };
    const mine = progress.q === q ? progress : null;
    if (mine?.failed) return { ...before, state: { step: "failed" } };
    return { ...before, state: { step: "searching", share: mine?.share ?? 0 } };
  }, [says, answer, isFound, progress, q]);
}

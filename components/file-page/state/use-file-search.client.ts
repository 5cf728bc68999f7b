"use client";

import { useEffect, useMemo, useReducer } from "react";
import { askWorker } from "@/components/file-store/ask-worker";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { queryWords } from "@/lib/files/table/folded-text";
import { type FileSearch, isAnswered, NO_SEARCH, shownSearch, stepSearch } from "./file-search";

/** Looks through the file in a worker. The newest text wins: a search that is no longer wanted is ended. */
export function useFileSearch(reading: FileReading, q: string): FileSearch {
  const [state, send] = useReducer(stepSearch, NO_SEARCH);
  const question = useMemo(() => (queryWords(q).length > 0 ? { reading, q } : null), [reading, q]);
  const isFound = question !== null && isAnswered(state, question);
  useEffect(() => {
    if (question === null) return send({ type: "clear" });
    send({ type: "ask", question });
    if (isFound) return;
    const { text, encoding, delimiter, fields, table } = question.reading;
    const { offsets, rows } = table;
    return askWorker(
      { ask: "search", text, encoding, delimiter, fields, offsets, rows, q: question.q },
      (answer) => {
        if (answer.type === "found") send({ type: "found", question, rows: answer.found });
        if (answer.type === "fault") send({ type: "fail", question });
        if (answer.type === "progress")
          send({ type: "progress", question, share: answer.progress.bytes / Math.max(1, text.size) });
      },
    );
  }, [question, isFound]);
  return useMemo(() => shownSearch(state, question), [state, question]);
}

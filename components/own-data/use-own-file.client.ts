"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { finishedMapping, type MappingDraft } from "@/lib/own-data/column-mapping";
import { askWorker } from "./ask-worker.client";
import { NO_FILE, type OwnFileState } from "./own-file-state";
import { theatreToday } from "./theatre-today";

export interface OwnFile {
  readonly state: OwnFileState;
  choose(file: File): void;
  setDraft(draft: MappingDraft): void;
  read(): void;
  /** Ends a reading and goes back to the questions. */
  cancel(): void;
  /** Back to the questions, with the same file. */
  ask(): void;
  close(): void;
}

/** The file of this page, from choosing to showing. It is read in a worker and goes nowhere else. */
export function useOwnFile(): OwnFile {
  const [state, setState] = useState<OwnFileState>(NO_FILE);
  const stop = useRef<() => void>(() => {});
  const end = useCallback(() => stop.current(), []);
  useEffect(() => end, [end]);

  const choose = useCallback(
    (file: File) => {
      end();
      setState({ step: "looking", file });
      stop.current = askWorker({ ask: "look", file }, (answer) => {
        if (answer.type === "look") {
          setState({ step: "mapping", file, look: answer.look, draft: answer.look.recognition.draft });
        } else if (answer.type === "fault") {
          setState({ step: "idle", fault: { name: file.name, code: answer.code } });
        }
      });
    },
    [end],
  );
  const setDraft = useCallback(
    (draft: MappingDraft) =>
      setState((before) => (before.step === "mapping" ? { ...before, draft } : before)),
    [],
  );
  const ask = useCallback(() => {
    end();
    setState((before) =>
      before.step === "reading" || before.step === "shown"
        ? { step: "mapping", file: before.file, look: before.look, draft: before.draft }
        : before,
    );
  }, [end]);
  const close = useCallback(() => {
    end();
    setState(NO_FILE);
  }, [end]);
  const read = () => {
    if (state.step !== "mapping") return;
    const { file, look, draft } = state;
    const mapping = finishedMapping(draft);
    if (!("latitude" in mapping)) return;
    setState({ ...state, step: "reading", progress: { bytes: 0, rows: 0 } });
    stop.current = askWorker(
      { ask: "read", file, shape: look.shape, mapping, today: theatreToday() },
      (answer) => {
        if (answer.type === "progress")
          setState((before) =>
            before.step === "reading" ? { ...before, progress: answer.progress } : before,
          );
        else if (answer.type === "read")
          setState({ step: "shown", file, look, draft, reading: answer.reading });
        else if (answer.type === "fault")
          setState({ step: "idle", fault: { name: file.name, code: answer.code } });
      },
    );
  };
  return { state, choose, setDraft, read, cancel: ask, ask, close };
}

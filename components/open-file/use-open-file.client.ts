"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { askWorker } from "@/components/file-store/ask-worker";
import { keptFile } from "@/components/file-store/kept-file";
import { theatreToday } from "@/components/file-store/theatre-today";
import type { FaultNote } from "@/lib/files/bytes/file-fault";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { FileReading, ReadProgress } from "@/lib/files/read/read-table-file";
import { finishedMapping, type LookChoices, type MappingDraft } from "@/lib/files/recognise/column-mapping";
import { type FileTable, freeTable } from "@/lib/files/table/file-table";
import { keptMapping } from "./kept-mapping";

/** How far the reader has come with a file. */
type OpenFileState =
  | { readonly step: "idle"; readonly fault: (FaultNote & { readonly name: string }) | null }
  | { readonly step: "looking"; readonly file: File }
  | { readonly step: "mapping"; readonly file: File; readonly look: FileLook; readonly draft: MappingDraft }
  | {
      readonly step: "reading";
      readonly file: File;
      readonly look: FileLook;
      readonly draft: MappingDraft;
      readonly progress: ReadProgress;
    }
  | {
      readonly step: "shown";
      readonly file: File;
      readonly look: FileLook;
      readonly draft: MappingDraft;
      readonly reading: FileReading;
    };

const NO_FILE: OpenFileState = { step: "idle", fault: null };

interface OpenFile {
  readonly state: OpenFileState;
  choose(file: File): void;
  /** Looks at the same file again, as the reader says it is. */
  lookAgain(choices: LookChoices): void;
  setDraft(draft: MappingDraft): void;
  read(): void;
  /** Ends a reading and goes back to the questions. */
  cancel(): void;
  /** Back to the questions, with the same file. */
  ask(): void;
  close(): void;
}

/** The file of this page, from choosing to showing. It is read in a worker and goes nowhere else. */
export function useOpenFile(): OpenFile {
  const [state, setState] = useState<OpenFileState>(NO_FILE);
  const stop = useRef<() => void>(() => {});
  const chosen = useRef(false);
  const shown = useRef<FileTable | null>(null);
  const end = useCallback(() => stop.current(), []);
  useEffect(() => end, [end]);

  /** Takes what is shown off the page, and then lets go of its memory. */
  const leave = useCallback((next: (before: OpenFileState) => OpenFileState) => {
    flushSync(() => setState(next));
    const table = shown.current;
    shown.current = null;
    if (table) setTimeout(() => freeTable(table));
  }, []);

  const look = useCallback((file: File, choices: LookChoices) => {
    stop.current = askWorker({ ask: "look", file, choices }, (answer) => {
      if (answer.type === "look") {
        const kept = keptMapping(answer.look.header);
        const draft = { ...(kept ?? answer.look.recognition.draft), choices };
        setState({ step: "mapping", file, look: answer.look, draft });
      } else if (answer.type === "fault") {
        setState({ step: "idle", fault: { name: file.name, ...answer.fault } });
      }
    });
  }, []);
  const choose = useCallback(
    (file: File) => {
      end();
      chosen.current = true;
      leave(() => ({ step: "looking", file }));
      look(file, {});
    },
    [end, leave, look],
  );
  const lookAgain = (choices: LookChoices) => {
    if (state.step !== "mapping") return;
    end();
    look(state.file, { ...state.draft.choices, ...choices });
  };
  const setDraft = useCallback(
    (draft: MappingDraft) =>
      setState((before) => (before.step === "mapping" ? { ...before, draft } : before)),
    [],
  );
  const ask = useCallback(() => {
    end();
    leave((before) =>
      before.step === "reading" || before.step === "shown"
        ? { step: "mapping", file: before.file, look: before.look, draft: before.draft }
        : before,
    );
  }, [end, leave]);
  const close = useCallback(() => {
    end();
    window.history.replaceState(null, "", window.location.pathname);
    leave(() => NO_FILE);
  }, [end, leave]);
  const readFile = useCallback((file: File, look: FileLook, draft: MappingDraft) => {
    const mapping = finishedMapping(draft);
    if (!("latitude" in mapping)) return;
    setState({ step: "reading", file, look, draft, progress: { bytes: 0, rows: 0 } });
    stop.current = askWorker(
      { ask: "read", file, shape: look.shape, mapping, today: theatreToday() },
      (answer) => {
        if (answer.type === "progress")
          setState((before) =>
            before.step === "reading" ? { ...before, progress: answer.progress } : before,
          );
        else if (answer.type === "read") {
          shown.current = answer.reading.table;
          setState({ step: "shown", file, look, draft, reading: answer.reading });
        } else if (answer.type === "fault")
          setState({ step: "idle", fault: { name: file.name, ...answer.fault } });
      },
    );
  }, []);
  const read = () => {
    if (state.step === "mapping") readFile(state.file, state.look, state.draft);
  };
  useEffect(() => {
    let isWanted = true;
    void keptFile().then((kept) => {
      if (!kept || !isWanted || chosen.current) return;
      setState({ step: "looking", file: kept.file });
      stop.current = askWorker(
        { ask: "look", file: kept.file, choices: kept.draft.choices ?? {} },
        (answer) => {
          if (answer.type === "look") readFile(kept.file, answer.look, kept.draft);
          else setState(NO_FILE);
        },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [readFile]);
  return { state, choose, lookAgain, setDraft, read, cancel: ask, ask, close };
}

"use client";

import { useEffect, useState } from "react";
import { askWorker } from "@/components/file-store/ask-worker";
import { keptFile } from "@/components/file-store/kept-file";
import { theatreToday } from "@/components/file-store/theatre-today";
import type { WorkerRequest } from "@/components/file-store/worker-messages";
import { useChanging } from "@/components/state/use-changing.client";
import { freeTable } from "@/lib/files/table/file-table";
import { createFileOpener } from "./file-opener";
import { keptMapping } from "./kept-mapping";
import type { FileJob, OpenFileAction, OpenFileState } from "./open-file-state";

interface OpenFile {
  readonly state: OpenFileState;
  readonly send: (action: OpenFileAction) => void;
  readonly choose: (file: File) => void;
  /** Back to the questions, with the same file. */
  readonly ask: () => void;
  /** Leaves the file, and what the address says of it. */
  readonly close: () => void;
}

/** The file of this page, from choosing to showing. It is read in a worker and goes nowhere else. */
export function useOpenFile(): OpenFile {
  const [opener] = useState(() =>
    createFileOpener({
      run: runJob,
      kept: keptFile,
      // Once React has taken it off the page, which it does before the next task.
      free: (table) => setTimeout(() => freeTable(table)),
    }),
  );
  const { send } = opener;
  useEffect(() => opener.connect(), [opener]);
  return {
    state: useChanging(opener),
    send,
    choose: (file) => send({ type: "choose", file }),
    ask: () => send({ type: "ask" }),
    close() {
      window.history.replaceState(null, "", window.location.pathname);
      send({ type: "close" });
    },
  };
}

function runJob(job: FileJob, send: (action: OpenFileAction) => void): () => void {
  return askWorker(requestOf(job), (answer) => {
    switch (answer.type) {
      case "look": {
        const { look } = answer;
        return send({ type: "looked", job, look, remembered: keptMapping(look.header) });
      }
      case "progress":
        return send({ type: "progress", job, progress: answer.progress });
      case "read":
        return send({ type: "done", job, reading: answer.reading });
      case "fault":
        return send({ type: "fail", job, fault: answer.fault });
    }
  });
}

function requestOf(job: FileJob): WorkerRequest {
  const { file } = job;
  if (job.type === "look") return { ask: "look", file, choices: job.choices };
  return { ask: "read", file, shape: job.look.shape, mapping: job.mapping, today: theatreToday() };
}

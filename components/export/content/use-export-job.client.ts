"use client";

import { useEffect, useRef, useState } from "react";
import { saveFile } from "@/components/ui/save-file";
import type { ToolsWords } from "@/lib/messages/en/tools";
import { failureText } from "./export-failure";
import type { ExportJob, ExportProgress } from "./export-job";

export type JobState =
  | { readonly type: "idle" }
  | { readonly type: "running"; readonly progress: ExportProgress }
  | { readonly type: "done"; readonly name: string; readonly bytes: number }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly message: string };

/** One export at a time: starts it, follows it, cancels it, and hands its file to the browser. Ends with the component. */
export function useExportJob(words: ToolsWords["exporting"]) {
  const [state, setState] = useState<JobState>({ type: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (job: ExportJob) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ type: "running", progress: { share: 0, step: words.steps.starting } });
    try {
      const file = await job((progress) => {
        if (!controller.signal.aborted) setState({ type: "running", progress });
      }, controller.signal);
      controller.signal.throwIfAborted();
      saveFile(file);
      setState({ type: "done", name: file.name, bytes: file.blob.size });
    } catch (error) {
      setState(
        controller.signal.aborted
          ? { type: "cancelled" }
          : { type: "failed", message: failureText(error, words) },
      );
    } finally {
      running.current = null;
    }
  };
  const cancel = () => running.current?.abort();
  return { state, start, cancel };
}

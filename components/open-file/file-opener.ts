import type { KeptFile } from "@/components/file-store/kept-file";
import type { FileTable } from "@/lib/files/table/file-table";
import { type Changing, createStore } from "@/lib/store/create-store";
import {
  type FileJob,
  jobOf,
  type OpenFileAction,
  type OpenFileState,
  stepOpenFile,
  UNTOUCHED,
} from "./open-file-state";

/** The parts of the browser that the opener needs, so that a test can stand in for them. */
interface FileOpenerOptions {
  /** Sets a worker to the job and reports to `send`; returns what ends it. */
  readonly run: (job: FileJob, send: (action: OpenFileAction) => void) => () => void;
  /** What this browser keeps; `null` for nothing. */
  readonly kept: () => Promise<KeptFile | null>;
  /** Lets go of the memory of a table that has just been taken off the page. */
  readonly free: (table: FileTable) => void;
}

interface FileOpener extends Changing<OpenFileState> {
  send(action: OpenFileAction): void;
  /** Opens what this browser keeps; returns how to stop, which ends the job. */
  connect(): () => void;
}

/** The one owner of a page's file: runs the job that its state waits for, and no other. */
export function createFileOpener({ run, kept, free }: FileOpenerOptions): FileOpener {
  const { get, set, subscribe } = createStore(UNTOUCHED);
  let stop = () => {};
  const send = (action: OpenFileAction) => {
    const before = get();
    const after = stepOpenFile(before, action);
    const job = jobOf(after);
    if (job !== jobOf(before)) {
      stop();
      stop = () => {};
    }
    set(after);
    if (before.step === "shown" && after.step !== "shown") free(before.reading.table);
    if (job && job !== jobOf(before)) stop = run(job, send);
  };
  return {
    get,
    subscribe,
    send,
    connect() {
      let isWanted = true;
      void kept().then((found) => {
        if (found && isWanted) send({ type: "reopen", ...found });
      });
      return () => {
        isWanted = false;
        stop();
      };
    },
  };
}

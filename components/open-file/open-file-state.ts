import type { FaultNote } from "@/lib/files/bytes/file-fault";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { FileReading, ReadProgress } from "@/lib/files/read/read-table-file";
import {
  type ColumnMapping,
  finishedMapping,
  type LookChoices,
  type MappingDraft,
} from "@/lib/files/recognise/column-mapping";

/** What a worker does for the page; compared by identity. */
export type FileJob = LookJob | ReadJob;

interface LookJob {
  readonly type: "look";
  readonly file: File;
  readonly choices: LookChoices;
}

interface ReadJob {
  readonly type: "read";
  readonly file: File;
  readonly look: FileLook;
  readonly mapping: ColumnMapping;
}

/** A file with the questions about its columns as they are answered so far. */
interface AskedFile {
  readonly file: File;
  readonly look: FileLook;
  readonly draft: MappingDraft;
}

/** How far the reader has come with a file. A `job` is what is waited for. */
export type OpenFileState =
  | {
      readonly step: "idle";
      readonly fault: (FaultNote & { readonly name: string }) | null;
      /** Nothing has been chosen or closed yet, so that the file which this browser keeps may open. */
      readonly untouched: boolean;
    }
  | {
      readonly step: "looking";
      readonly file: File;
      readonly job: LookJob;
      /** Of a file that this browser keeps: its answers, with which it is read at once. */
      readonly kept: MappingDraft | null;
    }
  /** `job`: a second look, with what the reader knows better. */
  | ({ readonly step: "mapping"; readonly job: LookJob | null } & AskedFile)
  | ({ readonly step: "reading"; readonly job: ReadJob; readonly progress: ReadProgress } & AskedFile)
  | ({ readonly step: "shown"; readonly reading: FileReading } & AskedFile);

export type OpenFileAction =
  | { readonly type: "choose"; readonly file: File }
  /** This browser keeps a file, with how its columns are read. */
  | { readonly type: "reopen"; readonly file: File; readonly draft: MappingDraft }
  /** Looks at the same file again, as the reader says it is. */
  | { readonly type: "look-again"; readonly choices: LookChoices }
  | { readonly type: "answer"; readonly draft: MappingDraft }
  | { readonly type: "read" }
  /** Ends a reading, or leaves what is shown, for the questions about the same file. */
  | { readonly type: "ask" }
  | { readonly type: "close" }
  /** `remembered`: how the reader had a file with the same columns read. */
  | {
      readonly type: "looked";
      readonly job: FileJob;
      readonly look: FileLook;
      readonly remembered: MappingDraft | null;
    }
  | { readonly type: "progress"; readonly job: FileJob; readonly progress: ReadProgress }
  | { readonly type: "done"; readonly job: FileJob; readonly reading: FileReading }
  | { readonly type: "fail"; readonly job: FileJob; readonly fault: FaultNote };

export const UNTOUCHED: OpenFileState = { step: "idle", fault: null, untouched: true };
const NO_FILE = { step: "idle", fault: null, untouched: false } as const satisfies OpenFileState;

/** The job that the page waits for; `null` for none. */
export function jobOf(state: OpenFileState): FileJob | null {
  return "job" in state ? state.job : null;
}

/** What a step does not allow changes nothing, nor does an answer to a job that is no longer waited for. */
export function stepOpenFile(state: OpenFileState, action: OpenFileAction): OpenFileState {
  switch (action.type) {
    case "choose":
      return looking(action.file, {}, null);
    case "reopen":
      return state.step === "idle" && state.untouched
        ? looking(action.file, action.draft.choices ?? {}, action.draft)
        : state;
    case "look-again": {
      if (state.step !== "mapping") return state;
      const { file, job, draft } = state;
      const choices = { ...(job ?? draft).choices, ...action.choices };
      return { ...state, job: { type: "look", file, choices } };
    }
    case "answer":
      return state.step === "mapping" ? { ...state, draft: action.draft } : state;
    case "read":
      return state.step === "mapping" ? reading(state) : state;
    case "ask":
      return state.step === "reading" || state.step === "shown" ? mapping(state) : state;
    case "close":
      return NO_FILE;
    case "looked":
    case "progress":
    case "done":
    case "fail":
      return jobOf(state) === action.job ? report(state, action) : state;
  }
}

type Report = Extract<OpenFileAction, { readonly job: FileJob }>;

/** After a report of the job that is waited for. */
function report(state: OpenFileState, action: Report): OpenFileState {
  switch (action.type) {
    case "looked": {
      const { job, look } = action;
      if (job.type !== "look") return state;
      const { file, choices } = job;
      if (state.step === "looking" && state.kept) return reading(mapping({ file, look, draft: state.kept }));
      const draft = { ...(action.remembered ?? look.recognition.draft), choices };
      return mapping({ file, look, draft });
    }
    case "progress":
      return state.step === "reading" ? { ...state, progress: action.progress } : state;
    case "done":
      return state.step === "reading"
        ? { step: "shown", ...askedFile(state), reading: action.reading }
        : state;
    case "fail":
      // Who comes back to a kept file that is gone has asked for nothing.
      return state.step === "looking" && state.kept
        ? NO_FILE
        : { ...NO_FILE, fault: { name: action.job.file.name, ...action.fault } };
  }
}

function looking(file: File, choices: LookChoices, kept: MappingDraft | null): OpenFileState {
  return { step: "looking", file, job: { type: "look", file, choices }, kept };
}

function askedFile({ file, look, draft }: AskedFile): AskedFile {
  return { file, look, draft };
}

function mapping(asked: AskedFile): Extract<OpenFileState, { step: "mapping" }> {
  return { step: "mapping", ...askedFile(asked), job: null };
}

/** Stays with the questions while one that is needed is open. */
function reading(state: Extract<OpenFileState, { step: "mapping" }>): OpenFileState {
  const { file, look, draft } = state;
  const finished = finishedMapping(draft);
  if (!("latitude" in finished)) return state;
  return {
    step: "reading",
    file,
    look,
    draft,
    job: { type: "read", file, look, mapping: finished },
    progress: { bytes: 0, rows: 0 },
  };
}

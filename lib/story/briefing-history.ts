import { type Briefing, type BriefingEdit, editBriefing } from "./briefing";

/** A briefing with what it was, nearest last, and what was undone, nearest last. */
export interface BriefingHistory {
  readonly present: Briefing;
  readonly past: readonly Briefing[];
  readonly future: readonly Briefing[];
  /** The text that is being written and when it last was: goes on in one step of undo. */
  readonly writing: { readonly at: string; readonly ms: number } | null;
}

const MAX_STEPS = 200;
/** Who pauses for longer begins another step of undo. */
const PAUSE_MS = 1500;

export function beginHistory(present: Briefing): BriefingHistory {
  return { present, past: [], future: [], writing: null };
}

/** The history after an edit at `nowMs`. Writing on in the same field within 1.5 s is one step. */
export function recordEdit(history: BriefingHistory, edit: BriefingEdit, nowMs: number): BriefingHistory {
  const { present, past, writing } = history;
  const next = editBriefing(present, edit);
  if (next === present) return history;
  const at = writingAt(edit);
  const goesOn = at !== null && writing?.at === at && nowMs - writing.ms < PAUSE_MS;
  return {
    present: next,
    past: goesOn ? past : [...past, present].slice(-MAX_STEPS),
    future: [],
    writing: at === null ? null : { at, ms: nowMs },
  };
}

/** What another window of the same browser made of it: can be undone like an edit of one's own. */
export function recordArrival(history: BriefingHistory, arrived: Briefing): BriefingHistory {
  return recordEdit(history, { type: "replace", briefing: arrived }, 0);
}

export function undo(history: BriefingHistory): BriefingHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  const { present, past, future } = history;
  return { present: before, past: past.slice(0, -1), future: [...future, present], writing: null };
}

export function redo(history: BriefingHistory): BriefingHistory {
  const after = history.future.at(-1);
  if (!after) return history;
  const { present, past, future } = history;
  return { present: after, past: [...past, present], future: future.slice(0, -1), writing: null };
}

function writingAt(edit: BriefingEdit): string | null {
  if (edit.type === "rename") return "title";
  return edit.type === "write" ? `${edit.key} ${edit.field}` : null;
}

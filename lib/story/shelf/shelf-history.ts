import { editShelf, type Shelf, type ShelfEdit, withBriefings } from "./shelf";

/** A shelf with what it was, nearest last, and what was undone, nearest last. */
export interface ShelfHistory {
  readonly present: Shelf;
  readonly past: readonly Shelf[];
  readonly future: readonly Shelf[];
  /** The text that is being written and when it last was: goes on in one step of undo. */
  readonly writing: { readonly at: string; readonly ms: number } | null;
}

const MAX_STEPS = 200;
/** Who pauses for longer begins another step of undo. */
const PAUSE_MS = 1500;

export function beginHistory(present: Shelf): ShelfHistory {
  return { present, past: [], future: [], writing: null };
}

/** The history after an edit at `nowMs`. Writing on in the same field within 1.5 s is one step; opening a briefing is none. */
export function recordEdit(history: ShelfHistory, edit: ShelfEdit, nowMs: number): ShelfHistory {
  const { present, past, writing } = history;
  const next = editShelf(present, edit, nowMs);
  if (next === present) return history;
  if (edit.type === "open-briefing") return { ...history, present: next, writing: null };
  const at = writingAt(edit);
  const goesOn = at !== null && writing?.at === at && nowMs - writing.ms < PAUSE_MS;
  return {
    present: next,
    past: goesOn ? past : [...past, present].slice(-MAX_STEPS),
    future: [],
    writing: at === null ? null : { at, ms: nowMs },
  };
}

/**
 * What another window of the same browser made of it: can be undone like an edit of one's own. Where it only opened another
 * briefing there is nothing to undo.
 */
export function recordArrival(history: ShelfHistory, arrived: Shelf): ShelfHistory {
  const { present, past } = history;
  if (isSame({ ...arrived, currentId: present.currentId }, present)) return { ...history, present: arrived };
  return { present: arrived, past: [...past, present].slice(-MAX_STEPS), future: [], writing: null };
}

export function undo(history: ShelfHistory): ShelfHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  const { present, past, future } = history;
  return {
    present: keepingCurrent(present, before),
    past: past.slice(0, -1),
    future: [...future, present],
    writing: null,
  };
}

export function redo(history: ShelfHistory): ShelfHistory {
  const after = history.future.at(-1);
  if (!after) return history;
  const { present, past, future } = history;
  return {
    present: keepingCurrent(present, after),
    past: [...past, present],
    future: future.slice(0, -1),
    writing: null,
  };
}

/** Undo changes what there is, not which briefing is the current one, unless that goes or the one that was comes back. */
function keepingCurrent({ briefings, currentId }: Shelf, then: Shelf): Shelf {
  const comesBack = !briefings.some(({ id }) => id === then.currentId);
  if (comesBack) return then;
  return withBriefings({ ...then, currentId }, [...then.briefings], then.currentId);
}

function isSame(a: Shelf, b: Shelf): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function writingAt(edit: ShelfEdit): string | null {
  if (edit.type === "rename-view") return `view ${edit.id}`;
  if (edit.type !== "edit-briefing") return null;
  const inner = edit.edit;
  if (inner.type === "rename") return `${edit.id} title`;
  return inner.type === "write" ? `${edit.id} ${inner.key} ${inner.field}` : null;
}

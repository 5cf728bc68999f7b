import { type Changing, createStore } from "@/lib/store/create-store";
import type { Said } from "@/lib/story/said";
import { mergeShelves } from "@/lib/story/shelf/merge-shelves";
import { EMPTY_SHELF, type Shelf, type ShelfEdit, type ShelfId } from "@/lib/story/shelf/shelf";
import {
  beginHistory,
  recordArrival,
  recordEdit,
  redo,
  type ShelfHistory,
  undo,
} from "@/lib/story/shelf/shelf-history";
import { type Lineage, printShelf, readShelf } from "@/lib/story/shelf/stored-shelf";

/** Where the shelf is kept, so that a test can stand in for the browser. */
export interface ShelfStorage {
  /** The text as it was last written by any window; `null` where there is none. */
  read(): string | null;
  /** Throws where there is no room, or none is allowed. */
  write(text: string): void;
  /** Puts a text that cannot be read whole aside, so that it is not written over. */
  keepDamaged(text: string): void;
  /** Calls back when another window has written. */
  onChange(listener: () => void): () => void;
}

export interface ShelfState extends ShelfHistory {
  /** Whether what was kept has been read: until then the shelf looks empty. */
  readonly loaded: boolean;
  /** What of what was kept could not be read, in sentences; all of it is put aside. */
  readonly refusals: readonly Said[];
  /** Whether the last change is kept. */
  readonly saved: boolean;
}

export interface ShelfStore extends Changing<ShelfState> {
  edit(edit: ShelfEdit): void;
  undo(): void;
  redo(): void;
  dismissRefusals(): void;
  /** Reads what is kept and follows other windows; returns how to stop. */
  connect(): () => void;
}

interface ShelfStoreOptions {
  readonly storage: ShelfStorage;
  readonly newId: () => ShelfId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const UNREAD_SHELF: ShelfState = {
  ...beginHistory(EMPTY_SHELF),
  loaded: false,
  refusals: [],
  saved: true,
};

/** A write of this window, and what was kept before it. */
interface OwnWrite {
  readonly stamp: string;
  readonly ground: Shelf;
}

/** Other windows answer within milliseconds: of writes that are older than the last so many none is still unseen. */
const MOST_OWN_WRITES = 60;

/**
 * The owner of the shelf in this window. What another window wrote is taken in before each change. Where it was written
 * without knowing of this window's last changes, both are merged item by item, so that none writes over the other's.
 */
export function createShelfStore({ storage, newId, now }: ShelfStoreOptions): ShelfStore {
  const state = createStore(UNREAD_SHELF);
  let lastText: string | null = null;
  let lineage: Lineage = { stamp: "", seen: [] };
  let ownWrites: readonly OwnWrite[] = [];
  const become = (change: Partial<ShelfState>) => state.set({ ...state.get(), ...change });
  const write = (shelf: Shelf, ground: Shelf): boolean => {
    const next = { stamp: newId(), seen: [...lineage.seen, lineage.stamp] };
    ownWrites = [...ownWrites, { stamp: next.stamp, ground }].slice(-MOST_OWN_WRITES);
    const text = printShelf(shelf, next);
    try {
      storage.write(text);
      lastText = text;
      lineage = next;
      return true;
    } catch {
      return false;
    }
  };
  /** What was kept before the first of this window's changes that the text does not know; `null` where it knows all. */
  const unseenGround = ({ stamp, seen }: Lineage): Shelf | null => {
    const known = ownWrites.findLastIndex((own) => own.stamp === stamp || seen.includes(own.stamp));
    return ownWrites[known + 1]?.ground ?? null;
  };
  const takeIn = () => {
    const text = storage.read();
    const before = state.get();
    if (before.loaded && text === lastText) return;
    lastText = text;
    const read =
      text === null
        ? { shelf: EMPTY_SHELF, lineage: { stamp: "", seen: [] }, refusals: [] }
        : readShelf(text, newId);
    if (text !== null && read.refusals.length > 0) storage.keepDamaged(text);
    const refusals = read.refusals.length > 0 ? read.refusals : before.refusals;
    const ground = text === null ? null : unseenGround(read.lineage);
    ({ lineage } = read);
    ownWrites = [];
    if (!before.loaded) return become({ ...beginHistory(read.shelf), loaded: true, refusals });
    const merged = ground ? mergeShelves(ground, before.present, read.shelf) : read.shelf;
    const arrived = recordArrival(before, merged);
    const isNew = JSON.stringify(merged) !== JSON.stringify(read.shelf);
    become({ ...arrived, refusals, saved: isNew ? write(merged, read.shelf) : true });
  };
  const change = (make: (history: ShelfHistory) => ShelfHistory) => {
    takeIn();
    const { present, past, future, writing } = state.get();
    const history = make({ present, past, future, writing });
    if (history.present === present) return;
    become({ ...history, saved: write(history.present, present) });
  };
  return {
    get: state.get,
    subscribe: state.subscribe,
    edit: (edit) => change((history) => recordEdit(history, edit, now())),
    undo: () => change(undo),
    redo: () => change(redo),
    dismissRefusals: () => become({ refusals: [] }),
    connect() {
      takeIn();
      return storage.onChange(takeIn);
    },
  };
}

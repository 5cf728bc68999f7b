import { type Changing, createStore } from "@/lib/store/create-store";
import {
  type Briefing,
  type BriefingEdit,
  EMPTY_BRIEFING,
  printBriefing,
  readBriefing,
} from "@/lib/story/briefing";
import {
  type BriefingHistory,
  beginHistory,
  recordArrival,
  recordEdit,
  redo,
  undo,
} from "@/lib/story/briefing-history";
import type { StoryProblem } from "@/lib/story/story-problem";

/** Where the briefing is kept, so that a test can stand in for the browser. */
export interface BriefingStorage {
  /** The text as it was last written by any window; `null` where there is none. */
  read(): string | null;
  /** Throws where there is no room, or none is allowed. */
  write(text: string): void;
  /** Puts a text that cannot be read aside, so that it is not written over. */
  keepDamaged(text: string): void;
  /** Calls back when another window has written. */
  onChange(listener: () => void): () => void;
}

export interface BriefingState extends BriefingHistory {
  /** Whether what was kept has been read: until then the briefing looks empty. */
  readonly loaded: boolean;
  /** Why what was kept could not be read; it is put aside. */
  readonly damage: StoryProblem | null;
  /** Whether the last change is kept. */
  readonly saved: boolean;
}

export interface BriefingStore extends Changing<BriefingState> {
  edit(edit: BriefingEdit): void;
  undo(): void;
  redo(): void;
  dismissDamage(): void;
  /** Reads what is kept and follows other windows; returns how to stop. */
  connect(): () => void;
}

interface BriefingStoreOptions {
  readonly storage: BriefingStorage;
  readonly newKey: () => string;
  /** Milliseconds. */
  readonly now: () => number;
}

export const UNREAD_BRIEFING: BriefingState = {
  ...beginHistory(EMPTY_BRIEFING),
  loaded: false,
  damage: null,
  saved: true,
};

/**
 * The owner of one's own briefing in this window. What another window wrote is taken in before each change, so that none
 * writes over the other's.
 */
export function createBriefingStore({ storage, newKey, now }: BriefingStoreOptions): BriefingStore {
  const state = createStore(UNREAD_BRIEFING);
  let lastText: string | null = null;
  const become = (change: Partial<BriefingState>) => state.set({ ...state.get(), ...change });
  const takeIn = () => {
    const text = storage.read();
    const before = state.get();
    if (before.loaded && text === lastText) return;
    lastText = text;
    if (text === null) {
      const arrived = before.loaded ? recordArrival(before, EMPTY_BRIEFING) : before;
      return become({ ...arrived, loaded: true });
    }
    const read = readBriefing(text, newKey);
    if (!read.ok) {
      storage.keepDamaged(text);
      return become({ loaded: true, damage: read.problem });
    }
    const arrived = before.loaded ? recordArrival(before, read.value) : beginHistory(read.value);
    become({ ...arrived, loaded: true });
  };
  const write = (briefing: Briefing): boolean => {
    const text = printBriefing(briefing);
    try {
      storage.write(text);
      lastText = text;
      return true;
    } catch {
      return false;
    }
  };
  const change = (make: (history: BriefingHistory) => BriefingHistory) => {
    takeIn();
    const { present, past, future, writing } = state.get();
    const history = make({ present, past, future, writing });
    if (history.present === present) return;
    become({ ...history, saved: write(history.present) });
  };
  return {
    get: state.get,
    subscribe: state.subscribe,
    edit: (edit) => change((history) => recordEdit(history, edit, now())),
    undo: () => change(undo),
    redo: () => change(redo),
    dismissDamage: () => become({ damage: null }),
    connect() {
      takeIn();
      return storage.onChange(takeIn);
    },
  };
}

import type { View } from "@/lib/view/view";

/** How a change enters the browser's history. */
export type HistoryMode = "push" | "replace" | "none";

/** The parts of the browser that the store needs, so that a test can stand in for them. */
export interface AddressBar {
  push(address: string): void;
  replace(address: string): void;
  /** Calls back when the reader goes Back or Forward. */
  onTravel(listener: () => void): () => void;
}

export interface ViewStoreOptions {
  readonly initial: View;
  readonly print: (view: View) => string;
  readonly modeOf: (before: View, after: View) => HistoryMode;
  /** Reads the view at the current address, when the reader has travelled to it. */
  readonly read: () => View;
  readonly addressBar: AddressBar;
  readonly setTimer: (callback: () => void, delayMs: number) => number;
  readonly clearTimer: (timer: number) => void;
  readonly now: () => number;
}

/** All of a view but its day: what stays while days go by. */
export type Look = Omit<View, "day">;

export interface ViewStore {
  get(): View;
  /** The same object for as long as nothing but the day changes. */
  getLook(): Look;
  subscribe(listener: () => void): () => void;
  set(change: Partial<View>): void;
  /** Writes what is waiting to the address bar at once. */
  flush(): void;
  /** Writes the view over the present address, as after the repair of a bad link. */
  rewrite(): void;
  /** Starts to follow Back and Forward; returns how to stop. */
  connect(): () => void;
}

const REST_MS = 300;
const SUSTAINED_MS = 1000;

/**
 * The one owner of the view. Changes show at once; the address follows at rest (300 ms), at most once a second
 * while they keep coming. What Back should undo is pushed at once, after what was waiting.
 */
export function createViewStore(options: ViewStoreOptions): ViewStore {
  let view = options.initial;
  let look: Look = view;
  let timer: number | null = null;
  let waitingSinceMs: number | null = null;
  const listeners = new Set<() => void>();

  const become = (next: View) => {
    view = next;
    if (!sameLook(look, next)) look = next;
  };
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const settle = () => {
    if (timer !== null) options.clearTimer(timer);
    timer = null;
    waitingSinceMs = null;
  };
  const rewrite = () => {
    settle();
    options.addressBar.replace(options.print(view));
  };
  const flush = () => {
    if (timer !== null) rewrite();
  };
  const replaceAtRest = () => {
    const nowMs = options.now();
    waitingSinceMs ??= nowMs;
    if (timer !== null) options.clearTimer(timer);
    const untilSustained = waitingSinceMs + SUSTAINED_MS - nowMs;
    timer = options.setTimer(flush, Math.max(0, Math.min(REST_MS, untilSustained)));
  };

  return {
    get: () => view,
    getLook: () => look,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      const before = view;
      const after = { ...before, ...change };
      const mode = options.modeOf(before, after);
      if (mode === "push") flush();
      become(after);
      if (mode === "push") options.addressBar.push(options.print(after));
      if (mode === "replace") replaceAtRest();
      notify();
    },
    flush,
    rewrite,
    connect: () =>
      options.addressBar.onTravel(() => {
        settle();
        become(options.read());
        notify();
      }),
  };
}

function sameLook(a: Look, b: View): boolean {
  const { day: _, ...rest } = b;
  return Object.entries(rest).every(([key, value]) => a[key as keyof Look] === value); // the keys of a Look
}

import { type Changing, createStore } from "@/lib/store/create-store";
import type { HistoryMode } from "@/lib/view/address/history-mode";

/** The parts of the browser that the store needs, so that a test can stand in for them. */
export interface AddressBar {
  push(address: string): void;
  replace(address: string): void;
  /** Calls back when the reader goes Back or Forward. */
  onTravel(listener: () => void): () => void;
}

/** How a value is written to a link and read from one. */
export interface LinkCodec<V extends object> {
  readonly print: (value: V) => string;
  readonly modeOf: (before: V, after: V) => HistoryMode;
  /** Reads what the current address says, when the reader has travelled to it; `null` where it cannot: all stays. */
  readonly read: () => V | null;
}

interface LinkStoreOptions<V extends object> extends LinkCodec<V> {
  readonly initial: V;
  readonly addressBar: AddressBar;
  readonly setTimer: (callback: () => void, delayMs: number) => number;
  readonly clearTimer: (timer: number) => void;
  readonly now: () => number;
}

export interface LinkStore<V extends object> extends Changing<V> {
  set(change: Partial<V>): void;
  /** Writes what is waiting to the address bar at once. */
  flush(): void;
  /** Writes the value over the present address, as after the repair of a bad link. */
  rewrite(): void;
  /** Begins to write the address and to follow Back and Forward; returns how to stop, which drops what is waiting. */
  connect(): () => void;
}

const REST_MS = 300;
const SUSTAINED_MS = 1000;

/**
 * The one owner of what a link says. Changes show at once; once connected, the address follows at rest (300 ms), at most once a second
 * while they keep coming. What Back should undo is pushed at once, after what was waiting.
 */
export function createLinkStore<V extends object>(options: LinkStoreOptions<V>): LinkStore<V> {
  const value = createStore(options.initial);
  let isConnected = false;
  let timer: number | null = null;
  let waitingSinceMs: number | null = null;
  const settle = () => {
    if (timer !== null) options.clearTimer(timer);
    timer = null;
    waitingSinceMs = null;
  };
  const rewrite = () => {
    settle();
    if (isConnected) options.addressBar.replace(options.print(value.get()));
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
    get: value.get,
    subscribe: value.subscribe,
    set(change) {
      const before = value.get();
      const after = { ...before, ...change };
      const mode = options.modeOf(before, after);
      if (mode === "push") flush();
      if (mode === "push" && isConnected) options.addressBar.push(options.print(after));
      if (mode === "replace") replaceAtRest();
      value.set(after);
    },
    flush,
    rewrite,
    connect() {
      isConnected = true;
      const stop = options.addressBar.onTravel(() => {
        settle();
        value.set(options.read() ?? value.get());
      });
      return () => {
        isConnected = false;
        settle();
        stop();
      };
    },
  };
}

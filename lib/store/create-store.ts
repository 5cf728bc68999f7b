/** A value that changes, and who wants to hear of it. */
export interface Changing<T> {
  get(): T;
  /** Calls the listener after each change; returns what ends that. */
  subscribe(listener: () => void): () => void;
}

interface Store<T> extends Changing<T> {
  /** Keeps the value and calls all listeners, unless it is the same value (`Object.is`). */
  set(value: T): void;
}

/** A value in memory. `watch` is called when the first listener comes; what it returns, when the last has gone. */
export function createStore<T>(initial: T, watch: () => () => void = () => () => {}): Store<T> {
  let value = initial;
  let stop = () => {};
  const calls = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const call of [...calls]) call();
    },
    subscribe(listener) {
      const call = () => listener(); // so that the same listener may come twice
      if (calls.size === 0) stop = watch();
      calls.add(call);
      return () => {
        if (calls.delete(call) && calls.size === 0) stop();
      };
    },
  };
}

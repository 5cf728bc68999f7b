import { type FollowUpPace, type FollowUpScheduler, followUp } from "@/lib/playback/follow-up";

/** A value that changes, and who wants to hear of it. */
export interface Changing<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

/**
 * The values of another store, but not each: the newest one once they rest, and now and then while they go by. For what
 * is read rather than watched, so that the map need not wait for it.
 */
export function pacedStore<T>(
  source: Changing<T>,
  pace: FollowUpPace,
  scheduler: FollowUpScheduler,
): Changing<T> {
  const listeners = new Set<() => void>();
  let shown = source.get();
  let newest = shown;
  let stop = () => {};

  const following = followUp(pace, scheduler, () => {
    if (shown === newest) return;
    shown = newest;
    for (const listener of [...listeners]) listener();
  });
  const look = () => {
    const next = source.get();
    if (next === newest) return;
    newest = next;
    following.step();
  };

  return {
    get: () => shown,
    subscribe(listener) {
      const call = () => listener(); // so that the same listener may come twice
      if (listeners.size === 0) {
        stop = source.subscribe(look);
        look();
      }
      listeners.add(call);
      return () => {
        listeners.delete(call);
        if (listeners.size > 0) return;
        stop();
        following.cancel();
        newest = shown;
      };
    },
  };
}

import type { ShownDay } from "@/components/state/shown-day";
import type { Day } from "@/lib/domain/day";
import { type FollowUpPace, type FollowUpScheduler, followUp } from "@/lib/playback/follow-up";

export interface PacedDay {
  get(): Day;
  subscribe(listener: () => void): () => void;
}

/**
 * The day on the screen, but not each: the newest once days rest, and now and then while they go by. For what is read rather than
 * watched, so that the map need not wait for it.
 */
export function pacedDay(source: ShownDay, pace: FollowUpPace, scheduler: FollowUpScheduler): PacedDay {
  const listeners = new Set<() => void>();
  let shown = source.day();
  let newest = shown;
  let stop = () => {};
  const following = followUp(pace, scheduler, () => {
    if (shown === newest) return;
    shown = newest;
    for (const listener of [...listeners]) listener();
  });
  const look = () => {
    const next = source.day();
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

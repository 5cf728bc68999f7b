import type { SceneStore } from "@/components/state/scene-store";
import { type FollowUpPace, type FollowUpScheduler, followUp } from "@/lib/playback/follow-up";
import type { Scene } from "@/lib/scene/scene";

/**
 * The scenes of another store, but not each: the newest one once days rest, and now and then while they go by. For what
 * is read rather than watched, so that the map need not wait for it.
 */
export function pacedScenes(store: SceneStore, pace: FollowUpPace, scheduler: FollowUpScheduler): SceneStore {
  const listeners = new Set<() => void>();
  let shown: Scene = store.get();
  let newest: Scene = shown;
  let stop = () => {};

  const following = followUp(pace, scheduler, () => {
    if (shown === newest) return;
    shown = newest;
    for (const listener of [...listeners]) listener();
  });
  const look = () => {
    const next = store.get();
    if (next === newest) return;
    newest = next;
    following.step();
  };

  return {
    get: () => shown,
    subscribe(listener) {
      const call = () => listener(); // so that the same listener may come twice
      if (listeners.size === 0) {
        stop = store.subscribe(look);
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

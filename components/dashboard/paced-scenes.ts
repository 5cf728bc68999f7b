import type { SceneStore } from "@/components/state/scene-store";
import type { Scene } from "@/lib/scene/scene";

export interface Pace {
  /** How long days must have stood still, ms. */
  readonly restMs: number;
  /** How long it may be behind while days keep going by, ms. */
  readonly mostMs: number;
}

/**
 * The scenes of another store, but not each: the newest one once days rest, and now and then while they go by. For what
 * is read rather than watched, so that the map need not wait for it.
 */
export function pacedScenes(store: SceneStore, { restMs, mostMs }: Pace): SceneStore {
  const listeners = new Set<() => void>();
  let shown: Scene = store.get();
  let newest: Scene = shown;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let behindSinceMs = 0;
  let stop = () => {};

  const show = () => {
    timer = null;
    if (shown === newest) return;
    shown = newest;
    for (const listener of [...listeners]) listener();
  };
  const follow = () => {
    const next = store.get();
    if (next === newest) return;
    newest = next;
    const nowMs = performance.now();
    if (timer === null) behindSinceMs = nowMs;
    else clearTimeout(timer);
    timer = setTimeout(show, Math.max(0, Math.min(restMs, behindSinceMs + mostMs - nowMs)));
  };

  return {
    get: () => shown,
    subscribe(listener) {
      const call = () => listener(); // so that the same listener may come twice
      if (listeners.size === 0) {
        stop = store.subscribe(follow);
        follow();
      }
      listeners.add(call);
      return () => {
        listeners.delete(call);
        if (listeners.size > 0) return;
        stop();
        if (timer !== null) clearTimeout(timer);
        timer = null;
        newest = shown;
      };
    },
  };
}

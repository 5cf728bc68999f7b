import type { Plan, Scene } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import type { ShownDay } from "./shown-day";

/** The scene of the day on the screen: the same object for as long as the day stays. */
export interface SceneStore {
  get(): Scene;
  subscribe(listener: () => void): () => void;
}

export function sceneStoreOf(plan: Plan, shownDay: ShownDay): SceneStore {
  let last: Scene | null = null;
  return {
    get() {
      const day = shownDay.day();
      if (last?.day !== day) last = sceneOf(plan, day);
      return last;
    },
    subscribe: shownDay.subscribe,
  };
}

/** A scene that stands still, until there is a dataset to make others from. */
export function stillSceneStore(scene: Scene): SceneStore {
  return { get: () => scene, subscribe: () => () => {} };
}

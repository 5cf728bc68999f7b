import type { ShownDay } from "@/lib/playback/shown-day";
import type { Plan, Scene } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import type { Changing } from "@/lib/store/create-store";

/** The scene of the day on the screen: the same object for as long as the day stays. */
export function sceneStoreOf(plan: Plan, shownDay: ShownDay): Changing<Scene> {
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
export function stillSceneStore(scene: Scene): Changing<Scene> {
  return { get: () => scene, subscribe: () => () => {} };
}

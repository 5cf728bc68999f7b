import { type FollowUpPace, type FollowUpScheduler, followUp } from "@/lib/playback/follow-up";
import { type Changing, createStore } from "@/lib/store/create-store";

/**
 * The values of another store, but not each: the newest one once they rest, and now and then while they go by. For what
 * is read rather than watched, so that the map need not wait for it.
 */
export function pacedStore<T>(
  source: Changing<T>,
  pace: FollowUpPace,
  scheduler: FollowUpScheduler,
): Changing<T> {
  let newest = source.get();
  const look = () => {
    const next = source.get();
    if (next === newest) return;
    newest = next;
    following.step();
  };
  const { get, set, subscribe } = createStore(newest, () => {
    const stop = source.subscribe(look);
    look();
    return () => {
      stop();
      following.cancel();
      newest = get();
    };
  });
  const following = followUp(pace, scheduler, () => set(newest));
  return { get, subscribe };
}

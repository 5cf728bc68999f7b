import type { Day } from "@/lib/domain/day";
import type { Course } from "@/lib/playback/advance";
import type { Clock } from "@/lib/playback/clock";

/** The day on the screen: the clock's while it plays, else the view's. Derived from the two, stored nowhere. */
export interface ShownDay {
  /** A day number with a fraction while playing. */
  get(): number;
  day(): Day;
  /** How it moves on by itself; `null` where it does not. */
  course(): Course | null;
  subscribe(listener: () => void): () => void;
}

/** What the day at rest is read from. */
export interface DayOwner {
  get(): { readonly day: Day };
  subscribe(listener: () => void): () => void;
}

export function shownDayOf(view: DayOwner, clock: Clock): ShownDay {
  const running = () => {
    const moment = clock.snapshot();
    return moment.status === "playing" ? moment : null;
  };
  return {
    get: () => clock.course()?.from ?? running()?.position ?? view.get().day,
    day: () => running()?.day ?? view.get().day,
    course: () => clock.course(),
    subscribe(listener) {
      const stopView = view.subscribe(listener);
      const stopClock = clock.subscribe(listener);
      return () => {
        stopView();
        stopClock();
      };
    },
  };
}

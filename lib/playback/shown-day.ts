import type { Day } from "@/lib/domain/day";
import type { Changing } from "@/lib/store/create-store";
import type { Course } from "./advance";
import type { Clock } from "./clock";

/** The day on the screen: the clock's while it plays, else the view's. Derived from the two, stored nowhere. */
export interface ShownDay extends Changing<number> {
  /** A day number with a fraction while playing. */
  get(): number;
  day(): Day;
  /** How it moves on by itself; `null` where it does not. */
  course(): Course | null;
}

export function shownDayOf(view: Changing<{ readonly day: Day }>, clock: Clock): ShownDay {
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

import type { Day } from "@/lib/domain/day";
import type { ShownDay } from "@/lib/playback/shown-day";
import { createStore } from "@/lib/store/create-store";
import { dayOfRun, runLengthMs } from "@/lib/story/day-run";

/** The parts of the browser that a run needs, so that a test can stand in for them. */
interface Frames {
  readonly now: () => number;
  readonly requestFrame: (callback: () => void) => number;
  readonly cancelFrame: (handle: number) => void;
}

export interface DayRunner extends ShownDay {
  /** Lets the days run to `to`, or cuts there. A newer aim takes the place of an older one. */
  aim(to: Day, cut: boolean): void;
  stop(): void;
}

/** The day on the screen of a presentation: a slide's, or one on the way to it. */
export function createDayRunner(start: Day, frames: Frames): DayRunner {
  const shown = createStore(start);
  let handle: number | null = null;
  const stop = () => {
    if (handle !== null) frames.cancelFrame(handle);
    handle = null;
  };
  return {
    get: shown.get,
    day: shown.get,
    // A run gathers pace and slows down.
    course: () => null,
    subscribe: shown.subscribe,
    stop,
    aim(to, cut) {
      stop();
      const from = shown.get();
      if (cut || runLengthMs(from, to) === 0) return shown.set(to);
      const beganMs = frames.now();
      const step = () => {
        const elapsedMs = frames.now() - beganMs;
        shown.set(dayOfRun(from, to, elapsedMs));
        handle = elapsedMs >= runLengthMs(from, to) ? null : frames.requestFrame(step);
      };
      handle = frames.requestFrame(step);
    },
  };
}

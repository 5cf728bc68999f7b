import type { ShownDay } from "@/components/state/shown-day";
import type { Day } from "@/lib/domain/day";
import { dayOfRun, runLengthMs } from "@/lib/story/day-run";

/** The parts of the browser that a run needs, so that a test can stand in for them. */
export interface Frames {
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
  let shown = start;
  let handle: number | null = null;
  const listeners = new Set<() => void>();
  const show = (day: Day) => {
    if (day === shown) return;
    shown = day;
    for (const listener of listeners) listener();
  };
  const stop = () => {
    if (handle !== null) frames.cancelFrame(handle);
    handle = null;
  };
  return {
    get: () => shown,
    day: () => shown,
    // A run gathers pace and slows down.
    course: () => null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop,
    aim(to, cut) {
      stop();
      const from = shown;
      if (cut || runLengthMs(from, to) === 0) return show(to);
      const beganMs = frames.now();
      const step = () => {
        const elapsedMs = frames.now() - beganMs;
        show(dayOfRun(from, to, elapsedMs));
        handle = elapsedMs >= runLengthMs(from, to) ? null : frames.requestFrame(step);
      };
      handle = frames.requestFrame(step);
    },
  };
}

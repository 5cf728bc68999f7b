import type { Scheduler } from "@/lib/playback/clock";

/** So long before a day begins frames are asked for: the first that lies in it is not to be missed. */
const LEAD_MS = 8;

/** The browser's time and frames, for one clock. Lets the page sleep while no day begins. */
export function framesAhead(): Scheduler {
  let timer = 0;
  let frame = 0;
  return {
    now: () => performance.now(),
    requestFrame(callback, leastMs) {
      const ask = () => {
        frame = requestAnimationFrame(callback);
      };
      if (leastMs > 2 * LEAD_MS) timer = window.setTimeout(ask, leastMs - LEAD_MS);
      else ask();
      return 1;
    },
    cancelFrame() {
      window.clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}

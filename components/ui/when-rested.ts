import type { FollowUpScheduler } from "@/lib/playback/follow-up";

/**
 * Calls back once the frame that has been asked for is painted, and then `ms` later. Waits by frames and then by the clock, so that
 * on a slow machine, where a frame takes long, what can wait does not squeeze in between two steps of the slider.
 */
const whenRested: FollowUpScheduler["whenRested"] = (callback, ms) => {
  let timer = 0;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(callback, ms);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
};

/** The page's own clock, ms, for what follows its frames. */
export const FRAME_CLOCK: FollowUpScheduler = { now: () => performance.now(), whenRested };

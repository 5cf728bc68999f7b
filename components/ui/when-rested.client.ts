/** Starts to wait: once the frame that has been asked for is painted, and then `ms` more. Returns how to call it off. */
export type WhenRested = (callback: () => void, ms: number) => () => void;

/**
 * Waits by frames and then by the clock, so that on a slow machine, where a frame takes long, what can wait does not squeeze in
 * between two steps of the slider.
 */
export const whenRested: WhenRested = (callback, ms) => {
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

import type { Page } from "@playwright/test";
import { STEP_MARK } from "./main-thread";

/** What the page saw of some steps, ms. */
export interface Watched {
  /** Between the frames in which days were painted; while playing, between all frames. */
  readonly frames: number[];
  /** From the step until the graphics card has drawn the map's pixels of it. Empty where they were not read back. */
  readonly fresh: number[];
  /** The painted days, in order. */
  readonly days: string[];
}

/**
 * What is looked at beside the days. `frames`: while playing, each frame of the browser's, for which it has to ask. `fresh`: each
 * painted day's pixels are waited for, which holds the page up. `steps`: nothing that costs the page time of its own.
 */
type Watching = "frames" | "fresh" | "steps";

interface WatchOptions {
  readonly steps: number;
  readonly watching: Watching;
  readonly mark: string;
  readonly key: string;
}

/** Arrow keys on the slider, each as soon as the day before is painted and a frame has begun. */
export function scrub(
  page: Page,
  steps: number,
  watching: Watching,
  key: "ArrowRight" | "ArrowLeft" = "ArrowRight",
): Promise<Watched> {
  return page.evaluate(
    ({ steps: wanted, watching: what, mark, key: pressed }: WatchOptions) =>
      new Promise<Watched>((resolve, reject) => {
        const map = document.querySelector<HTMLElement>("[data-map]");
        const slider = document.querySelector('[role="slider"][aria-label="Day"]');
        const gl = document
          .querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas")
          ?.getContext("webgl2");
        if (!map || !slider || !gl) return reject(new Error("no map"));
        const seen: Watched = { frames: [], fresh: [], days: [] };
        let askedAtMs = 0;
        let paintedAtMs = 0;
        const step = () => {
          performance.mark(mark);
          askedAtMs = performance.now();
          slider.dispatchEvent(
            new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }),
          );
        };
        const observer = new MutationObserver(() => {
          if (what === "fresh") {
            gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
            seen.fresh.push(performance.now() - askedAtMs);
          }
          const nowMs = performance.now();
          if (paintedAtMs > 0) seen.frames.push(nowMs - paintedAtMs);
          paintedAtMs = nowMs;
          seen.days.push(map.dataset.day ?? "");
          if (seen.days.length > wanted) {
            observer.disconnect();
            performance.mark(mark);
            resolve(seen);
          } else requestAnimationFrame(() => setTimeout(step));
        });
        observer.observe(map, { attributeFilter: ["data-day"] });
        step();
      }),
    { steps, watching, mark: STEP_MARK, key },
  );
}

/** Plays until so many days have been painted, or it has come to its end. */
export function play(page: Page, steps: number, watching: Watching): Promise<Watched> {
  return page.evaluate(
    ({ steps: wanted, watching: what, mark }: Omit<WatchOptions, "key">) =>
      new Promise<Watched>((resolve, reject) => {
        const map = document.querySelector<HTMLElement>("[data-map]");
        const slider = document.querySelector('[role="slider"][aria-label="Day"]');
        const button = document.querySelector<HTMLElement>('button[aria-label="Play"]');
        const gl = document
          .querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas")
          ?.getContext("webgl2");
        if (!map || !slider || !button || !gl) return reject(new Error("no map"));
        const seen: Watched = { frames: [], fresh: [], days: [] };
        let askedAtMs = 0;
        let running = true;
        const finish = () => {
          running = false;
          observer.disconnect();
          ended.disconnect();
          if (button.getAttribute("aria-label") === "Pause") button.click();
          resolve(seen);
        };
        // The slider follows the clock at once: its change is the step.
        const observer = new MutationObserver((changes) => {
          if (changes.some(({ target }) => target === slider)) askedAtMs = performance.now();
          if (!changes.some(({ target }) => target === map)) return;
          performance.mark(mark);
          if (what === "fresh") {
            gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
            seen.fresh.push(performance.now() - askedAtMs);
          }
          seen.days.push(map.dataset.day ?? "");
          if (seen.days.length > wanted) finish();
        });
        observer.observe(map, { attributeFilter: ["data-day"] });
        observer.observe(slider, { attributeFilter: ["aria-valuenow"] });
        const ended = new MutationObserver(() => {
          if (button.getAttribute("aria-label") === "Play") finish();
        });
        ended.observe(button, { attributeFilter: ["aria-label"] });
        let beforeMs = 0;
        const frame = (nowMs: number) => {
          if (!running) return;
          if (beforeMs > 0) seen.frames.push(nowMs - beforeMs);
          beforeMs = nowMs;
          requestAnimationFrame(frame);
        };
        if (what === "frames") requestAnimationFrame(frame);
        button.click();
      }),
    { steps, watching, mark: STEP_MARK },
  );
}

/** How many days were painted after a later one. */
export function outOfOrder(days: readonly string[]): number {
  return days.filter((day, index) => index > 0 && day < (days[index - 1] ?? "")).length;
}

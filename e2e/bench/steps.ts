import type { Browser } from "@playwright/test";
import { measureBareMap } from "./bare-map";
import { mainThreadMs } from "./main-thread";
import { type Amount, openPage } from "./open-page";
import { median, quantile, type Row } from "./print-table";
import { outOfOrder, play, scrub } from "./watch-steps";

const STEPS = 60;
/** Days that are left out at the beginning: the first of them is painted by the map itself. */
const WARM_UP = 5;

/** What {@link measureSteps} should come to. */
export const STEP_TARGETS =
  "targets: frame / bare at most 1.3, fresh / bare at most 1.5, main thread at most 5 ms, none out of order";

async function measureOne(
  browser: Browser,
  origin: string,
  bareFrameMs: number,
  amount: Amount,
  mode: "scrubbing" | "playing",
  span: string,
): Promise<Row> {
  const move = mode === "scrubbing" ? scrub : play;
  const page = await openPage(browser, `${origin}/on/2023-10-20?span=${span}&speed=16&v=1`, amount);
  await page.getByRole("slider", { name: "Day", exact: true }).press("ArrowRight");
  await page.locator('[data-map="idle"]').waitFor();
  let frames: number[] = [];
  const days: string[] = [];
  const busy = await mainThreadMs(browser, async () => {
    const seen = await move(page, STEPS, false);
    frames = seen.frames.slice(WARM_UP);
    days.push(...seen.days);
  });
  await page.locator('[data-map="idle"]').waitFor();
  await page.goto(`${origin}/on/2023-10-20?span=${span}&speed=16&v=1`);
  await page.locator('[data-map="idle"]').waitFor({ timeout: 120_000 });
  const read = await move(page, STEPS / 2, true);
  const fresh = read.fresh.slice(WARM_UP);
  await page.context().close();
  return {
    incidents: amount,
    mode,
    span,
    "frame p50": median(frames),
    "frame p95": quantile(frames, 0.95),
    "/ bare": median(frames) / bareFrameMs,
    "fresh p50": median(fresh),
    "fresh p95": quantile(fresh, 0.95),
    "fresh / bare": median(fresh) / bareFrameMs,
    "main p50": median(busy.slice(WARM_UP)),
    "main p95": quantile(busy.slice(WARM_UP), 0.95),
    "out of order": outOfOrder(days) + outOfOrder(read.days),
  };
}

/**
 * Frames, freshness and main-thread time of slider steps and of playback at 16 days a second, all in ms, beside the frame
 * of a bare map of the same minute.
 */
export async function measureSteps(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const amount of ["shipped", 10_000] as const) {
    for (const mode of ["scrubbing", "playing"] as const) {
      const bareFrameMs = await measureBareMap(browser);
      for (const span of ["day", "window", "until"]) {
        const row = await measureOne(browser, origin, bareFrameMs, amount, mode, span);
        rows.push({ ...row, "bare frame": bareFrameMs });
        console.log(`${rows.length} of 12: ${mode}, ${span}, ${amount}`);
      }
    }
  }
  return rows;
}

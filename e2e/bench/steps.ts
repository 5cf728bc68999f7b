import type { Browser, Page } from "@playwright/test";
import { measureBareMap } from "./bare-map";
import { mainThreadMs } from "./main-thread";
import { type Amount, openPage } from "./open-page";
import { median, quantile, type Row } from "./print-table";
import { outOfOrder, play, scrub, type Watched } from "./watch-steps";

const STEPS = 60;
/** Days that are left out at the beginning: the first of them is painted by the map itself. */
const WARM_UP = 5;
const AMOUNTS: readonly Amount[] = ["shipped", 10_000];

/** What {@link measureSteps} should come to. */
export const STEP_TARGETS =
  "targets: frame / bare at most 1.3, fresh / bare at most 1.5, main thread at most 5 ms, none out of order";

const SPANS = [
  { span: "day", key: "1" },
  { span: "window", key: "2" },
  { span: "until", key: "3" },
];

/** Back to the first day of the axis, with the map at rest and its frame kept. */
async function begin(page: Page): Promise<void> {
  const slider = page.getByRole("slider", { name: "Day", exact: true });
  await slider.press("Home");
  await page.locator('[data-map="idle"]').waitFor();
  await slider.press("ArrowRight");
  await page.locator('[data-map="idle"][data-day="2023-10-18"]').waitFor();
}

async function measureOne(
  browser: Browser,
  page: Page,
  mode: "scrubbing" | "playing",
  bareFrameMs: number,
): Promise<Row> {
  const move = mode === "scrubbing" ? scrub : play;
  await begin(page);
  let stepped: Watched = { frames: [], fresh: [], days: [] };
  const busy = await mainThreadMs(browser, async () => {
    stepped = await move(page, STEPS, "steps");
  });
  await begin(page);
  const seen = await move(page, STEPS, "frames");
  await begin(page);
  const read = await move(page, STEPS / 2, "fresh");
  const [frames, fresh, main] = [seen.frames, read.fresh, busy].map((all) => all.slice(WARM_UP));
  return {
    "frame p50": median(frames ?? []),
    "frame p95": quantile(frames ?? [], 0.95),
    "/ bare": median(frames ?? []) / bareFrameMs,
    "fresh p50": median(fresh ?? []),
    "fresh p95": quantile(fresh ?? [], 0.95),
    "fresh / bare": median(fresh ?? []) / bareFrameMs,
    "main p50": median(main ?? []),
    "main p95": quantile(main ?? [], 0.95),
    "out of order": [stepped, seen, read].reduce((sum, { days }) => sum + outOfOrder(days), 0),
  };
}

/**
 * Frames, freshness and main-thread time of slider steps and of playback at 16 days a second, all in ms, beside the frame
 * of a bare map of the same minutes.
 */
export async function measureSteps(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const amount of AMOUNTS) {
    // Before there is another page: the browser lets one that is not in front wait.
    const bareFrameMs = await measureBareMap(browser);
    const page = await openPage(browser, `${origin}/on/2023-10-20?speed=16&v=1`, amount);
    for (const { span, key } of SPANS) {
      await page.keyboard.press(key);
      await page.locator(`[data-span="${span}"]`).waitFor();
      for (const mode of ["scrubbing", "playing"] as const) {
        const row = await measureOne(browser, page, mode, bareFrameMs);
        rows.push({ incidents: amount, span, mode, "bare frame": bareFrameMs, ...row });
        console.log(`${rows.length} of ${AMOUNTS.length * SPANS.length * 2}`, JSON.stringify(rows.at(-1)));
      }
    }
    await page.context().close();
  }
  return rows;
}

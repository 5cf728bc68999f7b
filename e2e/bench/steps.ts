import type { Browser, CDPSession, Page } from "@playwright/test";
import { median, quantile, type Row } from "./print-table";

const STEPS = 60;

async function mainThreadMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

/** One step to the next day from the keyboard; ms from the key to the frame in which the map says that day is painted. */
async function stepOnce(page: Page): Promise<number> {
  await page.evaluate(() => {
    const map = document.querySelector("[data-map]");
    if (map === null) throw new Error("no map");
    const probe = { askedAtMs: 0, done: 0 };
    Object.assign(window, { probe });
    addEventListener("keydown", () => (probe.askedAtMs = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      probe.done = performance.now();
    });
    observer.observe(map, { attributeFilter: ["data-day"] });
  });
  await page.keyboard.press("ArrowRight");
  const handle = await page.waitForFunction(() => {
    const { probe } = window as unknown as { probe: { askedAtMs: number; done: number } };
    return probe.done > 0 ? probe.done - probe.askedAtMs : false;
  });
  return Number(await handle.jsonValue());
}

/** Freshness and main-thread time of slider steps in each span, beside the frame of the bare map of the same run. */
export async function measureSteps(browser: Browser, origin: string, bareFrameMs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const span of ["day", "window", "until"]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/on/2023-11-01?span=${span}&v=1`);
    await page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 });
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    await page.getByRole("slider", { name: "Day", exact: true }).focus();
    const fresh: number[] = [];
    const busy: number[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const before = await mainThreadMs(devtools);
      fresh.push(await stepOnce(page));
      await page.locator('[data-map="idle"]').waitFor();
      busy.push((await mainThreadMs(devtools)) - before);
    }
    rows.push({
      span,
      "bare frame ms": bareFrameMs,
      "fresh median ms": median(fresh),
      "fresh p95 ms": quantile(fresh, 0.95),
      "fresh / bare": median(fresh) / bareFrameMs,
      "main thread median ms": median(busy),
      "main thread p95 ms": quantile(busy, 0.95),
    });
    await context.close();
  }
  return rows;
}

import type { Browser, CDPSession, Page } from "@playwright/test";
import { openPage } from "./open-page";
import type { Row } from "./print-table";

const IDLE_MS = 5000;

async function heapMb(devtools: CDPSession): Promise<number> {
  // A second round frees what only finalizers of the first let go.
  for (const _ of [1, 2]) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
}

async function rest(page: Page, ms: number): Promise<void> {
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);
}

/** The heap before and after so many minutes of looped playback at 16 days a second, on the same day at rest. */
export async function measureHeap(browser: Browser, origin: string, minutes: number): Promise<Row[]> {
  const page = await openPage(browser, `${origin}/on/2023-11-08?speed=16&loop=1&v=1`, "shipped");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  const slider = page.getByRole("slider", { name: "Day", exact: true });
  const round = async (playMs: number): Promise<number> => {
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await rest(page, playMs);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await slider.press("Home");
    await page.locator('[data-map="idle"]').waitFor();
    await rest(page, 2000);
    return heapMb(devtools);
  };
  const before = await round(20_000); // once round, so that every cache is filled
  const after = await round(minutes * 60_000);
  await page.context().close();
  return [
    { minutes, "before MB": before, "after MB": after, "growth MB": after - before, target: "at most 5" },
  ];
}

/** What an idle page does in five seconds. */
export async function measureIdle(browser: Browser, origin: string): Promise<Row[]> {
  const page = await openPage(browser, `${origin}/on/2023-11-08?v=1`, "shipped");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const busyMs = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const draws = () =>
    page.evaluate(() => (window as unknown as { counted: { draws: number } }).counted.draws); // as openPage left it
  await rest(page, 3000);
  const [drawsBefore, busyBefore] = [await draws(), await busyMs()];
  await rest(page, IDLE_MS);
  const [busyAfter, drawsAfter] = [await busyMs(), await draws()];
  await page.context().close();
  return [
    {
      seconds: IDLE_MS / 1000,
      "draw calls": drawsAfter - drawsBefore,
      "main thread ms": busyAfter - busyBefore,
      target: "no draw calls; what is left is the measuring itself",
    },
  ];
}

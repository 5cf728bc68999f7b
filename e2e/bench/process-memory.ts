import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";

interface Memory {
  /** Objects and texts of the page's scripts. */
  readonly heapMb: number;
  /** Its array buffers. */
  readonly buffersMb: number;
  /** What the process that draws holds of the machine's memory; `NaN` where the system does not say. */
  readonly drawingMb: number;
}

/** What a page holds after its rubbish has been collected. */
export async function memoryOf(browser: Browser, page: Page): Promise<Memory> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  // A second round frees what only finalizers of the first let go.
  for (const _ of [1, 2, 3]) {
    await devtools.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  }
  const usage: { usedSize: number; backingStorageSize?: number } =
    await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  const drawing = await processesOf(browser, "GPU");
  return {
    heapMb: usage.usedSize / 1e6,
    buffersMb: (usage.backingStorageSize ?? Number.NaN) / 1e6,
    drawingMb: residentMb(drawing[0]?.id ?? 0),
  };
}

/** Seconds of the processor's time that all processes that run pages have taken, with all of their threads. */
export async function rendererSeconds(browser: Browser): Promise<number> {
  return (await processesOf(browser, "renderer")).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function processesOf(browser: Browser, type: string): Promise<{ id: number; cpuTime: number }[]> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  return processInfo.filter((found) => found.type === type);
}

function residentMb(id: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

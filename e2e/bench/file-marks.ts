import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { measureBareMap } from "./bare-map";
import { measureFileSteps } from "./file";
import { openFile, openFilePage } from "./file-page";
import { generatedCsv } from "./file-rows";
import { median, type Row } from "./print-table";

const COUNTS = [200, 500, 1_000, 2_000, 5_000, 10_000, 20_000];
const STEPS = 20;

/** Zooms in and out by one, without a flight: the longest time that each takes until the map rests, and its longest task. */
async function zoomMs(page: Page): Promise<{ readonly rest: number; readonly task: number }> {
  const times = await page.evaluate(async () => {
    const map = document.querySelector<HTMLElement>("[data-map]");
    const button = (name: string) => document.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    const { longTasks } = window as unknown as { longTasks: number[] }; // as openFilePage left it
    const taken: number[] = [];
    longTasks.length = 0;
    for (const name of ["Zoom in", "Zoom out", "Zoom out", "Zoom in"]) {
      const startedAtMs = performance.now();
      const rests = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (map?.dataset.map !== "idle") return;
          observer.disconnect();
          resolve();
        });
        if (map) observer.observe(map, { attributeFilter: ["data-map"] });
      });
      button(name)?.click();
      await rests;
      taken.push(performance.now() - startedAtMs);
    }
    // The observer of tasks hears of them a little later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { taken, task: Math.max(0, ...longTasks) };
  });
  return { rest: median(times.taken), task: times.task };
}

/**
 * Small files with whatever the build draws them as: `NEXT_PUBLIC_MOST_MARKS=1000000 npm run build` has marks for all of them,
 * `NEXT_PUBLIC_MOST_MARKS=0` points. From both, the count is chosen where marks end.
 */
export async function measureFileMarks(browser: Browser, origin: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-own-"));
  const rows: Row[] = [];
  try {
    for (const count of COUNTS) {
      const path = generatedCsv(folder, count);
      const bareMs = await measureBareMap(browser);
      const page = await openFilePage(browser, origin);
      await page.emulateMedia({ reducedMotion: "reduce" });
      const { shownMs, longestShowingMs } = await openFile(page, path);
      for (const span of ["window", "until"]) {
        // A file is opened with a window of thirty days.
        if (span === "until") await page.getByRole("button", { name: "Until", exact: true }).click();
        await page.locator(`[data-span="${span}"]`).waitFor({ timeout: 60_000 });
        const { fresh, main, renderer } = await measureFileSteps(browser, page, bareMs, STEPS);
        const zoom = await zoomMs(page);
        rows.push({
          rows: count,
          span,
          bare: bareMs,
          "until shown": shownMs,
          "longest of that": longestShowingMs,
          main: main ?? Number.NaN,
          renderer: renderer ?? Number.NaN,
          fresh: fresh ?? Number.NaN,
          zoom: zoom.rest,
          "longest task zooming": zoom.task,
        });
        console.log(JSON.stringify(rows.at(-1)));
      }
      await page.context().close();
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

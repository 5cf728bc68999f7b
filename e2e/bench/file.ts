import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { measureBareMap } from "./bare-map";
import { closeFile, filterMs, hoverMs, openFile, openFilePage } from "./file-page";
import { generatedCsv, packedFile } from "./file-rows";
import { mainThreadMs } from "./main-thread";
import { median, type Row } from "./print-table";
import { memoryOf, rendererSeconds } from "./process-memory";
import { scrub, type Watched } from "./watch-steps";

/** `ATLAS_BENCH_ROWS`: numbers of rows, with commas between. */
const COUNTS = (process.env.ATLAS_BENCH_ROWS ?? "1000,10000,100000,1000000").split(",").map(Number);
/** Days that are left out at the beginning: the first of them is painted by the map itself. */
const WARM_UP = 3;

/** What {@link measureFile} should come to. */
export const FILE_TARGETS =
  "targets: 150,000 rows a second; no task over 100 ms; 40 bytes a row; 30 days: frame and fresh at most 1.6 bare frames at 100,000 and 3.5 at 1,000,000, main thread and renderer at most 10 ms a step; hover under 50 ms, filter under 300 ms at 1,000,000";

/** Steps of a day from the last one back, in whatever span is set. */
export async function measureFileSteps(
  browser: Browser,
  page: Page,
  bareMs: number,
  steps: number,
): Promise<Row> {
  const slider = page.getByRole("slider", { name: "Day", exact: true });
  const begin = async () => {
    await slider.press("End");
    await page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 });
    await slider.press("ArrowLeft");
    await page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 });
  };
  await begin();
  let seen: Watched = { frames: [], fresh: [], days: [] };
  let rendererMs = 0;
  const busy = await mainThreadMs(browser, async () => {
    const before = await rendererSeconds(browser);
    seen = await scrub(page, steps, "frames", "ArrowLeft");
    rendererMs = ((await rendererSeconds(browser)) - before) * 1000;
  });
  await begin();
  const { fresh } = await scrub(page, Math.ceil(steps / 2), "fresh", "ArrowLeft");
  const frame = median(seen.frames.slice(WARM_UP));
  const freshMs = median(fresh.slice(WARM_UP));
  return {
    frame,
    "/ bare": frame / bareMs,
    fresh: freshMs,
    "fresh / bare": freshMs / bareMs,
    main: median(busy.slice(WARM_UP)),
    renderer: rendererMs / steps,
  };
}

/** Reading: rows a second, longest tasks of the main thread, bytes held. */
async function measureReading(browser: Browser, origin: string, path: string, count: number): Promise<Row> {
  const page = await openFilePage(browser, origin);
  const { readMs, longestTaskMs, shownMs, longestShowingMs, tableBytes } = await openFile(page, path);
  await page.context().close();
  return {
    rows: count,
    file: path.endsWith(".gz") ? "csv.gz" : "csv",
    "read s": readMs / 1000,
    "rows a second": Math.round((count / readMs) * 1000),
    "longest task": longestTaskMs,
    "until shown": shownMs,
    "longest of that": longestShowingMs,
    "table MB": tableBytes / 1e6,
    "bytes a row": tableBytes / count,
  };
}

async function measureShown(browser: Browser, origin: string, path: string, count: number): Promise<Row[]> {
  const bareMs = await measureBareMap(browser);
  const page = await openFilePage(browser, origin);
  await openFile(page, path);
  const rows: Row[] = [];
  for (const { span, steps } of [
    { span: "window", steps: 30 },
    { span: "until", steps: count < 1_000_000 ? 20 : 10 },
  ]) {
    // A file is opened with a window of thirty days.
    if (span === "until") await page.getByRole("button", { name: "Until", exact: true }).click();
    await page.locator(`[data-span="${span}"]`).waitFor({ timeout: 60_000 });
    const step = await measureFileSteps(browser, page, bareMs, steps);
    const hover = await hoverMs(page);
    rows.push({
      rows: count,
      span,
      draw: (await page.locator("[data-map]").getAttribute("data-draw")) ?? "points",
      bare: bareMs,
      ...step,
      hover: hover.median,
      "hover p95": hover.p95,
      filter: await filterMs(page),
    });
    console.log(JSON.stringify(rows.at(-1)));
  }
  await page.context().close();
  return rows;
}

/** Memory with nothing open, with the largest file, and with it closed again; a small one has been open before. */
async function measureLeak(browser: Browser, origin: string, small: string, large: string): Promise<Row[]> {
  const page = await openFilePage(browser, origin);
  const rows: Row[] = [];
  const note = async (when: string) => {
    const { heapMb, buffersMb, drawingMb } = await memoryOf(browser, page);
    rows.push({ when, "heap MB": heapMb, "buffers MB": buffersMb, "drawing process MB": drawingMb });
  };
  await openFile(page, small);
  await closeFile(page);
  await note("before");
  for (const when of ["closed once", "closed twice"]) {
    await openFile(page, large);
    if (when === "closed once") await note("open");
    await closeFile(page);
    await note(when);
  }
  await page.context().close();
  return rows;
}

/** A file of the reader's own, generated, of a thousand to a million rows: reading it, its steps, and what it leaves behind. */
export async function measureFile(
  browser: Browser,
  origin: string,
): Promise<{ readonly reading: Row[]; readonly steps: Row[]; readonly leak: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-own-"));
  try {
    const paths = COUNTS.map((count) => generatedCsv(folder, count));
    const [reading, steps]: [Row[], Row[]] = [[], []];
    for (const [index, path] of paths.entries()) {
      const count = COUNTS[index] ?? 0;
      for (const file of [path, packedFile(path)]) {
        reading.push(await measureReading(browser, origin, file, count));
        console.log(JSON.stringify(reading.at(-1)));
      }
      steps.push(...(await measureShown(browser, origin, path, count)));
    }
    const leak = await measureLeak(browser, origin, paths[0] ?? "", paths.at(-1) ?? "");
    return { reading, steps, leak };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { statSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { median, type Row } from "./print-table";

/** The story with ten slides. */
const STORY = /^Export: Tower 22/;
const RUNS = 3;

/** Time from the button to the file for a story of ten slides, and the file's size. The first run fetches the program that writes it. */
export async function measureExports(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of ["PDF", "PowerPoint"]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/present`);
    await page.getByRole("button", { name: STORY }).click();
    await page.getByRole("radio", { name: format }).check();
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const startedAtMs = performance.now();
      const [download] = await Promise.all([
        page.waitForEvent("download", { timeout: 120_000 }),
        page.getByRole("button", { name: `Export ${format}` }).click(),
      ]);
      times.push(performance.now() - startedAtMs);
      bytes = statSync(await download.path()).size;
    }
    const [first = Number.NaN] = times;
    rows.push({ format, "first ms": first, "median ms": median(times), kB: bytes / 1000 });
    await context.close();
  }
  return rows;
}

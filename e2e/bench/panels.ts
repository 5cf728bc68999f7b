import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { openFile, openFilePage } from "./file-page";
import { generatedCsv } from "./file-rows";
import { longestTaskMs, STEP_MARK } from "./main-thread";
import { openPage } from "./open-page";
import type { Row } from "./print-table";
import { scrub } from "./watch-steps";

const STEPS = 12;
const FILE_COUNTS = [10_000, 1_000_000];
/** For what was put off until the page rests. */
const SETTLE_MS = 1500;

/** What {@link measurePanels} should come to. */
export const PANEL_TARGETS = "targets: no task over 50 ms at 10,000 rows, none over 200 ms at 1,000,000";

/** Opens the panel, and everything down to the last row, before anything is measured. */
async function settle(page: Page): Promise<void> {
  await page.locator('[data-map="idle"]').waitFor({ timeout: 120_000 });
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), SETTLE_MS);
}

async function stepMs(browser: Browser, page: Page, key: "ArrowRight" | "ArrowLeft"): Promise<number> {
  await page.getByRole("slider", { name: "Day", exact: true }).press(key);
  await settle(page);
  return longestTaskMs(browser, async () => {
    await scrub(page, STEPS, "steps", key);
    await settle(page);
  });
}

/** A press on a column's head, until its rows stand in its order. */
async function sortMs(browser: Browser, page: Page, column: string): Promise<number> {
  return longestTaskMs(browser, async () => {
    await page.evaluate(
      ({ name, mark }) => {
        const heads = [...document.querySelectorAll<HTMLElement>('[role="columnheader"]')];
        performance.mark(mark);
        heads.find(({ firstChild }) => firstChild?.textContent === name)?.click();
      },
      { name: column, mark: STEP_MARK },
    );
    const head = page.getByRole("columnheader", { name: column, exact: true });
    await head.and(page.locator('[aria-sort="ascending"], [aria-sort="descending"]')).waitFor();
    await settle(page);
  });
}

async function measureFileTable(browser: Browser, origin: string, path: string, rows: number): Promise<Row> {
  const page = await openFilePage(browser, origin);
  await openFile(page, path);
  await page.getByRole("button", { name: "Until", exact: true }).click();
  await page.locator('[data-span="until"]').waitFor({ timeout: 120_000 });
  await page.getByRole("radio", { name: "Table" }).check();
  await page.getByRole("grid").waitFor({ timeout: 120_000 });
  await settle(page);
  const step = await stepMs(browser, page, "ArrowLeft");
  const sort = await sortMs(browser, page, "kind");
  const row = {
    what: "table of a file",
    rows,
    step,
    "step sorted": await stepMs(browser, page, "ArrowLeft"),
    sort,
  };
  await page.getByLabel("Group").selectOption("Group by kind");
  await settle(page);
  const grouped = await stepMs(browser, page, "ArrowLeft");
  await page.context().close();
  return { ...row, "step grouped": grouped };
}

/** The longest task while two charts of a file follow the day. */
async function measureFileCharts(
  browser: Browser,
  origin: string,
  path: string,
  rows: number,
): Promise<readonly Row[]> {
  const page = await openFilePage(browser, origin);
  await openFile(page, path);
  await page.getByRole("button", { name: "Until", exact: true }).click();
  await page.locator('[data-span="until"]').waitFor({ timeout: 120_000 });
  await page.getByRole("radio", { name: "Charts" }).check();
  const measured: Row[] = [];
  for (const chart of ["Rows over time", "Rows by kind, over time"]) {
    await page.getByRole("combobox", { name: "Chart" }).selectOption(chart);
    await settle(page);
    measured.push({
      what: `chart of a file: ${chart}`,
      rows,
      step: await stepMs(browser, page, "ArrowLeft"),
    });
  }
  await page.context().close();
  return measured;
}

/** The longest tasks of the main thread while the table and the charts follow the day, and while the table is sorted. */
export async function measurePanels(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  const note = (row: Row) => {
    rows.push(row);
    console.log(JSON.stringify(row));
  };
  const open = (panel: string) =>
    openPage(browser, `${origin}/on/2023-11-20?span=until&${panel}&v=1`, 10_000);
  const table = await open("panel=table");
  await settle(table);
  const step = await stepMs(browser, table, "ArrowRight");
  note({ what: "table of incidents", rows: 10_000, step, sort: await sortMs(browser, table, "Summary") });
  await table.context().close();
  for (const chart of ["weapons", "bases", "casualties"]) {
    const page = await open(`panel=charts&chart=${chart}`);
    await settle(page);
    note({ what: `chart ${chart}`, rows: 10_000, step: await stepMs(browser, page, "ArrowRight") });
    await page.context().close();
  }
  const folder = mkdtempSync(join(tmpdir(), "atlas-panels-"));
  try {
    for (const count of FILE_COUNTS) {
      const path = generatedCsv(folder, count);
      note(await measureFileTable(browser, origin, path, count));
      for (const row of await measureFileCharts(browser, origin, path, count)) note(row);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}

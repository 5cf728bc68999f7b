import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { errorsOf, mapIdle, mapOf } from "./support/atlas";
import { manyRows, readTableFile } from "./support/file";

const ROWS = 2000;
/** The rows of {@link manyRows} are drones and rockets in turn. */
const DRONES = "1,000";

const panelOf = (page: Page) => page.getByRole("region", { name: "Charts of rows" });
const chipsOf = (page: Page) => panelOf(page).getByRole("list", { name: "Show only" });

async function openCharts(page: Page) {
  await page.goto("/own-data");
  await readTableFile(page, "many.csv", manyRows(ROWS));
  await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
  await page.getByRole("radio", { name: "Charts" }).press("Space");
  await expect(panelOf(page).getByRole("img", { name: /^Rows over time/ })).toBeVisible();
}

test("a bar filters chart, map and table and back, by keyboard and pointer, and the link shows the same", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openCharts(page);
  await panelOf(page).getByRole("combobox", { name: "Chart" }).selectOption("Rows by kind");
  await expect(page).toHaveURL(/&panel=charts&chart=by:kind&v=1$/);
  const drone = chipsOf(page).getByRole("button", { name: /^drone/ });
  await drone.press("Enter");
  await expect(drone).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/&only=kind:drone&/);
  await expect(mapOf(page)).toHaveAttribute("data-visible", DRONES.replace(",", ""));
  await expect(panelOf(page)).toContainText(`${DRONES} rows counted of ${ROWS.toLocaleString("en-GB")}`);
  const bar = panelOf(page).locator('[data-bar^="value-"]');
  await expect(bar).toHaveCount(1);
  await bar.click();
  await expect(bar).toHaveCount(2);
  await expect(page).not.toHaveURL(/only=/);
  await bar.first().click();
  await expect(bar).toHaveCount(1);

  await page.getByRole("radio", { name: "Table" }).press("Space");
  await expect(page.getByRole("grid")).toHaveAccessibleName(`${DRONES} rows`);
  await page.getByRole("radio", { name: "Charts" }).press("Space");
  const link = page.url();
  await page.goto("/404-in-between");
  await page.goto(link);
  await readTableFile(page, "many.csv", manyRows(ROWS));
  await mapIdle(page);
  await expect(drone).toHaveAttribute("aria-pressed", "true");
  await expect(panelOf(page).getByRole("img", { name: /^Rows by kind/ })).toBeVisible();
  expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
});

test("a chart has a panel for each value, and a stretch of its days is shown alone", async ({ page }) => {
  await openCharts(page);
  await panelOf(page).getByRole("combobox", { name: "Chart" }).selectOption("Rows by kind, over time");
  await expect(chipsOf(page).getByRole("button")).toHaveText([`drone${DRONES}`, `rocket${DRONES}`]);
  const weeks = panelOf(page).getByRole("combobox", { name: "Week shown alone" });
  const last = weeks.getByRole("option").last();
  const [, count = ""] = /: (\d+)$/.exec((await last.textContent()) ?? "") ?? [];
  await weeks.selectOption(await last.getAttribute("value"));
  await expect(page).toHaveURL(/span=range/);
  await expect(mapOf(page)).toHaveAttribute("data-visible", count);
  await expect(panelOf(page).getByRole("status")).toContainText("Choose it again for");
  await weeks.selectOption("");
  await expect(mapOf(page)).toHaveAttribute("data-visible", String(ROWS));
});

test("a chart is saved as SVG, PNG and CSV with its stamp, and its numbers are in a table", async ({
  page,
}) => {
  await openCharts(page);
  await panelOf(page).getByText("Table of these numbers").press("Enter");
  const table = panelOf(page).getByRole("table", { name: "Rows over time" });
  const cells = await table.locator("td:last-child").allTextContents();
  expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(ROWS);
  for (const [format, holds] of [
    ["SVG", "many.csv"],
    ["PNG", "PNG"],
    ["CSV", "From,To,Rows,File,View"],
  ] as const) {
    const saving = page.waitForEvent("download");
    await panelOf(page)
      .getByRole("button", { name: `Download ${format}` })
      .press("Enter");
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^escalation-atlas-many-.*-chart\\.${format.toLowerCase()}$`),
    );
    const text = readFileSync(await download.path(), "latin1");
    expect(text).toContain(holds);
    if (format !== "PNG") expect(text).toContain("/own-data#file=many.csv");
  }
});

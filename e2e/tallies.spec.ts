import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const ARTICLES = [
  ["13", "24 October 2023"],
  ["23", "30 October 2023"],
  ["40", "7 November 2023"],
  ["61", "17 November 2023"],
  ["97", "13 December 2023"],
] as const;

/** The official counts of a total as of a day. */
function official(page: Page, total: string, asOf: string) {
  return page
    .getByRole("table", { name: /^Official counts( of these days)?$/ })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: asOf, exact: true }) })
    .filter({ has: page.getByRole("cell", { name: total, exact: true }) })
    .first();
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the counts of the articles are there with their dates, speakers and sources", async ({ page }) => {
    await page.goto("/tallies");
    for (const [total, asOf] of ARTICLES) {
      const row = official(page, total, asOf);
      await expect(row).toBeVisible();
      await expect(row.getByRole("link").first()).toHaveAttribute("href", /^\/sources#./);
    }
    const dots = await page
      .getByRole("img", { name: /^Attacks in all/ })
      .evaluate((chart) => chart.innerHTML);
    for (const [total, asOf] of ARTICLES) expect(dots).toContain(`${total}, as of ${asOf}: `);
    await expect(page.getByRole("img", { name: /^This dataset’s count/ })).toBeVisible();
  });

  test("what was not published yet is not there", async ({ page }) => {
    await page.goto("/tallies?known=2023-11-01");
    await expect(official(page, "23", "30 October 2023")).toBeVisible();
    for (const [total, asOf] of ARTICLES.slice(2)) await expect(official(page, total, asOf)).toHaveCount(0);
    await expect(page.getByRole("status")).toContainText("Only what had been published by 1 November 2023");
  });

  test("a day is asked for by the form, and told with its last count", async ({ page }) => {
    await page.goto("/tallies");
    await page.getByLabel("Day", { exact: true }).fill("2023-12-14");
    await page.getByLabel("Span").selectOption("window");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/day=2023-12-14/);
    await expect(
      page.getByText(/the last official count is at least 97, as of 13 December 2023/),
    ).toBeVisible();
  });

  test("what cannot be used is told", async ({ page }) => {
    await page.goto("/tallies?day=2023-02-30&known=soon");
    await expect(page.getByRole("status")).toContainText("“2023-02-30” is not a day");
    await expect(page.getByRole("status")).toContainText("known=soon, which cannot be read");
    await expect(official(page, "97", "13 December 2023")).toBeVisible();
  });

  test("the note on the map leads to it", async ({ page }) => {
    await page.goto("/on/2023-12-13");
    await page.getByRole("link", { name: "See the counts" }).click();
    await expect(page).toHaveURL("/tallies?day=2023-12-13&v=1");
  });

  test("the note takes span, filters and known along, and the page holds what the map showed", async ({
    page,
  }) => {
    const kept =
      "span=range&start=2023-11-20&kind=attack&weapon=one-way-drone&country=IQ,SY,JO&known=2023-12-20";
    await page.goto(`/on/2023-12-13?${kept}&v=1`);
    const heading = page.getByRole("heading", { name: /^Incidents in view: \d+$/ });
    const shown = (await heading.textContent())?.split(" ").at(-1);
    await page.getByRole("link", { name: "See the counts" }).click();
    await expect(page).toHaveURL(`/tallies?day=2023-12-13&${kept}&v=1`);
    await expect(page.getByText("Only weapon: one-way drone.")).toBeVisible();
    const own = page.getByRole("img", { name: /^This dataset’s count/ });
    await expect(own).toHaveAccessibleName(
      new RegExp(`20 November 2023 to 13 December 2023: ${shown} attacks in Iraq, Syria and Jordan reported`),
    );
    await expect(page.getByText("Official counts of these days (")).toBeVisible();
    await expect(official(page, "97", "13 December 2023")).toBeVisible();
    await page.getByRole("link", { name: "without filters" }).click();
    await expect(page).toHaveURL("/tallies?day=2023-12-13&span=range&start=2023-11-20&known=2023-12-20&v=1");
  });

  test("it fits a narrow screen", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/tallies?day=2023-12-14");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing serious, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/tallies?day=2023-12-14&known=2024-01-01");
    await page.evaluate(AXE);
    const serious = await page.evaluate(
      "axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))",
    );
    expect(serious).toEqual([]);
  });
}

import { expect, test } from "@playwright/test";
import { errorsOf, openAtlas, paintedDay } from "./support/atlas";

const TOWER_22 = "2024-01-28-tower-22-drone";

test("choosing a row opens its detail, with what, where, when and how it ended", async ({ page }) => {
  await openAtlas(page, "/on/2024-01-28?span=day&v=1");
  const row = page.locator(`[data-row="${TOWER_22}"]`);
  await row.press("Enter");
  await expect(row).toHaveAttribute("aria-current", "true");
  const detail = page.getByRole("article", { name: /Tower 22/ });
  for (const field of [/Status/, /Weapon/, /Casualties/, /Claimed by/, /Launch origin/])
    await expect(detail.getByText(field).first()).toBeVisible();
  await expect(detail).toContainText("28 January 2024");
  await page.keyboard.press("Escape");
  await expect(detail).toHaveCount(0);
  await expect(page).not.toHaveURL(/sel=/);
});

test("every source names its publisher and date, and its link gives nothing away", async ({ page }) => {
  await openAtlas(page, `/on/2024-01-28?sel=${TOWER_22}&v=1`);
  const detail = page.getByRole("article", { name: /Tower 22/ });
  const sources = detail.locator("ol > li");
  expect(await sources.count()).toBeGreaterThan(1);
  for (const source of await sources.all()) {
    await expect(source.locator("p").first()).toHaveText(/\p{L}{2,}.*(\d{4}|no date seen)$/u);
  }
  const links = detail.locator('a[target="_blank"]');
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("rel", /noopener/);
    await expect(link).toHaveAttribute("href", /^https?:\/\//);
  }
});

test("the neighbours in the detail lead through the incidents, and their day with them", async ({ page }) => {
  await openAtlas(page, `/on/2024-01-28?span=day&sel=${TOWER_22}&v=1`);
  const seen = [TOWER_22];
  for (const _step of [1, 2, 3]) {
    await page.getByRole("link", { name: "Later incident" }).click();
    await expect(page).not.toHaveURL(new RegExp(`sel=${seen.at(-1)}(&|$)`));
    const url = new URL(page.url());
    seen.push(url.searchParams.get("sel") ?? "");
    const day = url.pathname.split("/").at(-1) ?? "";
    await paintedDay(page, day);
    await expect(page.locator(`[data-row="${seen.at(-1)}"]`)).toHaveAttribute("aria-current", "true");
  }
  expect(new Set(seen).size).toBe(4);
  expect(seen.map((id) => id.slice(0, 10))).toEqual([...seen.map((id) => id.slice(0, 10))].sort());
  for (const _step of [1, 2, 3]) await page.getByRole("link", { name: "Earlier incident" }).click();
  await expect(page).toHaveURL(new RegExp(`sel=${TOWER_22}(&|$)`));
});

test("the place of an incident opens with all that happened there", async ({ page }) => {
  await openAtlas(page, `/on/2024-01-28?sel=${TOWER_22}&v=1`);
  await page.locator('a[href*="sel=place"]').first().click();
  await expect(page).toHaveURL(/sel=place(:|%3A)/);
  await expect(page.getByRole("article", { name: /Tower 22/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`sel=${TOWER_22}`));
});

test("the page's title follows the day, and nothing is written to the console", async ({ page }) => {
  const errors = errorsOf(page);
  await openAtlas(page, "/on/2023-11-08?span=day&v=1");
  await expect(page).toHaveTitle(/^8 November 2023 .*Escalation Atlas$/);
  await page.getByRole("button", { name: "Next day" }).click();
  await paintedDay(page, "2023-11-09");
  await expect(page).toHaveTitle(/^9 November 2023 .*Escalation Atlas$/);
  await page.goto("/on/2023-11-08?span=day&v=1");
  await expect(page).toHaveTitle(/^8 November 2023/);
  expect(errors).toEqual([]);
});

import { expect, test } from "@playwright/test";
import { daySlider, mapOf, openAtlas, paintedDay } from "./support/atlas";

const ZONES = ["UTC", "America/Los_Angeles", "America/New_York", "Asia/Baghdad", "Pacific/Auckland"];

for (const timezoneId of ZONES) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("sees the day of the link, and sends the same link on", async ({ page }) => {
      await openAtlas(page, "/on/2023-11-08?span=day&v=1");
      await paintedDay(page, "2023-11-08");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/8 November 2023/);
      await daySlider(page).press("ArrowRight");
      await paintedDay(page, "2023-11-09");
      await expect(page).toHaveURL("/on/2023-11-09?span=day&v=1");
      await page.reload();
      await paintedDay(page, "2023-11-09");
    });
  });
}

test("a bad link opens anyway and says in a line what was repaired", async ({ page }) => {
  await openAtlas(page, "/on/2023-13-45?span=sideways&kind=us-strike,bombs&sel=nothing&at=99,1&v=1");
  const notice = page.getByRole("status").filter({ hasText: "link" });
  await expect(notice).toContainText("2023-13-45");
  await expect(notice).toContainText("bombs");
  await expect(mapOf(page)).toHaveAttribute("data-day", "2024-02-04");
  await expect(page).toHaveURL(/kind=us-strike/);
});

test("markup in a link is only ever text", async ({ page }) => {
  const hostile = encodeURIComponent('"><img src=x onerror="document.title=1">');
  await openAtlas(page, `/on/2023-11-08?kind=${hostile}&q=${hostile}&v=1`);
  await expect(page).toHaveTitle(/8 November 2023/);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test("Back undoes a selection and Forward brings it back", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-08?v=1");
  const row = page.locator("[data-row]").first();
  const id = await row.getAttribute("data-row");
  await row.click();
  await expect(page).toHaveURL(new RegExp(`sel=${id}`));
  await expect(
    page.getByRole("button", { name: "Close" }).or(page.getByRole("link", { name: "Close", exact: true })),
  ).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/sel=/);
  await expect(row).not.toHaveAttribute("aria-current", "true");
  await page.goForward();
  await expect(row).toHaveAttribute("aria-current", "true");
});

test("a link to an incident opens its day with the incident", async ({ page }) => {
  await openAtlas(page, "/?sel=2024-01-28-tower-22-drone");
  await paintedDay(page, "2024-01-28");
  await expect(page.getByRole("heading", { name: /Tower 22/ }).first()).toBeVisible();
});

test("copy link copies the address of what is on the screen", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAtlas(page, "/on/2023-11-08?span=until&v=1");
  await daySlider(page).press("ArrowLeft");
  await page.getByRole("button", { name: "Copy link" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).search).toBe("/on/2023-11-07?span=until&v=1");
});

import { expect, test } from "@playwright/test";
import { daySlider, mapIdle, openAtlas, paintedDay } from "./support/atlas";

test("a dataset that does not load is told in a line, and trying again helps", async ({ page }) => {
  let broken = true;
  await page.route("**/dataset.json", (route) => (broken ? route.abort() : route.continue()));
  await page.goto("/on/2023-11-08?span=day&v=1");
  const notice = page.getByRole("status").filter({ hasText: "Couldn’t load the dataset" });
  await expect(notice).toBeVisible();
  await expect(page.locator(".static-map")).toBeVisible();
  expect(await page.locator("[data-row]").count()).toBeGreaterThan(2);
  broken = false;
  await notice.getByRole("button", { name: "Try again" }).click();
  await mapIdle(page);
  await expect(notice).toHaveCount(0);
  await daySlider(page).press("ArrowRight");
  await paintedDay(page, "2023-11-09");
});

test("the notice of a repaired link can be closed, and stays closed", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-08?span=sideways&v=1");
  const notice = page.getByRole("status").filter({ hasText: "sideways" });
  await expect(notice).toBeVisible();
  await expect(page).toHaveURL("/on/2023-11-08?v=1");
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await daySlider(page).press("ArrowRight");
  await paintedDay(page, "2023-11-09");
  await expect(notice).toHaveCount(0);
});

test("copying says so in a line, and the line goes", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAtlas(page, "/on/2023-11-08?v=1");
  await page.getByRole("button", { name: "Copy link" }).first().click();
  const said = page.getByRole("status").filter({ hasText: "Link copied" });
  await expect(said).toBeVisible();
  await expect(said).toHaveCount(0);
});

import { expect, type Page, test } from "@playwright/test";
import { errorsOf, mapIdle, paintedDay } from "./support/atlas";

test.use({ serviceWorkers: "allow" });

/** Waits until the browser has all of the atlas, as the page about it says. */
async function keepAll(page: Page): Promise<void> {
  await page.goto("/offline");
  await page.getByRole("button", { name: "Keep it on this device" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText(/Available without a network: \d+\.\d MB/, {
    timeout: 60_000,
  });
}

/** The same as a closed server: no request gets through, to the page or to its service worker. */
async function closeNetwork(page: Page): Promise<void> {
  await page.context().setOffline(true);
  expect(await page.evaluate(() => fetch("/data/version.json").catch(() => null))).toBeNull();
}

test("after one visit the same links open without a network, on the same day", async ({ page }) => {
  await page.goto("/");
  // Unasked, once the first map is here.
  await expect
    .poll(() => page.evaluate(async () => (await caches.match("/offline/files.json")) !== undefined), {
      timeout: 60_000,
    })
    .toBe(true);
  await closeNetwork(page);
  const errors = errorsOf(page);

  await page.goto("/on/2023-11-08?span=until&kind=us-strike&v=1");
  await mapIdle(page);
  await paintedDay(page, "2023-11-08");
  await expect(page.locator("[data-map]")).toHaveAttribute("data-span", "until");

  await page.goto("/on/2024-01-28?sel=2024-01-28-tower-22-drone&v=1");
  await mapIdle(page);
  await expect(page.getByRole("heading", { name: /Tower 22 logistics outpost/ })).toBeVisible();

  await page.goto("/incidents/2024-01-28-tower-22-drone");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tower 22");

  await page.goto("/present/tower-22/3");
  await expect(page.getByText("How many were wounded").first()).toBeVisible();

  await page.goto("/feeds/incidents.xml");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page needs the network");
  // The browser itself notes each page that it asked the network for first.
  expect(errors.filter((error) => !error.includes("net::ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});

test("one button clears it, and it stays cleared", async ({ page }) => {
  await keepAll(page);
  await page.getByRole("button", { name: "Clear it from this device" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("The atlas is not on this device.");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await expect(page.getByRole("button", { name: "Keep it on this device" })).toBeVisible();
});

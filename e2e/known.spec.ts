import { expect, test } from "@playwright/test";
import { openAtlas } from "./support/atlas";

const LINK = "/on/2023-11-17?span=window&days=14&v=1";

test("turning back hides what had not been published, says how much, and is in the link", async ({
  page,
}) => {
  await openAtlas(page, LINK);
  const map = page.locator("[data-map]");
  const all = Number(await map.getAttribute("data-visible"));
  await page.getByRole("link", { name: "As known on…" }).click();
  const bar = page.getByRole("region", { name: "As known on" });
  await expect(bar).toContainText("As known on 17 November 2023");
  await expect(page).toHaveURL(/known=2023-11-17/);
  await bar.getByLabel("Known on", { exact: true }).fill("2023-11-08");
  await expect(bar).toContainText(/As known on 8 November 2023: \d+ of \d+ incidents here not yet published/);
  await expect.poll(async () => Number(await map.getAttribute("data-visible"))).toBeLessThan(all);
  await bar.getByRole("slider").press("ArrowRight");
  await expect(page).toHaveURL(/\/on\/2023-11-17\?.*known=2023-11-09/);
  await bar.getByRole("link", { name: "Known a day later" }).click();
  await expect(page).toHaveURL(/known=2023-11-10/);
  await bar.getByRole("link", { name: "Show all reporting to date" }).click();
  await expect(map).toHaveAttribute("data-visible", String(all));
  await expect(page).not.toHaveURL(/known=/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the day as known reads, steps and leads out by links", async ({ page }) => {
    await page.goto("/on/2023-11-17?known=2023-11-08&v=1");
    await expect(page.getByText(/As known on 8 November 2023/).first()).toBeVisible();
    await page.getByRole("link", { name: "Known a day later" }).click();
    await expect(page).toHaveURL(/known=2023-11-09/);
    await page.getByRole("link", { name: "Show all reporting to date" }).click();
    await expect(page).not.toHaveURL(/known=/);
  });

  test("an incident that was not yet published is not told", async ({ page }) => {
    await page.goto("/on/2024-01-28?known=2024-01-27&sel=2024-01-28-tower-22-drone&v=1");
    await expect(page.getByText("Not yet published on 27 January 2024")).toBeVisible();
  });
});

import { expect, test } from "@playwright/test";
import { errorsOf, openAtlas } from "./support/atlas";

const VIEW = "/on/2024-02-04?span=until&panel=charts&chart=weapons&v=1";

test("a bar of the chart filters the chart, the map and the list, by keyboard and pointer", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openAtlas(page, VIEW);
  const panel = page.getByRole("region", { name: "Charts" });
  const rocket = panel.getByRole("list", { name: "Show only" }).getByRole("button", { name: /^Rocket/ });
  const figure = /\d+/.exec((await rocket.textContent()) ?? "")?.[0] ?? "";
  await rocket.press("Enter");
  await expect(rocket).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/weapon=rocket/);
  await expect(page.locator("[data-map]").first()).toHaveAttribute("data-visible", figure);
  await panel.locator('[data-bar="rocket"]').click();
  await expect(rocket).toHaveAttribute("aria-pressed", "false");
  await panel.locator('[data-bar="rocket"]').click();
  await expect(rocket).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("radio", { name: "List" }).check();
  await expect(
    page.getByRole("heading", { name: new RegExp(`^Incidents in view: ${figure}$`) }),
  ).toBeAttached();
  expect(errors).toEqual([]);
});

test("a view with a chart becomes a slide that shows the chart", async ({ page }) => {
  await openAtlas(page, VIEW);
  await page.keyboard.press("a");
  await expect(page.getByText("Added to the briefing as slide 1")).toBeVisible();
  await page.goto("/briefing");
  await expect(page.getByRole("img", { name: "Chart: By weapon over time" })).toBeVisible();
  await page.goto("/present/mine/1");
  await expect(page.getByRole("img", { name: "Chart: By weapon over time" })).toBeVisible();
  await page.goto("/present/mine/1/notes");
  await expect(page.locator('[aria-label="Chart: By weapon over time"]').first()).toBeVisible();
});

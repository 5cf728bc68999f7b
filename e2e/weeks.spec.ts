import { expect, test } from "@playwright/test";
import { openAtlas } from "./support/atlas";

test("each week of the campaign has its map, which leads to it", async ({ page }) => {
  await page.goto("/weeks");
  const weeks = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) });
  await expect(weeks).toHaveCount(17);
  await weeks.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/on\/2023-10-23\?days=7&v=1$/);
  await expect(page.getByText("Monday · last 7 days, from 17 October")).toBeVisible();
});

test("the weeks show what the link lets through, say so, lead on with it, and let all through again", async ({
  page,
}) => {
  await openAtlas(page, "/on/2024-02-04?kind=us-strike&known=2024-02-20&v=1");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Week by week" }).click();
  await expect(page).toHaveURL("/weeks?kind=us-strike&known=2024-02-20&v=1");
  await expect(page.getByText("Filtered by kind: U.S. strikes · as known on 20 February 2024")).toBeVisible();
  const weeks = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) });
  await expect(weeks).toHaveCount(17);
  await expect(weeks.filter({ hasText: /attack/ })).toHaveCount(0);
  await expect(
    weeks
      .filter({ hasText: /U\.S\. strike/ })
      .first()
      .getByRole("link"),
  ).toHaveAttribute("href", /kind=us-strike&known=2024-02-20/);
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL("/weeks");
  await expect(weeks.filter({ hasText: /attack/ })).not.toHaveCount(0);
});

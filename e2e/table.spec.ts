import { expect, test } from "@playwright/test";
import { openAtlas } from "./support/atlas";

test("the table sorts by keyboard, follows a filter, selects and copies", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAtlas(page, "/on/2024-02-04?panel=table&v=1");
  const grid = page.getByRole("grid");
  const rows = grid.locator("[data-row]");
  const head = (name: string) => grid.getByRole("columnheader", { name });
  await expect(head("Day")).toHaveAttribute("aria-sort", "descending");

  await grid.locator('[data-cell][tabindex="0"]').focus();
  await page.keyboard.press("Control+Home");
  await expect(head("Day")).toBeFocused();
  for (let i = 0; i < 7; i += 1) await page.keyboard.press("ArrowRight");
  await expect(head("Killed")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(head("Killed")).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/panel=table&sort=-killed/);
  const killed = (await grid.locator('[data-column="killed"]').allInnerTexts()).map((text) =>
    Number.parseInt(text, 10),
  );
  const figures = killed.filter((figure) => !Number.isNaN(figure));
  expect(figures.length).toBeGreaterThan(0);
  expect(killed.slice(0, figures.length)).toEqual([...figures].sort((a, b) => b - a));

  await page.keyboard.press("ArrowDown");
  const first = await rows.first().getAttribute("data-row");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`sel=${first}`));
  await expect(page.locator(`[data-row="${first}"]`)).toHaveAttribute("aria-selected", "true");

  const count = Number(await grid.getAttribute("aria-rowcount")) - 1;
  await page.getByRole("button", { name: "Copy as TSV" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split("\n");
  expect(lines).toHaveLength(count + 1);
  expect(lines[0]).toContain("Day\tTime\tKind");
});

test("a filter in the link changes the table, and the list is one press away", async ({ page }) => {
  await openAtlas(page, "/on/2024-02-04?kind=us-strike&panel=table&group=place&v=1");
  const grid = page.getByRole("grid");
  await expect(grid.locator('[data-column="kind"]').first()).toHaveText("U.S. strike");
  await page.getByRole("radio", { name: "List" }).check();
  await expect(grid).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /^Incidents in view: \d+$/ })).toBeAttached();
});

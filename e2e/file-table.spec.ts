import { expect, test } from "@playwright/test";
import { manyRows, readTableFile, rowList } from "./support/file";

test("the table of a file sorts by keyboard, selects on map and list, groups, and is in the link", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/own-data");
  await readTableFile(page, "many.csv", manyRows(20_000));
  await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
  await page.getByRole("radio", { name: "Table" }).press("Space");
  const table = page.getByRole("region", { name: "Table of rows" });
  const grid = table.getByRole("grid");
  const head = (name: string) => grid.getByRole("columnheader", { name, exact: true });
  await expect(grid).toHaveAccessibleName("20,000 rows");
  await expect(rowList(page)).toHaveCount(0);
  await expect(head("Day")).toHaveAttribute("aria-sort", "descending");
  await expect(head("place")).toHaveAttribute("aria-sort", "none");

  await grid.locator('[data-cell][tabindex="0"]').focus();
  await page.keyboard.press("Control+Home");
  await expect(head("Row")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(head("Row")).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(head("kind")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(head("kind")).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/&panel=table&sort=-kind&v=1$/);
  await expect(grid.locator('[data-column="3"]').first()).toHaveText("rocket");
  // The texts that no column holds are read from the file.
  await expect(grid.locator('[data-row="3"]')).toContainText("Place 1");

  // A column that the table does not hold is read from the file.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&sort=place&v=1$/);
  await expect(grid.locator("[data-row]").first()).toContainText("Place 0");
  await expect(grid.locator("[data-row]").nth(1)).toContainText("Place 1");
  await page.keyboard.press("Enter");
  await expect(grid.locator("[data-row]").first()).toContainText("Place 19999");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(head("kind")).toHaveAttribute("aria-sort", "descending");

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "The selected row" })).toContainText("Row 3,");
  await expect(page).toHaveURL(/&row=3&/);
  await expect(grid.locator('[data-row="3"]')).toHaveAttribute("aria-selected", "true");

  await table.getByLabel("Group").selectOption("Group by kind");
  // The selected row stays in sight, under the head of its group.
  await expect(grid).toContainText("rocket10000");
  await table.getByRole("button", { name: "Copy the first 5,000 as TSV" }).press("Enter");
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split("\n");
  expect(lines[0]).toBe("Row\tDay\tkind\tplace");
  expect(lines[1]).toBe("2\t1 Jan 2023\tdrone\tPlace 0");

  await page.getByRole("radio", { name: "List" }).press("Space");
  await expect(rowList(page).getByRole("option", { selected: true })).toContainText("Place 1");
});

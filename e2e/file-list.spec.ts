import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { manyRows, readTableFile, rowList } from "./support/file";

const shown = (page: Page) => page.locator("[data-shown-rows]");

test("the list of 20,000 rows is gone through by keyboard, and selects on the map and back", async ({
  page,
}) => {
  await page.goto("/own-data");
  await readTableFile(page, "many.csv", manyRows(20_000));
  await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
  await expect(shown(page)).toHaveText("20,000 rows shown");
  const list = rowList(page);
  await expect(list).toHaveAccessibleName("20,000 rows, newest first");
  await list.getByRole("option").first().focus();
  await page.keyboard.press("End");
  const last = list.locator("[data-row='2']");
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute("aria-posinset", "20000");
  await expect(last).toContainText("Place 0");
  await page.keyboard.press("PageUp");
  await expect(last).not.toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const detail = page.getByRole("region", { name: "The selected row" });
  await expect(detail).toBeVisible();
  await expect(page).toHaveURL(/&row=\d+&v=1$/);
  await page.keyboard.press("Home");
  await expect(list.locator("[data-row='20001']")).toBeFocused();
  await expect(list.getByRole("option", { selected: true })).toHaveCount(0);
  await detail.getByRole("button", { name: "Later row" }).press("Enter");
  await expect(list.getByRole("option", { selected: true })).toBeInViewport();
  await page.getByRole("button", { name: "Newest first" }).press("Enter");
  await expect(list).toHaveAccessibleName("20,000 rows, oldest first");
  await expect(page).toHaveURL(/&order=oldest&v=1$/);
});

test("a list taller than a browser can make is gone through to both ends", async ({ page }) => {
  await page.goto("/own-data");
  await readTableFile(page, "long.csv", manyRows(120_000));
  await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
  const list = rowList(page);
  await expect(list).toHaveAccessibleName("120,000 rows, newest first");
  expect((await list.boundingBox())?.height).toBeLessThanOrEqual(4_000_000);
  await list.getByRole("option").first().focus();
  await page.keyboard.press("End");
  await expect(list.locator("[data-row='2']")).toBeInViewport();
  await page.keyboard.press("ArrowUp");
  await expect(list.locator("[data-row='3']")).toBeFocused();
  await expect(list.locator("[data-row='3']")).toBeInViewport();
  await list.evaluate((element) => element.parentElement?.scrollTo({ top: 0 }));
  await expect(list.locator("[data-row='120001']")).toBeInViewport();
});

test("on paper: the file, the day and the span, the map, the legend, the first rows, and nothing to press", {
  tag: "@map",
}, async ({ page }) => {
  await page.goto("/own-data");
  await readTableFile(page, "paper.csv", manyRows(3000));
  await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
  await expect(page.locator("[data-printed-rows='200']")).toContainText("The first 200 of 3,000 rows");
  await expect(page.locator("[data-printed-rows]")).toContainText("Place 2800");
  const file = join(mkdtempSync(join(tmpdir(), "own-print-")), "page.pdf");
  writeFileSync(file, await page.pdf({ format: "A4" }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  for (const words of [
    "paper.csv",
    "31 December 2023",
    "all up to this day, from 1 January",
    "3,000 rows read",
    "drone",
    "The first 200 of 3,000 rows, newest first",
    "Place 2999",
    "Place 2800",
  ])
    expect(text.replace(/\s+/g, " ")).toContain(words);
  expect(text).not.toContain("Place 2799");
  for (const control of [
    "Copy link",
    "Close the file",
    "Search the rows",
    "Keep this file",
    "Skip quiet days",
  ])
    expect(text).not.toContain(control);
  expect(text.split("\f").length - 1).toBeLessThan(12);
  const hasPixels = await page.locator("canvas[data-printed-map]").evaluate((element) => {
    const canvas = element as HTMLCanvasElement; // as the selector says
    const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return new Set(Array.from({ length: 4000 }, (_, i) => pixels[i * 400])).size;
  });
  expect(hasPixels).toBeGreaterThan(5);
});

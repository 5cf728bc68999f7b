import { writeFileSync } from "node:fs";
import { expect, type Page, type TestInfo, test } from "@playwright/test";
import { errorsOf, mapIdle, mapOf } from "./support/atlas";

const ROWS = 100_000;
const IN_THE_MIDDLE = 40_000;

/** Two rows in five are in the middle, at 0 north 45 east, where cells of any size begin; the others are spread around it. */
function largeFile(info: TestInfo): string {
  const path = info.outputPath("large.csv");
  const lines = ["date,lat,lon,kind,precision"];
  for (let i = 0; i < ROWS; i += 1) {
    const date = `2024-01-${String(1 + (i % 28)).padStart(2, "0")}`;
    const isMiddle = i < IN_THE_MIDDLE;
    const lat = isMiddle ? 0 : (i % 2 === 0 ? 1 : -1) * (1 + (9 * (i % 211)) / 210);
    const lon = isMiddle ? 45 : 35 + (20 * (i % 307)) / 306;
    const precision = !isMiddle && i % 50 === 0 ? "district" : "exact";
    lines.push(`${date},${lat.toFixed(4)},${lon.toFixed(4)},kind ${i % 3},${precision}`);
  }
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

async function open(page: Page, file: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0]) {
  await page.getByLabel("Choose a file", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await mapIdle(page);
}

test(
  "a hundred thousand rows are shown, counted by cells, and closed for another file",
  { tag: "@map" },
  async ({ page }, info) => {
    const errors = errorsOf(page);
    const map = mapOf(page);
    const legend = page.getByRole("region", { name: "Legend" });
    await page.goto("/own-data");
    await open(page, largeFile(info));
    await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
    await expect(map).toHaveAttribute("data-visible", String(ROWS));
    await expect(page.locator("[data-shown-rows]")).toHaveAttribute("data-shown-rows", String(ROWS));
    await legend.getByRole("button", { name: /^kind 1/ }).press("Enter");
    await expect(map).toHaveAttribute("data-visible", "66667");
    await expect(page.locator("[data-shown-rows]")).toHaveAttribute("data-shown-rows", "66667");
    await legend.getByRole("button", { name: /^kind 1/ }).press("Enter");
    await expect(map).toHaveAttribute("data-visible", String(ROWS));

    await legend.getByRole("radio", { name: "Automatic" }).press("ArrowRight");
    await expect(map).toHaveAttribute("data-draw", "points");
    await legend.getByRole("radio", { name: "Points" }).press("ArrowRight");
    await expect(map).toHaveAttribute("data-draw", "density");
    await expect(page).toHaveURL(/draw=density/);
    await expect(
      legend.getByRole("list", { name: "Rows in a cell, by shade" }).getByRole("listitem"),
    ).toHaveCount(5);
    await expect(legend.getByText("1,200 known only to an area")).toBeVisible();
    await expect(
      legend.getByRole("region", { name: "How well places are known" }).getByRole("listitem"),
    ).toHaveText(["Exact place98,800", "District, or about a named place1,200"]);

    const box = await map.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x + 30, y + 30);
    await page.mouse.move(x + 3, y + 3);
    await expect(page.locator(`[data-hovered-cell="${IN_THE_MIDDLE}"]`)).toContainText("40,000 rows");

    await page.getByRole("button", { name: "Close the file" }).press("Enter");
    await open(page, {
      name: "small.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("date,lat,lon\n2024-01-10,33,44\n2024-01-11,33,44\n"),
    });
    await expect(map).toHaveAttribute("data-visible", "2");
    expect(errors).toEqual([]);
  },
);

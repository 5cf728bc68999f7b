import { expect, test } from "@playwright/test";
import { daySlider, mapOf, paintedDay } from "./support/atlas";
import { manyRows, readTableFile } from "./support/file";

test("without WebGL the drawn map stays and follows the slider, and a line says why", async ({ page }) => {
  await page.goto("/on/2023-11-12?span=day&v=1");
  await expect(mapOf(page)).toHaveAttribute("data-map", "unavailable");
  await expect(page.getByText(/WebGL/)).toBeVisible();
  const marks = page.locator(".static-map a:visible");
  const before = await marks.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await daySlider(page).press("ArrowRight");
  await paintedDay(page, "2023-11-13");
  await expect(page.locator("[data-row]")).toHaveCount(
    Number(await mapOf(page).getAttribute("data-visible")),
  );
  const after = await marks.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(after.length).toBeGreaterThan(0);
  expect(after.some((href) => before.includes(href))).toBe(false);
  await page.locator("[data-row]").first().click();
  await expect(page).toHaveURL(/sel=/);
  await expect(page.locator(".static-map .selection-ring:visible")).toHaveCount(1);
});

test("without WebGL both drawn maps of a comparison stay and follow their days, and a line says why", async ({
  page,
}) => {
  await page.goto("/compare?a=2023-11-08&b=2023-11-12&span=day&v=1");
  const [left, right] = [
    page.locator('[data-side="a"] [data-map]'),
    page.locator('[data-side="b"] [data-map]'),
  ];
  await expect(left).toHaveAttribute("data-map", "unavailable");
  await expect(page.getByText(/WebGL/)).toBeVisible();
  await expect(page.locator(".static-map")).toHaveCount(2);
  await page.getByRole("slider", { name: "Left day" }).press("ArrowRight");
  await expect(left).toHaveAttribute("data-day", "2023-11-09");
  await expect(right).toHaveAttribute("data-day", "2023-11-12");
  const shown = left.locator(".static-map a:visible");
  expect(await shown.first().getAttribute("href")).toContain("/on/2023-11-09");
});

test("without WebGL a file's rows are drawn and follow the day, and a line says so", async ({ page }) => {
  await page.goto("/own-data");
  await readTableFile(page, "drawn.csv", manyRows(365));
  const map = mapOf(page);
  await expect(page.getByText("The map is drawn instead")).toBeVisible();
  await expect(map).toHaveAttribute("data-visible", "30");
  const marks = map.locator(".own-mark, .own-disc");
  const before = await marks.first().evaluate((mark) => mark.outerHTML);
  await page.getByRole("slider", { name: "Day", exact: true }).press("Home");
  await expect(map).toHaveAttribute("data-day", "2023-01-01");
  await expect(map).toHaveAttribute("data-visible", "1");
  await expect(marks).toHaveCount(1);
  expect(await marks.first().evaluate((mark) => mark.outerHTML)).not.toBe(before);
});

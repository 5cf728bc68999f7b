import { expect, test } from "@playwright/test";
import { drawnMarks, holdDataset, mapIdle } from "./support/atlas";

test("what the server drew is what the pointer finds on the interactive map", async ({ page }) => {
  const release = await holdDataset(page);
  await page.goto("/on/2023-11-12?span=window&v=1");
  const marks = await drawnMarks(page);
  expect(marks.length).toBeGreaterThan(5);
  release();
  await mapIdle(page);
  const step = Math.ceil(marks.length / 6);
  for (const { id, x, y } of marks.filter((_, index) => index % step === 0)) {
    await page.mouse.move(x, y);
    await expect(page.locator(`.map-box a[href*="sel=${id}"]`)).toBeVisible();
    await expect(page.locator(".maplibregl-canvas")).toHaveCSS("cursor", "pointer");
  }
  const [first] = marks;
  if (!first) throw new Error("no mark");
  await page.mouse.click(first.x, first.y);
  await expect(page).toHaveURL(new RegExp(`sel=${first.id}`));
  const row = page.locator(`[data-row="${first.id}"]`);
  await expect(row).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("link", { name: "Close", exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/sel=/);
  await expect(row).not.toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("link", { name: "Close", exact: true })).toHaveCount(0);
});

test("a mark of the drawn map selects before the interactive map is there", async ({ page }) => {
  await holdDataset(page);
  await page.goto("/on/2023-11-12?span=window&v=1");
  const [first] = await drawnMarks(page);
  if (!first) throw new Error("no mark");
  await page.mouse.click(first.x, first.y);
  await expect(page).toHaveURL(new RegExp(`sel=${first.id}`));
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap on a mark opens its detail", async ({ page }) => {
    const release = await holdDataset(page);
    await page.goto("/on/2024-01-28?span=day&at=36,41,6.4&v=1");
    const marks = await drawnMarks(page);
    release();
    await mapIdle(page);
    const [first] = marks;
    if (!first) throw new Error("no mark");
    await page.touchscreen.tap(first.x, first.y);
    await expect(page).toHaveURL(new RegExp(`sel=${first.id}`));
    await expect(page.getByRole("link", { name: "Close", exact: true })).toBeInViewport();
  });
});

test("a launch chevron names its area, filters by it and can be hidden", async ({ page }) => {
  const release = await holdDataset(page);
  await page.goto("/on/2024-02-04?v=1");
  await page.evaluate(() => document.fonts.ready);
  const signs = await page.locator(".static-map .launch-signs > svg").evaluateAll((all) =>
    all.flatMap((sign) => {
      const box = sign.querySelector("path")?.getBoundingClientRect();
      const title = sign.querySelector("title")?.textContent ?? "";
      const [, name, count] = /^Launched from (.+): (\d+)$/.exec(title) ?? [];
      return box && box.width > 0 && name
        ? [{ name, count: Number(count), x: box.x + box.width / 2, y: box.y + box.height / 2 }]
        : [];
    }),
  );
  const [first] = signs;
  if (!first) throw new Error("no chevron");
  release();
  await mapIdle(page);
  await page.mouse.move(first.x, first.y);
  const card = page.getByText(`Said to be the launch origin of ${first.count} in view`);
  await expect(card).toBeVisible();
  await page.mouse.click(first.x, first.y);
  await expect(page).toHaveURL(/origin=/);
  await expect(page.locator("[data-row]")).toHaveCount(first.count);
  await page.goBack();
  await expect(page).not.toHaveURL(/origin=/);
  const layer = page.getByRole("switch", { name: /^Origins/ });
  await expect(layer).toBeChecked();
  await page.keyboard.press("o");
  await expect(layer).not.toBeChecked();
  await expect(page).toHaveURL(/layers=|hide=/);
  await page.mouse.move(10, 10);
  await page.mouse.move(first.x, first.y);
  await expect(card).toHaveCount(0);
  await expect(page.locator(".maplibregl-canvas")).not.toHaveCSS("cursor", "pointer");
});

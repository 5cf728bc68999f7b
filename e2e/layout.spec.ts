import { expect, test } from "@playwright/test";
import { openAtlas } from "./support/atlas";
import { cutOff, outside, overlaps, smallTargets } from "./support/layout-faults";

const SIZES = [
  { name: "desk", viewport: { width: 1440, height: 900 }, touch: false },
  { name: "tablet", viewport: { width: 768, height: 1024 }, touch: true },
  { name: "phone", viewport: { width: 390, height: 844 }, touch: true },
];

for (const { name, viewport, touch } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: touch, isMobile: touch });

    for (const span of ["day", "window", "until", "range"]) {
      test(`the parts stand side by side, whole: ${span}`, async ({ page }) => {
        await openAtlas(page, `/on/2024-02-04?span=${span}&v=1`);
        expect(await page.evaluate(outside)).toEqual([]);
        expect(await page.evaluate(overlaps)).toEqual([]);
        expect(await page.evaluate(cutOff)).toEqual([]);
        expect(await page.evaluate(smallTargets)).toEqual([]);
      });
    }

    test("and so with a detail open", async ({ page }) => {
      await openAtlas(page, "/on/2024-01-28?sel=2024-01-28-tower-22-drone&v=1");
      expect(await page.evaluate(outside)).toEqual([]);
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });
  });
}

for (const [width, height, rows] of [
  [1280, 720, 4],
  [1440, 900, 5],
] as const)
  test(`at ${width} × ${height} at least ${rows} whole rows of the list are seen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, "/");
    const whole = await page.locator("[data-row]").evaluateAll((all) => {
      const dock = document.querySelector(".atlas-dock")?.getBoundingClientRect().top ?? 0;
      return all.filter((row) => row.getBoundingClientRect().bottom <= dock).length;
    });
    expect(whole).toBeGreaterThanOrEqual(rows);
  });

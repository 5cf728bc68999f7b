import { expect, type Page, test } from "@playwright/test";
import { drawnDiscs, drawnMarks, holdDataset, mapIdle, mapOf } from "./support/atlas";
import { centroidsOf } from "./support/centroids-of";

test.use({ deviceScaleFactor: 2 });

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
// A day with attacks at many places, so that their marks stand apart and can be measured one by one.
const LINKS = [
  "/on/2023-11-08?span=day&kind=attack&v=1",
  "/on/2023-11-08?span=day&kind=attack&at=34.9,41.6,6.3&v=1",
];
const REACH_PX = 11;

function coversOf(page: Page): Promise<DOMRect[]> {
  return page
    .locator("[data-covers-map]")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
}

for (const size of SIZES) {
  for (const link of LINKS) {
    const camera = link.includes("at=") ? "the link's camera" : "the default camera";
    test(`nothing jumps when the interactive map takes over: ${size.width} px, ${camera}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      const release = await holdDataset(page);
      await page.goto(link);
      // Where a window is narrow, marks are folded into discs.
      const all = [...(await drawnMarks(page)), ...(await drawnDiscs(page))];
      const apart = all.filter((mark) =>
        all.every((other) => other === mark || Math.hypot(other.x - mark.x, other.y - mark.y) > 2 * REACH_PX),
      );
      const before = await page.screenshot();
      release();
      await mapIdle(page);
      await expect(page.locator(".static-map")).toHaveCount(0);
      // The buttons of the interactive map lie over some.
      const covers = await coversOf(page);
      const marks = apart.filter(({ x, y }) =>
        covers.every(
          ({ left, right, top, bottom }) =>
            x + REACH_PX < left || x - REACH_PX > right || y + REACH_PX < top || y - REACH_PX > bottom,
        ),
      );
      expect(marks.length).toBeGreaterThan(1);
      const drawn = await centroidsOf(page.context(), before, marks, REACH_PX);
      const painted = await centroidsOf(page.context(), await page.screenshot(), marks, REACH_PX);
      drawn.forEach((was, index) => {
        const is = painted[index];
        expect(was.mass).toBeGreaterThan(1000);
        expect(is?.mass).toBeGreaterThan(1000);
        expect(Math.hypot(was.x - (is?.x ?? 0), was.y - (is?.y ?? 0))).toBeLessThanOrEqual(1);
      });
    });
  }
}

test("the drawn map is seen until the interactive one has its whole picture", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/basemap/rivers.json", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/on/2023-11-08?v=1");
  await expect(mapOf(page)).toHaveAttribute("data-visible", /^\d+$/);
  await expect(mapOf(page)).toHaveAttribute("data-map", "loading");
  await expect(page.locator(".static-map")).toHaveCount(1);
  await expect(page.locator(".maplibregl-canvas")).toHaveCSS("opacity", "0");
  release();
  await mapIdle(page);
  await expect(page.locator(".maplibregl-canvas")).toHaveCSS("opacity", "1");
  await expect(page.locator(".static-map")).toHaveCount(0);
});

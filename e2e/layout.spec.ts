import { expect, type Page, test } from "@playwright/test";
import { drawnMarks, holdDataset, mapIdle, mapOf, openAtlas } from "./support/atlas";
import {
  cutOff,
  headerWraps,
  outside,
  overlaps,
  pageBeyondWindow,
  smallTargets,
} from "./support/layout-faults";

const SIZES = [
  { name: "desk", viewport: { width: 1440, height: 900 }, touch: false },
  { name: "laptop", viewport: { width: 1280, height: 720 }, touch: false },
  { name: "tablet", viewport: { width: 768, height: 1024 }, touch: true },
  { name: "phone on its side", viewport: { width: 844, height: 390 }, touch: true },
  { name: "phone", viewport: { width: 390, height: 844 }, touch: true },
  { name: "small phone", viewport: { width: 320, height: 568 }, touch: true },
];
const LONGEST_CARD = "/on/2024-01-28?sel=2024-01-28-tower-22-drone&v=1";
/** Spans by the key that chooses them. */
const SPANS = { day: "1", window: "2", until: "3", range: "5" };

const DRAWN_MAP = { map: "drawn", tag: [] };
const LIVE_MAP = { map: "interactive", tag: "@map" };

for (const { name, viewport, touch } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: touch, isMobile: touch });
    const isLiveToo = name === "desk" || name === "phone";
    for (const { map, tag } of isLiveToo ? [DRAWN_MAP, LIVE_MAP] : [DRAWN_MAP])
      test(`in each span the parts and the ${map} map lie side by side, whole`, { tag }, async ({ page }) => {
        await openAtlas(page, "/on/2024-02-04?span=from&v=1");
        for (const [span, key] of Object.entries(SPANS)) {
          await page.keyboard.press(key);
          await expect(mapOf(page)).toHaveAttribute("data-span", span);
          await mapIdle(page);
          expect(await page.evaluate(outside), span).toEqual([]);
          expect(await page.evaluate(overlaps), span).toEqual([]);
          expect(await page.evaluate(cutOff), span).toEqual([]);
          expect(await page.evaluate(smallTargets), span).toEqual([]);
          expect(await page.evaluate(headerWraps), span).toBe(false);
        }
      });

    test("with the longest card, each menu and dialog open the page never scrolls away", async ({ page }) => {
      await openAtlas(page, LONGEST_CARD);
      expect(await page.evaluate(outside)).toEqual([]);
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      expect(await page.evaluate(pageBeyondWindow)).toBe(0);
      for (const part of [".atlas-detail", ".atlas-panel", ".atlas-dock", "#map"]) {
        const box = await page.locator(part).boundingBox();
        if (!box || touch) continue;
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.wheel(0, 4000);
      }
      await everyPanel(page, async () => expect(await page.evaluate(pageBeyondWindow)).toBe(0));
      expect(
        await page.evaluate(() => [window.scrollY, document.querySelector(".atlas-shell")?.scrollTop]),
      ).toEqual([0, 0]);
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

/** Opens each popover and dialog of the page in turn. */
async function everyPanel(page: Page, seen: () => Promise<void>): Promise<void> {
  const count = await page.locator("[popover]").count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index++) {
    const panel = page.locator("[popover]").nth(index);
    await panel.evaluate((element) => (element as HTMLElement).showPopover());
    await seen();
    await panel.evaluate((element) => (element as HTMLElement).hidePopover());
  }
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
  await seen();
  await page.keyboard.press("Escape");
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test(`the key shows places, kinds and certainty without scrolling at ${viewport.width}×${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openAtlas(page, "/on/2024-02-04?v=1");
    await page.getByRole("button", { name: "Key to symbols" }).click();
    const key = page.getByRole("dialog", { name: "Key to symbols" });
    const headings = await key.getByRole("heading").allTextContents();
    expect(headings.slice(0, 3)).toEqual(["Places", "Kinds", "Certainty"]);
    const [whole, last] = [await key.boundingBox(), await key.getByText("Claimed only").boundingBox()];
    expect(last && whole && last.y + last.height <= Math.min(whole.y + whole.height, viewport.height)).toBe(
      true,
    );
  });
}

test("selecting moves the map only where the card would cover the mark", { tag: "@map" }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const release = await holdDataset(page);
  await page.goto("/on/2024-02-04?v=1");
  const marks = await drawnMarks(page);
  release();
  await mapIdle(page);
  const map = await page.locator("#map").boundingBox();
  if (!map) throw new Error("no map");
  const under = (id: string) => page.locator(`.map-box a[href*="sel=${id}"]`);
  const inside = marks.filter(({ y }) => y > map.y + 60 && y < map.y + map.height - 60);
  const clear = inside.find(({ x }) => x > map.x + 80 && x < map.x + map.width - 500);
  const covered = inside.find(({ x }) => x > map.x + map.width - 360 && x < map.x + map.width - 40);
  if (!clear || !covered) throw new Error("no marks to choose");

  await page.mouse.click(clear.x, clear.y);
  await expect(page).toHaveURL(new RegExp(`sel=${clear.id}`));
  await mapIdle(page);
  await page.mouse.move(clear.x + 200, clear.y);
  await page.mouse.move(clear.x, clear.y);
  await expect(under(clear.id)).toBeVisible();

  await page.keyboard.press("Escape");
  await page.mouse.click(covered.x, covered.y);
  await expect(page).toHaveURL(new RegExp(`sel=${covered.id}`));
  const card = await page.locator(".atlas-detail").boundingBox();
  if (!card) throw new Error("no card");
  // Somewhere left of the card, at the height that it had.
  await expect(async () => {
    for (let x = card.x - 16; x > card.x - 110; x -= 4) {
      await page.mouse.move(x, covered.y);
      if ((await under(covered.id).count()) > 0) return;
    }
    throw new Error("the mark is not beside the card");
  }).toPass();
});

test("in a frame of 640×480 what is selected is above its card", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto("/embed/on/2024-01-28?sel=2024-01-28-tower-22-drone&v=1");
  await mapIdle(page);
  const card = await page.getByRole("region", { name: "Selected incident" }).boundingBox();
  if (!card) throw new Error("no card");
  const under = page.locator(".map-box").getByText(/^Tower 22/);
  await expect(async () => {
    for (let y = card.y - 8; y > 60; y -= 6)
      for (let x = 60; x < 400; x += 6) {
        await page.mouse.move(x, y);
        if ((await under.count()) > 0) return;
      }
    throw new Error("the mark is not above the card");
  }).toPass();
});

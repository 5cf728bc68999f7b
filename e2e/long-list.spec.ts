import { expect, test } from "@playwright/test";
import type { WireDataset } from "@/lib/dataset/wire";
import { generatedDataset } from "./bench/generated-dataset";
import { daySlider, mapIdle, mapOf, openAtlas, paintedDay } from "./support/atlas";

const COUNT = 3000;

test("a list of thousands holds what can be seen, and keys, scrolling and paper reach the rest", async ({
  page,
}) => {
  await page.route("**/dataset.json", async (route) => {
    const response = await route.fetch();
    const wire = (await response.json()) as WireDataset; // the app's own server sends nothing else there
    await route.fulfill({ response, json: generatedDataset(wire, COUNT) });
  });
  await openAtlas(page, "/on/2023-11-12?span=until&v=1");
  await daySlider(page).press("End");
  await paintedDay(page, "2024-02-10");
  await mapIdle(page);
  const heading = page.getByRole("heading", { name: /^Incidents in view: \d+$/ });
  const total = Number(await mapOf(page).getAttribute("data-visible"));
  expect(total).toBeGreaterThan(600);
  await expect(heading).toHaveText(`Incidents in view: ${total}`);
  const rows = page.locator("[data-row]");
  expect(await rows.count()).toBeLessThan(200);

  await rows.first().focus();
  const latest = await rows.first().getAttribute("data-row");
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  const earliest = await rows.last().getAttribute("data-row");
  await page.keyboard.press("ArrowUp");
  await expect(rows.last()).not.toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(`[data-row="${earliest}"]`)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.locator(`[data-row="${latest}"]`)).toBeFocused();
  expect(await rows.count()).toBeLessThan(200);

  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(rows).toHaveCount(total);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect.poll(() => rows.count()).toBeLessThan(200);

  const list = page.locator("#incidents");
  await list.evaluate((box) => {
    box.scrollTop = box.scrollHeight / 2;
  });
  await expect
    .poll(() =>
      list.evaluate((box) => {
        const { left, top, height } = box.getBoundingClientRect();
        return document.elementFromPoint(left + 60, top + height / 2)?.closest("[data-row]") !== null;
      }),
    )
    .toBe(true);
});

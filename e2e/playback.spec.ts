import { expect, type Page, test } from "@playwright/test";
import { day, isoFromDay } from "../lib/domain/day";
import { daySlider, mapIdle, mapOf, openAtlas, paintedDay } from "./support/atlas";

const position = async (page: Page) => Number(await daySlider(page).getAttribute("aria-valuenow"));

test("the slider moves by keyboard and speaks the day with its counts", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-08?span=window&days=14&v=1");
  const slider = daySlider(page);
  await slider.focus();
  const start = await position(page);
  const moves = [
    { key: "ArrowRight", by: 1 },
    { key: "ArrowLeft", by: -1 },
    { key: "Shift+ArrowRight", by: 7 },
    { key: "Shift+ArrowLeft", by: -7 },
  ];
  let expected = start;
  for (const { key, by } of moves) {
    await page.keyboard.press(key);
    expected += by;
    await expect(slider).toHaveAttribute("aria-valuenow", String(expected));
  }
  await expect(slider).toHaveAttribute("aria-valuetext", /8 November 2023, \d+ attacks? in the last 14 days/);
  await page.keyboard.press("Home");
  await paintedDay(page, "2023-10-17");
  await page.keyboard.press("End");
  await paintedDay(page, "2024-02-10");
});

test("plays from the keyboard, pauses, and then writes the link", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-01?span=day&speed=8&v=1");
  const before = page.url();
  await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
  await expect.poll(() => position(page)).toBeGreaterThan(19_662 + 5);
  expect(page.url()).toBe(before);
  await page.getByRole("button", { name: "Pause", exact: true }).press("Enter");
  await expect(page).not.toHaveURL(before);
  const paused = isoFromDay(day(await position(page)));
  await expect(page).toHaveURL(new RegExp(`/on/${paused}`));
  await paintedDay(page, paused);
});

test("stops at the end of the axis", async ({ page }) => {
  await openAtlas(page, "/on/2024-02-06?span=day&speed=8&v=1");
  await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await paintedDay(page, "2024-02-10");
  await expect(page).toHaveURL(/\/on\/2024-02-10/);
});

test("steps by day and by incident with buttons and keys", async ({ page }) => {
  await openAtlas(page, "/on/2023-10-26?span=day&v=1");
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/sel=2023-10-26/);
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/sel=2023-10-2[56]/);
  await page.getByRole("button", { name: "Next incident" }).click();
  await expect(page).toHaveURL(/sel=2023-10-26/);
  await page
    .getByRole("link", { name: "Next day" })
    .or(page.getByRole("button", { name: "Next day" }))
    .click();
  await paintedDay(page, "2023-10-27");
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("playback steps a day a second at most", async ({ page }) => {
    await openAtlas(page, "/on/2023-11-01?span=day&speed=16&v=1");
    const steps = daySlider(page).evaluate(
      (slider) =>
        new Promise<{ day: number; atMs: number }[]>((resolve) => {
          const seen: { day: number; atMs: number }[] = [];
          new MutationObserver((_, observer) => {
            const day = Number(slider.getAttribute("aria-valuenow"));
            if (seen.at(-1)?.day !== day) seen.push({ day, atMs: performance.now() });
            if (seen.length < 4) return;
            observer.disconnect();
            resolve(seen);
          }).observe(slider, { attributes: true, attributeFilter: ["aria-valuenow"] });
        }),
    );
    // From before the key: a busy machine may see the first step late, but none early.
    const pressedMs = await page.evaluate(() => performance.now());
    await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
    const seen = await steps;
    const [first, last] = [seen.at(0), seen.at(-1)];
    expect(seen.map(({ day }) => day - (first?.day ?? 0))).toEqual([0, 1, 2, 3]);
    expect((last?.atMs ?? 0) - pressedMs).toBeGreaterThan(2_800);
  });
});

test.describe("a newcomer", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("is offered a start once, which plays the campaign from its first day", { tag: "@map" }, async ({
    page,
  }) => {
    await page.goto("/on/2024-02-04?v=1");
    await mapIdle(page);
    const card = page.getByRole("region", { name: "Start here" });
    await expect(card).toBeHidden();
    await openAtlas(page, "/");
    await expect(card.getByRole("link", { name: /^Read Tower 22/ })).toHaveAttribute(
      "href",
      "/present/tower-22/1",
    );
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await page.reload();
    await mapIdle(page);
    await expect(card).toBeHidden();

    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Start here" }).click();
    const play = card.getByRole("link", { name: /^Play the campaign/ });
    await expect(play).toBeFocused();
    const first = mapOf(page).and(page.locator('[data-day="2023-10-17"]'));
    const seen = first.waitFor();
    await play.press("Enter");
    await seen;
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await expect(page).toHaveURL(/\/on\/2023-1\d-\d\d\?.*speed=4/);
  });
});

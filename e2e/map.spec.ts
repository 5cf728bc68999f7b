import { expect, test } from "@playwright/test";
import { daySlider, mapIdle, mapOf, openAtlas, paintedDay } from "./support/atlas";

for (const span of ["day", "window", "until"]) {
  test(`the map shows as many incidents as the list: ${span}`, async ({ page }) => {
    await openAtlas(page, `/on/2023-11-12?span=${span}&v=1`);
    const painted = Number(await mapOf(page).getAttribute("data-visible"));
    expect(painted).toBeGreaterThan(0);
    await expect(page.locator("[data-row]")).toHaveCount(painted);
  });
}

test("says what is painted while days go by", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-12?span=day&v=1");
  await daySlider(page).focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
  await paintedDay(page, "2023-11-22");
  await mapIdle(page);
  await expect(page.locator("[data-row]")).toHaveCount(
    Number(await mapOf(page).getAttribute("data-visible")),
  );
});

test("the list is one tab stop and moves by arrows", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-12?span=window&v=1");
  const rows = page.locator("[data-row]");
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rows.first()).toBeFocused();
  await expect(page.locator('[data-row][tabindex="-1"]')).toHaveCount((await rows.count()) - 1);
});

test("a camera in the link is the camera on the screen, and moving it is written at rest", async ({
  page,
}) => {
  await openAtlas(page, "/on/2023-11-08?at=34.45,40.9,7.5&v=1");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/at=34\.45,40\.9,8\.5/);
  await mapIdle(page);
});

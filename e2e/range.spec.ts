import { expect, test } from "@playwright/test";
import { isoFromDay, day as toDay } from "@/lib/domain/day";
import { daySlider, openAtlas, paintedDay } from "./support/atlas";

test("a range is drawn with shift, and stays at its start while the day moves", async ({ page }) => {
  await openAtlas(page, "/on/2023-12-20?v=1");
  const chart = await daySlider(page).locator("xpath=../..").boundingBox();
  if (!chart) throw new Error("no chart");
  const y = chart.y + chart.height / 2;
  await page.keyboard.down("Shift");
  await page.mouse.move(chart.x + chart.width * 0.2, y);
  await page.mouse.down();
  await page.mouse.move(chart.x + chart.width * 0.6, y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/span=range&start=2023-11-0\d/);
  const start = new URL(page.url()).searchParams.get("start");
  const day = Number(await daySlider(page).getAttribute("aria-valuenow")) - 1;
  await daySlider(page).press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`/on/${isoFromDay(toDay(day))}`));
  expect(new URL(page.url()).searchParams.get("start")).toBe(start);
});

test("a range is moved as a whole by its body and by keys, and keeps its length", async ({ page }) => {
  await openAtlas(page, "/on/2023-12-20?span=range&start=2023-12-01&v=1");
  const whole = page.getByRole("slider", { name: "The whole range" });
  await expect(whole).toHaveAttribute("aria-valuetext", "1 December 2023 – 20 December 2023, 20 days");
  await whole.press("ArrowRight");
  await expect(page).toHaveURL("/on/2023-12-21?span=range&start=2023-12-02&v=1");
  await whole.press("Shift+ArrowLeft");
  await expect(page).toHaveURL("/on/2023-12-14?span=range&start=2023-11-25&v=1");
  await paintedDay(page, "2023-12-14");
  const box = await whole.boundingBox();
  if (!box) throw new Error("no range");
  const perDay = box.width / 20;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 10 * perDay, box.y - 300, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL("/on/2023-12-24?span=range&start=2023-12-05&v=1");
  await whole.press("End");
  await expect(page).toHaveURL(
    "/on/2025-12-31?span=range&start=2025-12-12&from=2025-09-06&to=2025-12-31&v=1",
  );
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("inside a range");
});

test("both ends of a range are typed; a bad date is put back and told, a late start takes the end along", async ({
  page,
}) => {
  await openAtlas(page, "/on/2023-12-20?span=range&start=2023-12-01&v=1");
  const first = page.getByLabel("First day of the range", { exact: true });
  const last = page.getByLabel("Last day of the range", { exact: true });
  await first.fill("2023-11-10");
  await expect(page).toHaveURL("/on/2023-12-20?span=range&start=2023-11-10&v=1");
  await last.fill("2023-11-30");
  await expect(page).toHaveURL("/on/2023-11-30?span=range&start=2023-11-10&v=1");
  await last.fill("1999-01-01");
  await last.press("Enter");
  await expect(page.getByText(/^1 January 1999 is not covered: .* to 31 December 2025$/)).toBeVisible();
  await expect(last).toHaveValue("2023-11-30");
  await first.fill("2023-12-25");
  await expect(page.getByText("the range is still 21 days")).toBeVisible();
  await expect(page).toHaveURL("/on/2024-01-14?span=range&start=2023-12-25&v=1");
  await expect(last).toHaveValue("2024-01-14");
});

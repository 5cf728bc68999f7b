import { expect, type Page, test } from "@playwright/test";
import { daySlider, mapOf, openAtlas, paintedDay } from "./support/atlas";

const position = async (page: Page) => Number(await daySlider(page).getAttribute("aria-valuenow"));
const axisOf = async (page: Page) => {
  const slider = daySlider(page);
  return [
    Number(await slider.getAttribute("aria-valuemin")),
    Number(await slider.getAttribute("aria-valuemax")),
  ];
};
const CAMPAIGN = [19_647, 19_763];

test("play=1 in a link plays, and pausing writes the day without it", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-01?span=day&play=1&v=1");
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  await expect.poll(() => position(page)).toBeGreaterThan(19_664);
  await page.getByRole("button", { name: "Pause", exact: true }).press("Enter");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  const day = new Date((await position(page)) * 86_400_000).toISOString().slice(0, 10);
  await paintedDay(page, day);
  await expect(page).toHaveURL(`/on/${day}?span=day&v=1`);
});

test("the link copied while it plays is the link to the day on the screen", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAtlas(page, "/on/2023-11-01?span=day&speed=4&v=1");
  await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
  await expect.poll(() => position(page)).toBeGreaterThan(19_664);
  const before = await position(page);
  await page.getByRole("button", { name: "Copy link" }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const day = Date.parse(copied.pathname.slice(4)) / 86_400_000;
  expect(day).toBeGreaterThanOrEqual(before);
});

test("no time passes while the page is hidden", async ({ page }) => {
  await page.clock.install({ time: "2026-01-01T00:00:00Z" });
  await openAtlas(page, "/on/2023-11-01?span=day&speed=4&v=1");
  await page.clock.pauseAt("2026-01-01T01:00:00Z");
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => value });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
  await page.clock.runFor(1_100);
  await expect(daySlider(page)).toHaveAttribute("aria-valuenow", "19666");
  await hide(true);
  await page.clock.runFor(60_000);
  await expect(daySlider(page)).toHaveAttribute("aria-valuenow", "19666");
  await hide(false);
  await page.clock.runFor(250);
  await expect(daySlider(page)).toHaveAttribute("aria-valuenow", "19667");
});

test("buttons show more days and fewer, back to 2017, and the link says which", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-12?v=1");
  expect(await axisOf(page)).toEqual(CAMPAIGN);
  await page.getByRole("button", { name: "All", exact: true }).click();
  await expect(page).toHaveURL(/from=2017-\d\d-\d\d/);
  const [from = 0, to = 0] = await axisOf(page);
  expect(from).toBeLessThan(17_532);
  expect(to).toBeGreaterThanOrEqual(CAMPAIGN[1] ?? 0);
  await daySlider(page).press("Home");
  await expect(mapOf(page)).toHaveAttribute("data-day", /^2017-/);
  await page.reload();
  await expect(daySlider(page)).toHaveAttribute("aria-valuemin", String(from));
  await page.getByRole("button", { name: "After", exact: true }).click();
  await expect(page).toHaveURL(/from=2024-02-11&to=2025-12-31/);
  await page.getByRole("button", { name: "Campaign", exact: true }).click();
  await expect(page).not.toHaveURL(/from=|to=/);
});

test("a day after the campaign has its incidents, and one that was not read says so", async ({ page }) => {
  await openAtlas(page, "/on/2024-08-05?span=day");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "1");
  await openAtlas(page, "/on/2025-03-01?span=day");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "0");
  await expect(page.getByText("No monitor was read for this time").first()).toBeVisible();
});

test("the wheel over the days zooms them, and the link says how far", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-12?v=1");
  const box = await daySlider(page).locator("xpath=..").boundingBox();
  if (!box) throw new Error("no chart");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/from=2023-1\d-\d\d&to=202\d-\d\d-\d\d/);
  const [from = 0, to = 0] = await axisOf(page);
  expect(to - from).toBeLessThan(70);
  await page.goto("/on/2023-11-12?from=2023-11-01&to=2023-12-31&v=1");
  await expect(daySlider(page)).toHaveAttribute("aria-valuemin", "19662");
  await expect(daySlider(page)).toHaveAttribute("aria-valuemax", "19722");
});

test("spans change without losing the day, and digits choose them", async ({ page }) => {
  await openAtlas(page, "/on/2023-12-01?v=1");
  for (const [digit, span] of [
    ["1", "day"],
    ["3", "until"],
    ["4", "from"],
    ["5", "range"],
    ["2", "window"],
  ] as const) {
    await page.keyboard.press(digit);
    await expect(mapOf(page)).toHaveAttribute("data-span", span);
    await expect(mapOf(page)).toHaveAttribute("data-day", "2023-12-01");
  }
});

test("the window's edge is dragged and its length goes into the link", async ({ page }) => {
  await openAtlas(page, "/on/2023-12-20?v=1");
  const edge = page.getByRole("slider", { name: "First day of the window" });
  await expect(edge).toHaveAttribute("aria-valuetext", "7 December 2023, 14 days");
  const box = await edge.boundingBox();
  const chart = await daySlider(page).locator("xpath=../..").boundingBox();
  if (!box || !chart) throw new Error("no edge");
  const perDay = chart.width / 117;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 10 * perDay, box.y - 200, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/on\/2023-12-20\?days=2[345]&v=1$/);
  await edge.press("ArrowRight");
  await expect(page).toHaveURL(/days=2[234]&/);
});

test("plays backwards to the first day, and jumps the quiet ones", async ({ page }) => {
  await openAtlas(page, "/on/2023-10-24?span=day&speed=16&back=1&v=1");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await paintedDay(page, "2023-10-17");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();

  await page.goto("/on/2017-05-18?span=day&from=2017-01-01&to=2024-12-31&speed=16&skip=1&play=1&v=1");
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  await expect.poll(() => position(page), { timeout: 15_000 }).toBeGreaterThan(18_000);
});

test("the strip of all years takes the axis elsewhere", async ({ page }) => {
  await openAtlas(page, "/on/2023-12-20?v=1");
  const visible = page.getByRole("slider", { name: "Days shown on the time axis" });
  await expect(visible).toHaveAttribute("aria-valuetext", "17 October 2023 – 10 February 2024");
  await visible.press("PageDown");
  await expect(page).toHaveURL(/from=2023-06-22&to=2023-10-16/);
});

test("pausing and changing the span are announced, frames are not", async ({ page }) => {
  await page.clock.install({ time: "2026-01-01T00:00:00Z" });
  await openAtlas(page, "/on/2023-12-01?span=day&speed=8&v=1");
  const said = page.locator("[data-announcer]");
  await page.clock.pauseAt("2026-01-01T01:00:00Z");
  await page.keyboard.press("Space");
  await page.clock.runFor(1_200);
  expect(await position(page)).toBeGreaterThan(19_692);
  await expect(said).toHaveText("");
  await page.keyboard.press("Space");
  await page.clock.resume();
  await expect(said).toHaveText(/^Paused: \d+ December 2023, /);
  await page.keyboard.press("3");
  await expect(said).toHaveText(/ up to this day/);
  await page.keyboard.press("n");
  await expect(said).toHaveText(/2023, (Attack|U\.S\. strike|Interception|Other): /);
});

test("keys work where a button has the focus, and the list of them tells all", async ({ page }) => {
  await openAtlas(page, "/on/2023-12-20?v=1");
  await page.getByRole("button", { name: "Loop" }).focus();
  await page.keyboard.press("ArrowRight");
  await paintedDay(page, "2023-12-21");
  await page.keyboard.press("PageDown");
  await paintedDay(page, "2023-11-21");
  await page.keyboard.press("Home");
  await paintedDay(page, "2023-10-17");
  await page.keyboard.press("End");
  await paintedDay(page, "2024-02-10");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=2023-12-1\d&to=2024-02-10/);
  await page.keyboard.press("-");
  await expect(page).not.toHaveURL(/from=2023-12/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("A month back");
  await expect(page.getByRole("dialog")).toContainText("Show fewer days on the axis");
});

test("the night of 26 to 27 October reads rightly on each clock, and the day of the link stays", async ({
  page,
}) => {
  const link = "/on/2023-10-27?span=day&sel=2023-10-27-abu-kamal-us-strike";
  await openAtlas(page, `${link}&v=1`);
  await expect(page.getByText("04:30 theatre time (UTC+3)")).toBeVisible();
  await page.goto(`${link}&clock=utc&v=1`);
  await expect(page.getByText("01:30 UTC", { exact: true })).toBeVisible();
  await page.goto(`${link}&clock=washington&v=1`);
  await expect(page.getByText("21:30 in Washington (EDT), 26 October 2023")).toBeVisible();
  await paintedDay(page, "2023-10-27");
});

test("in an Arabic view the days are named in Arabic, on the axis and in speech", async ({ page }) => {
  await openAtlas(page, "/on/2023-12-20?lang=ar&v=1");
  const slider = page.getByRole("slider", { name: "اليوم", exact: true });
  await expect(slider).toHaveAttribute("aria-valuetext", /^20 ديسمبر 2023، .*خلال آخر 14 يومًا/);
  const ticks = page.locator(".atlas-dock [lang=ar]").getByText("ديسمبر", { exact: true });
  await expect(ticks.filter({ visible: true })).toHaveCount(1);
  await slider.press("ArrowRight");
  await paintedDay(page, "2023-12-21");
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a finger drags the day on beyond the dock, and two fingers zoom the days", async ({ page }) => {
    await openAtlas(page, "/on/2023-12-10?span=day&v=1");
    const slider = daySlider(page);
    const grip = await slider.boundingBox();
    if (!grip) throw new Error("no playhead");
    const client = await page.context().newCDPSession(page);
    const touch = (
      type: "touchStart" | "touchMove" | "touchEnd",
      ...touchPoints: { x: number; y: number }[]
    ) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await touch("touchStart", { x, y });
    await touch("touchMove", { x: x + 20, y });
    await touch("touchMove", { x: x + 60, y: y - 200 });
    await touch("touchEnd");
    await expect.poll(() => position(page)).toBeGreaterThan(19_701 + 10);
    const before = await axisOf(page);
    const ground = y + 50;
    await touch("touchStart", { x: 150, y: ground }, { x: 220, y: ground });
    await touch("touchMove", { x: 120, y: ground }, { x: 250, y: ground });
    await touch("touchMove", { x: 80, y: ground }, { x: 290, y: ground });
    await touch("touchEnd");
    const length = ([from = 0, to = 0]: number[]) => to - from;
    await expect.poll(async () => length(await axisOf(page))).toBeLessThan(length(before) / 2);
  });
});

import { expect, test } from "@playwright/test";
import { drawnMarks, holdDataset } from "./support/atlas";
import { bothIdle, countsOf, mapOfSide, openComparison } from "./support/compare";

const LINK = "/compare?a=2023-11-08&b=2024-02-04&v=1";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("two days stand side by side with what they differ by, and a form takes others", async ({ page }) => {
    await page.goto(LINK);
    await expect(page.getByRole("heading", { name: "8 November 2023" })).toBeVisible();
    await expect(page.locator(".static-map")).toHaveCount(2);
    const [first = Number.NaN, second = Number.NaN, difference] = await countsOf(page, "All");
    expect(difference).toBe(second - first);
    await page.getByLabel("Left", { exact: true }).fill("2023-12-25");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/a=2023-12-25/);
    await expect(page.getByRole("heading", { name: "25 December 2023" })).toBeVisible();
    await page.getByRole("link", { name: "Right: previous day" }).click();
    await expect(page).toHaveURL(/b=2024-02-03/);
  });
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("where one map goes the other goes, and the link says where", async ({ page }) => {
    const release = await holdDataset(page);
    await page.goto(LINK);
    const marks = (await drawnMarks(page)).filter(({ x }) => x > 240 && x < 660);
    release();
    await bothIdle(page);
    const [first] = marks;
    if (!first) throw new Error("no mark on the left");
    await mapOfSide(page, "b").locator("canvas").focus();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/at=/);
    // The keys of the map library move a map by 100 pixels.
    await page.mouse.move(first.x - 100, first.y);
    await expect(page.locator(`.compare-box[data-side="a"] a[href*="sel=${first.id}"]`)).toBeVisible();
  });
});

test("each side has its own day by keys and by date, and counts and difference follow", async ({ page }) => {
  await openComparison(page, LINK);
  const left = page.getByRole("slider", { name: "Left day" });
  const before = await countsOf(page, "All");
  await left.focus();
  await page.keyboard.press("PageUp");
  await expect(mapOfSide(page, "a")).toHaveAttribute("data-day", "2023-12-08");
  await expect(mapOfSide(page, "b")).toHaveAttribute("data-day", "2024-02-04");
  await expect(left).toHaveAttribute("aria-valuetext", /^8 December 2023, \d+ attacks/);
  const [first = 0, second = 0, difference] = await countsOf(page, "All");
  expect(first).not.toBe(before[0]);
  expect(second).toBe(before[1]);
  expect(difference).toBe(second - first);
  expect(Number(await mapOfSide(page, "a").getAttribute("data-visible"))).toBe(first);
  await page.getByLabel("Right date", { exact: true }).fill("2024-01-28");
  await page.getByRole("button", { name: "Right: next day" }).click();
  await expect(mapOfSide(page, "b")).toHaveAttribute("data-day", "2024-01-29");
  await expect(page).toHaveURL("/compare?a=2023-12-08&b=2024-01-29&v=1");
  await page.getByRole("button", { name: "Until" }).click();
  await expect(page).toHaveURL("/compare?a=2023-12-08&b=2024-01-29&span=until&v=1");
  await page.reload();
  await expect(page.getByRole("heading", { name: "29 January 2024" })).toBeVisible();
});

test("one map lies over the other with a divider for keys and mouse, and Back lays them side by side", async ({
  page,
}) => {
  await openComparison(page, LINK);
  await page.getByRole("radio", { name: "Side by side" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/mode=swipe/);
  const divider = page.getByRole("slider", { name: "Divider between the two maps" });
  await divider.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect(divider).toHaveAttribute("aria-valuenow", "41");
  await expect(divider).toHaveAttribute(
    "aria-valuetext",
    "8 November 2023 on the left 41 percent, 4 February 2024 on the rest",
  );
  await expect(page).toHaveURL(/mode=swipe&split=41/);
  const area = await page.locator('.compare-box[data-side="a"]').boundingBox();
  const grip = await divider.boundingBox();
  if (!area || !grip) throw new Error("no maps");
  const sideAt = (share: number) =>
    page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest(".compare-box")?.getAttribute("data-side"),
      { x: area.x + area.width * share, y: area.y + area.height * 0.25 },
    );
  expect([await sideAt(0.35), await sideAt(0.47)]).toEqual(["a", "b"]);
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width * 0.8, area.y - 40, { steps: 4 });
  await page.mouse.up();
  await expect(divider).toHaveAttribute("aria-valuenow", "80");
  expect([await sideAt(0.47), await sideAt(0.9)]).toEqual(["a", "b"]);
  await expect(page).toHaveURL(/split=80/);
  await page.goBack();
  await expect(page.getByRole("radio", { name: "Side by side" })).toBeChecked();
  await expect(divider).toBeHidden();
});

test("a mark that is clicked shows its card, the link says so, and Back closes it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const release = await holdDataset(page);
  await page.goto("/compare?a=2024-01-28&b=2024-02-04&span=day&v=1");
  const marks = await drawnMarks(page);
  release();
  await bothIdle(page);
  const [first] = marks;
  if (!first) throw new Error("no mark");
  await page.mouse.click(first.x, first.y);
  await expect(page).toHaveURL(new RegExp(`sel=${first.id}`));
  const card = page.locator("[data-card]");
  await expect(card.getByRole("link", { name: "Open" })).toHaveAttribute("href", new RegExp(first.id));
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect(page).not.toHaveURL(/sel=/);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the divider follows a finger, and the page is no wider than the screen", async ({ page }) => {
    await openComparison(page, `${LINK.replace("&v=1", "&mode=swipe&v=1")}`);
    const divider = page.getByRole("slider", { name: "Divider between the two maps" });
    const grip = await divider.boundingBox();
    if (!grip) throw new Error("no divider");
    expect(grip.width).toBeGreaterThanOrEqual(44);
    const client = await page.context().newCDPSession(page);
    const y = Math.min(800, grip.y + grip.height / 2);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y }],
      });
    await touch("touchStart", grip.x + grip.width / 2);
    await touch("touchMove", 150);
    await touch("touchMove", 100);
    await touch("touchEnd", 100);
    await expect.poll(async () => Number(await divider.getAttribute("aria-valuenow"))).toBeLessThan(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test("a filter is chosen for both sides, and taken away again", async ({ page }) => {
  await openComparison(page, LINK);
  const before = await countsOf(page, "All");
  const filters = page.getByRole("region", { name: "Filters" });
  await filters.getByRole("button", { name: "Kind" }).click();
  await page.getByRole("checkbox", { name: /^U\.S\. strikes/ }).check();
  await expect(page).toHaveURL(/kind=us-strike/);
  await expect(page.getByText("Filtered by kind: U.S. strikes")).toBeVisible();
  const [first = Number.NaN, second = Number.NaN] = await countsOf(page, "All");
  expect(first).toBeLessThan(before[0] ?? 0);
  await expect(mapOfSide(page, "a")).toHaveAttribute("data-visible", String(first));
  await expect(mapOfSide(page, "b")).toHaveAttribute("data-visible", String(second));
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page).not.toHaveURL(/kind=/);
  expect(await countsOf(page, "All")).toEqual(before);
});

import { expect, type Page, test } from "@playwright/test";
import { errorsOf, mapIdle, mapOf, paintedDay } from "./support/atlas";

const slideOf = (page: Page) => page.getByRole("main");
/** The interactive map is begun when scripts have taken the page over and the dataset is here. */
const scriptsRun = (page: Page) => expect(mapOf(page)).toBeAttached({ timeout: 30_000 });
const onSlide = (page: Page, number: number) =>
  expect(slideOf(page)).toHaveAttribute("data-slide", String(number));

test("a clicker steps through a story, and the address, the title and the voice follow", async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto("/present/tower-22/1");
  await mapIdle(page);
  await paintedDay(page, "2024-01-27");
  for (const [key, number] of [
    ["ArrowRight", 2],
    ["PageDown", 3],
    [" ", 4],
    ["Enter", 5],
    ["PageUp", 4],
    ["ArrowLeft", 3],
    ["End", 10],
    ["ArrowRight", 10],
    ["Home", 1],
    ["ArrowLeft", 1],
    ["PageDown", 2],
  ] as const) {
    await page.keyboard.press(key);
    await onSlide(page, number);
    await expect(page).toHaveURL(`/present/tower-22/${number}`);
  }
  await paintedDay(page, "2024-01-28");
  await expect(page).toHaveTitle(/sleeping quarters.*2 of 10.*Tower 22 and the answer/);
  await expect(page.getByRole("status").filter({ hasText: "Slide 2 of 10: A drone reaches" })).toBeAttached();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "A drone reaches the sleeping quarters at Tower 22",
  );
  await page.reload();
  await onSlide(page, 2);
  await scriptsRun(page);
  await page.goBack();
  await onSlide(page, 1);
  expect(errors).toEqual([]);
});

test("B turns the screen black, and any key brings the same slide back", async ({ page }) => {
  await page.goto("/present/first-four-weeks/2");
  await scriptsRun(page);
  const black = page.getByRole("button", { name: /Black screen/ });
  for (const key of ["b", "."]) {
    await page.keyboard.press(key);
    await expect(black).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(black).toBeHidden();
    await onSlide(page, 2);
  }
});

test("? tells the keys; Escape leaves to the map at the slide's view, and there is a way back", async ({
  page,
}) => {
  await page.goto("/present/first-four-weeks/4");
  await scriptsRun(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys of a presentation" });
  await expect(help).toContainText("Next slide");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await onSlide(page, 4);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(
    /\/on\/2023-10-26\?.*sel=2023-10-26-erbil-barracks-drone.*story=first-four-weeks&slide=4/,
  );
  await scriptsRun(page);
  await page.getByRole("link", { name: "Slide 4" }).press("Enter");
  await onSlide(page, 4);
});

test("F fills the screen, and Escape first leaves that", async ({ page }) => {
  await page.goto("/present/tower-22/2");
  await scriptsRun(page);
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await expect(page).toHaveURL("/present/tower-22/2");
});

test("with reduced motion the map cuts to the slide's day", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/present/first-four-weeks/1");
  await scriptsRun(page);
  await page.evaluate(() => {
    const numerals = document.querySelector(".slide-date");
    const seen: string[] = [];
    Object.assign(window, { seenDates: seen });
    new MutationObserver(() => seen.push(numerals?.textContent ?? "")).observe(document.body, {
      subtree: true,
      characterData: true,
    });
  });
  await page.keyboard.press("End");
  await expect(page.locator(".slide-date")).toHaveText("12");
  const seen: string[] = await page.evaluate("window.seenDates");
  expect(new Set(seen)).toEqual(new Set(["12"]));
});

test("two windows stay in step, and either may be reloaded", async ({ page, context }) => {
  test.slow(); // two pages with a map each
  await page.goto("/present/tower-22/1");
  await scriptsRun(page);
  const opened = context.waitForEvent("page");
  await page.keyboard.press("p");
  const notes = await opened;
  await onSlide(notes, 1);
  await expect(notes).toHaveURL("/present/tower-22/1/notes");
  await expect(notes.getByRole("region", { name: "Notes" })).toContainText("The official tallies");
  await expect(notes.getByRole("region", { name: "Next slide" })).toContainText("sleeping quarters");

  // Its scripts run: before that its keys are nobody's.
  await expect(notes.getByRole("button", { name: "Black" })).toBeVisible();
  await notes.keyboard.press("PageDown");
  await onSlide(page, 2);
  await page.keyboard.press("ArrowRight");
  await onSlide(notes, 3);
  await expect(notes).toHaveURL("/present/tower-22/3/notes");

  await notes.getByRole("button", { name: "Start timer" }).click();
  await expect(notes.getByRole("timer")).not.toHaveText("0:00");
  await notes.reload();
  await onSlide(notes, 3);
  await expect(notes.getByRole("timer")).not.toHaveText("0:00");
  await page.reload();
  await onSlide(page, 3);
  await notes.keyboard.press("Home");
  await onSlide(page, 1);

  // One of them opened anew, at another slide, finds the other's place.
  await page.goto("/present/tower-22/9");
  await onSlide(page, 1);

  await notes.keyboard.press("b");
  await expect(page.getByRole("button", { name: /Black screen/ })).toBeVisible();
  await page.keyboard.press("x");
  await expect(notes.getByText("The audience sees a black screen")).toBeHidden();

  const picture = notes.getByRole("region", { name: "This slide" }).locator("[aria-hidden=true]").first();
  const box = await picture.boundingBox();
  if (!box) throw new Error("no picture");
  await notes.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.4);
  const dot = page.locator("[data-pointer]");
  await expect(dot).toBeVisible();
  const at = await dot.boundingBox();
  const screen = page.viewportSize();
  if (!at || !screen) throw new Error("no dot");
  expect(Math.abs((at.x + at.width / 2) / screen.width - 0.75)).toBeLessThan(0.02);
  expect(Math.abs((at.y + at.height / 2) / screen.height - 0.4)).toBeLessThan(0.02);
  await notes.mouse.move(box.x + box.width / 2, box.y + box.height + 200);
  await expect(dot).toBeHidden();
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true });

  test("a swipe goes to the next slide and back", async ({ page, context }) => {
    await page.goto("/present/tower-22/1");
    await scriptsRun(page);
    const devtools = await context.newCDPSession(page);
    const swipe = async (fromX: number, toX: number) => {
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
        devtools.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: type === "touchEnd" ? [] : [{ x, y: 300 }],
        });
      await touch("touchStart", fromX);
      await touch("touchMove", (fromX + toX) / 2);
      await touch("touchMove", toX);
      await touch("touchEnd", toX);
    };
    await swipe(600, 200);
    await onSlide(page, 2);
    await swipe(200, 600);
    await onSlide(page, 1);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every slide is there, drawn, with its links", async ({ page }) => {
    await page.goto("/present/night-of-26-october/1");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Seven incidents in two days");
    await expect(page.locator(".static-map .mark:visible").first()).toBeVisible();
    await page.getByRole("link", { name: "Next slide" }).click();
    await expect(page).toHaveURL("/present/night-of-26-october/2");
    await expect(page).toHaveTitle(/Erbil.*2 of 8/);
    await page.getByRole("link", { name: "Presenter window" }).click();
    await expect(page.getByText("The day is the theatre day")).toBeVisible();
    await page.goto("/present");
    await expect(page.getByRole("link", { name: "Present: Tower 22 and the answer" })).toBeVisible();
  });
});

test("a story or a slide that does not exist is told plainly", async ({ page }) => {
  for (const address of ["/present/nothing/1", "/present/tower-22/11", "/present/mine/x"]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no such slide" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Tower 22 and the answer" })).toBeVisible();
  }
});

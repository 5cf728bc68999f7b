import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { errorsOf, mapOf } from "./support/atlas";
import { openAnew, openBriefing, titlesOf } from "./support/briefing";

const file = (text: string) => ({
  name: "talk.json",
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

test("a view of the map becomes a slide that is presented, by keyboard alone", async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto("/on/2023-11-08?span=day&at=35.2,40.6,7&v=1");
  await expect(mapOf(page)).toBeAttached();
  await page.keyboard.press("a");
  await expect(page.getByText("Added to the briefing as slide 1")).toBeVisible();
  await page.getByRole("button", { name: "Briefing" }).press("Enter");
  await page.getByRole("link", { name: /Edit the briefing/ }).press("Enter");
  await expect(page).toHaveURL("/briefing");
  const title = page.getByLabel("Title", { exact: true });
  await expect(title).toHaveValue("7 attacks, 1 U.S. strike");
  await title.fill("The second strike");
  await page.getByLabel(/^Caption/).fill("What the audience reads");
  await page.getByLabel(/^Notes/).fill("What only I read");
  await page.reload();
  await expect(title).toHaveValue("The second strike");
  await page.getByRole("link", { name: "Present", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The second strike");
  await expect(page.locator(".slide-date")).toHaveText("8");
  await expect(page.getByText("What the audience reads")).toBeVisible();
  await expect(page.getByText("What only I read")).toHaveCount(0);
  await page.goto("/present/mine/1/notes");
  await expect(page.getByText("What only I read")).toBeVisible();
  expect(errors).toEqual([]);
});

test("slides are moved, doubled, deleted and all of it undone, by keyboard, with the focus kept", async ({
  page,
}) => {
  await openBriefing(page, ["one", "two", "three"]);
  const up = page
    .getByRole("button", { name: /Move slide . three up/ })
    .or(page.getByRole("button", { name: /Move .*three up/ }));
  await up.press("Enter");
  expect(await titlesOf(page)).toEqual(["one", "three", "two"]);
  await expect(up).toBeFocused();
  await up.press("Enter");
  await up.press("Enter");
  expect(await titlesOf(page)).toEqual(["three", "one", "two"]);
  await page.getByRole("button", { name: /Duplicate .*one/ }).press("Enter");
  expect(await titlesOf(page)).toEqual(["three", "one", "one", "two"]);
  await page.getByRole("button", { name: /Delete .*three/ }).press("Enter");
  expect(await titlesOf(page)).toEqual(["one", "one", "two"]);
  await expect(page.getByRole("button", { name: /Delete slide 1, one/ })).toBeFocused();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await titlesOf(page)).toEqual(["three", "one", "two"]);
  await page.keyboard.press("Control+Shift+z");
  expect(await titlesOf(page)).toEqual(["three", "one", "one", "two"]);
  await page.reload();
  await expect.poll(() => titlesOf(page)).toEqual(["three", "one", "one", "two"]);
});

test("a slide is dragged to another place", async ({ page }) => {
  await openBriefing(page, ["one", "two", "three"]);
  const cards = page.getByRole("list", { name: "Slides" }).locator("> li");
  await expect(cards.nth(1).locator("svg path").first()).toBeVisible();
  // Both are in sight: a page that scrolls under the held pointer begins another drag.
  await cards
    .nth(0)
    .locator('[data-action="drag"]')
    .dragTo(cards.nth(1), { targetPosition: { x: 60, y: 200 } });
  expect(await titlesOf(page)).toEqual(["two", "one", "three"]);
});

test("two tabs do not lose each other's changes", async ({ page, context }) => {
  await openBriefing(page, ["one"]);
  const other = await context.newPage();
  await other.goto("/on/2023-11-12?span=day&v=1");
  await expect(mapOf(other)).toBeAttached();
  await other.keyboard.press("a");
  await expect(other.getByText("Added to the briefing as slide 2")).toBeVisible();
  await expect.poll(() => titlesOf(page)).toEqual(["one", "3 attacks, 2 U.S. strikes"]);
  await page.getByLabel("Title of the briefing").fill("Renamed here");
  // The browser carries a change from tab to tab within milliseconds: no person is as quick, this test would be.
  await expect
    .poll(() => other.evaluate(() => window.localStorage.getItem("atlas-shelf")))
    .toContain("Renamed here");
  await other.keyboard.press("a");
  await other.goto("/briefing");
  await expect(other.getByLabel("Title of the briefing")).toHaveValue("Renamed here");
  await expect.poll(() => titlesOf(page)).toHaveLength(3);
});

test("a file brings a briefing back; a damaged one is refused with the reason and loses nothing", async ({
  page,
}) => {
  await openBriefing(page, ["one", "two"]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("my-talk.json");
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text).slides[1].view).toBe("/on/2023-11-02?span=day&v=1");

  const chooser = page.getByLabel("Briefing file");
  const damaged = JSON.parse(text);
  damaged.slides[1].view = "/on/2023-13-45?v=1";
  await chooser.setInputFiles(file(JSON.stringify(damaged)));
  await expect(page.getByRole("alert").filter({ hasText: "slide 2, view" })).toContainText("2023-13-45");
  await chooser.setInputFiles(file(text.slice(0, 90)));
  await expect(page.getByRole("alert").filter({ hasText: "JSON" })).toBeVisible();
  expect(await titlesOf(page)).toEqual(["one", "two"]);

  const other = JSON.parse(text);
  other.slides[0].title = "from the file";
  await chooser.setInputFiles(file(JSON.stringify(other)));
  await expect(page.getByRole("heading", { name: "My talk" })).toBeVisible();
  await page.getByRole("button", { name: "Add to my 2 slides" }).click();
  await expect.poll(() => titlesOf(page)).toEqual(["one", "two", "from the file", "two"]);
  await chooser.setInputFiles(file(JSON.stringify(other)));
  await page.getByRole("button", { name: "Replace my briefing" }).click();
  await expect.poll(() => titlesOf(page)).toEqual(["from the file", "two"]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => titlesOf(page)).toHaveLength(4);
});

test("a link carries the whole briefing to another browser, past every server, and takes nothing there", async ({
  page,
  browser,
}) => {
  await openBriefing(page, ["one", "two"], "secret notes");
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  expect(link).toMatch(/\/briefing#story1=[\w-]+$/);

  const stranger = await browser.newContext();
  const there = await stranger.newPage();
  const asked: string[] = [];
  there.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await openBriefing(there, ["mine"]);
  await openAnew(there, link);
  await expect(there.getByRole("heading", { name: "My talk" })).toBeVisible();
  await expect(there.getByText("Caption of two")).toBeVisible();
  expect(await there.evaluate(() => window.localStorage.getItem("atlas-briefing"))).toContain('"mine"');
  await there.getByRole("link", { name: "Present it" }).click();
  await expect(there.getByRole("heading", { level: 1 })).toHaveText("one");
  await there.keyboard.press("PageDown");
  await expect(there.getByRole("heading", { level: 1 })).toHaveText("two");
  await there.reload();
  await expect(there.getByRole("heading", { level: 1 })).toHaveText("two");
  expect(asked.filter((url) => url.includes("story1="))).toEqual([]);

  await openAnew(there, link.slice(0, -12));
  await expect(there.getByRole("alert").filter({ hasText: "Couldn’t open the link" })).toContainText(
    "cut off",
  );
  expect(await titlesOf(there)).toEqual(["mine"]);
  await stranger.close();
});

test("what is too long for a link is told, with the file instead", async ({ page }) => {
  const notes = Array.from({ length: 500 }, (_, index) => (index * 7919 * 104729).toString(36))
    .join(" ")
    .slice(0, 4000);
  await openBriefing(
    page,
    ["1", "2", "3", "4", "5"].map((n) => `${n} ${notes.slice(Number(n) * 90, Number(n) * 90 + 90)}`),
    notes,
  );
  await page.evaluate(() => {
    const kept = JSON.parse(window.localStorage.getItem("atlas-briefing") ?? "{}");
    for (const [index, slide] of kept.slides.entries())
      slide.notes = Array.from({ length: 560 }, (_, at) =>
        (((at + index * 991) * 15485863) % 999983).toString(36),
      )
        .join(" ")
        .slice(0, 4000);
    window.localStorage.setItem("atlas-briefing", JSON.stringify(kept));
  });
  await page.reload();
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this briefing" });
  await expect(dialog).toContainText("too long for a link");
  await expect(dialog).toContainText("8,000");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save to a file" }).click();
  expect((await download).suggestedFilename()).toBe("my-talk.json");
});

test("a story of the atlas is copied and made one's own", async ({ page }) => {
  await page.goto("/present");
  await page.getByRole("link", { name: "Copy to my briefing: Tower 22 and the answer" }).press("Enter");
  await page.getByRole("button", { name: "Keep a copy" }).press("Enter");
  await expect.poll(() => titlesOf(page)).toHaveLength(10);
  await page.getByLabel("Title", { exact: true }).first().fill("My own words");
  await page.goto("/present/mine/1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own words");
});

test("what the browser kept and cannot read is put aside, not deleted", async ({ page }) => {
  await page.goto("/briefing");
  await page.evaluate(() =>
    window.localStorage.setItem("atlas-briefing", '{"version":1,"slides":[{"title":1}]}'),
  );
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "slide 1, view" })).toBeVisible();
  expect(await page.evaluate(() => window.localStorage.getItem("atlas-shelf-damaged"))).toContain(
    '"title":1',
  );
});

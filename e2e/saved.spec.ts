import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { errorsOf, mapIdle, mapOf } from "./support/atlas";
import { openBriefing, titlesOf } from "./support/briefing";

const savedViews = (page: Page) => page.getByRole("dialog", { name: "Saved views" });
const briefings = (page: Page) => page.getByRole("list", { name: "Briefings" }).getByRole("listitem");
const listBriefings = (page: Page) => page.getByRole("button", { name: /^Your briefings/ }).press("Enter");

test("a view is saved by keyboard, and opened from the list after a reload", async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto("/on/2023-11-08?span=day&at=35.2,40.6,7&v=1");
  await mapIdle(page);
  await page.keyboard.press("s");
  const name = savedViews(page).getByLabel("Name of this view");
  await expect(name).toHaveValue("7 attacks, 1 U.S. strike, 8 November 2023");
  await expect(name).toBeFocused();
  await page.keyboard.type("The second strike");
  await page.keyboard.press("Enter");
  await expect(savedViews(page).getByText("“The second strike” saved.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(savedViews(page)).toBeHidden();

  await page.goto("/on/2023-10-26?span=day&v=1");
  await page.reload();
  await page.getByRole("button", { name: "Saved views", exact: true }).press("Enter");
  await savedViews(page).getByRole("link", { name: "The second strike" }).press("Enter");
  await expect(page).toHaveURL("/on/2023-11-08?span=day&at=35.2,40.6,7&v=1");

  await mapIdle(page);
  await page.keyboard.press("s");
  await savedViews(page).getByRole("button", { name: "Rename The second strike" }).press("Enter");
  await page.keyboard.type("Renamed");
  await page.keyboard.press("Enter");
  await expect(savedViews(page).getByRole("link", { name: "Renamed" })).toBeVisible();
  await savedViews(page).getByRole("button", { name: "Add Renamed to the briefing" }).press("Enter");
  await expect(savedViews(page).getByText("Added to “Untitled briefing” as slide 1.")).toBeVisible();
  await savedViews(page).getByRole("button", { name: "Delete Renamed" }).press("Enter");
  await expect(savedViews(page).getByRole("listitem")).toHaveCount(0);
  await savedViews(page).getByRole("button", { name: "Undo" }).press("Enter");
  await expect(savedViews(page).getByRole("link", { name: "Renamed" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("of two briefings one is deleted and brought back, and each is presented at its own address", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openBriefing(page, ["one", "two"]);
  await listBriefings(page);
  await page.getByRole("button", { name: "New briefing" }).press("Enter");
  await expect(page.getByLabel("Title of the briefing")).toBeFocused();
  await page.keyboard.type("Second talk");
  await page.goto("/on/2023-11-12?span=day&v=1");
  await expect(mapOf(page)).toBeAttached();
  await page.keyboard.press("a");
  await expect(page.getByText("Added to the briefing as slide 1")).toBeVisible();
  await page.getByRole("button", { name: "Briefing", exact: true }).press("Enter");
  await expect(page.getByLabel("Views go to")).toHaveValue(/.+/);
  await page.getByLabel("Views go to").selectOption("My talk");
  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await expect(page.getByText("Added to the briefing as slide 3")).toBeVisible();

  await page.goto("/briefing");
  await expect.poll(() => titlesOf(page)).toHaveLength(3);
  await listBriefings(page);
  await expect(briefings(page)).toHaveText([/^My talk3 slides.*open below/, /^Second talk1 slide/]);
  await page.getByRole("button", { name: "Move Second talk up" }).press("Enter");
  await expect(briefings(page)).toHaveText([/^Second talk/, /^My talk/]);
  await expect(page.getByRole("button", { name: "Move Second talk up" })).toBeFocused();
  await page.getByRole("button", { name: "Delete My talk" }).press("Enter");
  await expect(briefings(page)).toHaveText([/^Second talk/]);
  await expect(page.getByLabel("Title of the briefing")).toHaveValue("Second talk");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).press("Enter");
  await expect(briefings(page)).toHaveText([/^Second talk/, /^My talk/]);
  await expect.poll(() => titlesOf(page)).toHaveLength(3);

  await page.getByRole("link", { name: "Present Second talk" }).press("Enter");
  await expect(page).toHaveURL(/\/present\/mine\/1\?briefing=/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 attacks, 2 U.S. strikes");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 attacks, 2 U.S. strikes");
  await page.goto("/present/mine/1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("one");
  await page.goto("/present/mine/1?briefing=gone");
  await expect(page.getByRole("alert").filter({ hasText: "doesn’t have that briefing" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("all briefings and views are saved to one file, and added to another browser's", async ({
  page,
  browser,
}) => {
  await openBriefing(page, ["one", "two"]);
  await page.goto("/on/2023-11-08?span=day&v=1");
  await expect(mapOf(page)).toBeAttached();
  await page.keyboard.press("s");
  await savedViews(page).getByRole("button", { name: "Save this view" }).click();
  await expect(savedViews(page).getByRole("listitem")).toHaveCount(1);
  await page.goto("/briefing");
  await listBriefings(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save all to a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("my-briefings.json");
  const text = await readFile(await download.path(), "utf8");
  const file = JSON.parse(text);
  file.views.push({ name: "Evil", link: "javascript:alert(1)" });
  file.briefings.push({ title: "Broken", slides: [{ view: "/on/2023-13-45?v=1" }] });

  const stranger = await browser.newContext();
  const there = await stranger.newPage();
  await openBriefing(there, ["mine"]);
  await expect.poll(() => titlesOf(there)).toEqual(["mine"]);
  await there.getByLabel("Briefing file").setInputFiles({
    name: "my-briefings.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const notice = there.getByRole("status").filter({ hasText: "from the file" });
  await expect(notice).toContainText("Added 1 briefing and 1 saved view from the file.");
  await expect(notice).toContainText("“Broken” was left out. In slide 1, view: not a view of this atlas.");
  await expect(notice).toContainText("“Evil” is not a view of this atlas.");
  await listBriefings(there);
  await expect(briefings(there)).toHaveText([/^My talk1 slide/, /^My talk2 slides/]);
  expect(await titlesOf(there)).toEqual(["mine"]);
  await briefings(there)
    .nth(1)
    .getByRole("button", { name: /^My talk/ })
    .press("Enter");
  await expect.poll(() => titlesOf(there)).toEqual(["one", "two"]);
  await there.goBack();
  await expect.poll(() => titlesOf(there)).toEqual(["mine"]);
  await there.getByRole("button", { name: /^Saved views/ }).press("Enter");
  await expect(savedViews(there).getByRole("link", { name: /8 November 2023/ })).toBeVisible();
  await stranger.close();
});

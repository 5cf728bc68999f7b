import { expect, type Page, test } from "@playwright/test";
import { errorsOf } from "./support/atlas";

test.setTimeout(120_000);

/** Saves a shipped story as one file, by keyboard alone; resolves to its path. */
async function saveStory(page: Page): Promise<string> {
  await page.goto("/present");
  await page.getByRole("button", { name: /^Export: The night/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export the story" });
  await dialog.getByRole("radio", { name: "HTML" }).check();
  await dialog.getByRole("radio", { name: "With", exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 100_000 }),
    dialog.getByRole("button", { name: "Export HTML" }).press("Enter"),
  ]);
  expect(download.suggestedFilename()).toMatch(/^escalation-atlas-night-of-26-october-.*\.html$/);
  return `file://${await download.path()}`;
}

test("a story in one file opens from a disk without a network, turns by clicker, and reads without scripts", async ({
  page,
  browser,
}, info) => {
  const saved = await saveStory(page);
  // The name under which it is kept has no ending, and a browser goes by that.
  const file = info.outputPath("story.html");
  const { copyFile } = await import("node:fs/promises");
  await copyFile(new URL(saved), file);

  const away = await browser.newContext({ offline: true });
  const asked: string[] = [];
  const deck = await away.newPage();
  deck.on("request", (request) => asked.push(request.url()));
  const errors = errorsOf(deck);
  await deck.goto(`file://${file}`);
  const slides = deck.locator("section[data-slide]");
  const count = await slides.count();
  expect(count).toBeGreaterThan(5);
  await expect(slides.filter({ visible: true })).toHaveCount(1);
  await expect(deck.locator("[data-place]")).toHaveText(`1 / ${count}`);

  await deck.keyboard.press("PageDown");
  await expect(deck.locator("[data-place]")).toHaveText(`2 / ${count}`);
  await expect(slides.nth(1).getByRole("img").first()).toBeVisible();
  await expect(slides.nth(1).locator(".notes")).toBeHidden();
  await deck.keyboard.press("n");
  await expect(slides.nth(1).locator(".notes")).toBeVisible();
  const ground = () => deck.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const byDay = await ground();
  await deck.keyboard.press("t");
  expect(await ground()).not.toBe(byDay);
  await deck.keyboard.press("a");
  await expect(slides.filter({ visible: true })).toHaveCount(count);
  await expect(deck.getByRole("heading", { name: /^Sources \(\d+\)/ })).toBeVisible();
  await deck.goto(`file://${file}#3`);
  await expect(deck.locator("[data-place]")).toHaveText(`3 / ${count}`);
  expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
  expect(errors).toEqual([]);
  await away.close();

  const plain = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const read = await plain.newPage();
  await read.goto(`file://${file}`);
  await expect(read.locator("section[data-slide]").filter({ visible: true })).toHaveCount(count);
  await expect(read.locator("section svg").first()).toBeVisible();
  await plain.close();
});

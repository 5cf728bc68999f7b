import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { openAtlas } from "./support/atlas";

const MAYSULUN = "/incidents/2023-11-08-maysulun-us-strike";

test("an incident is cited in BibTeX, with the reader's day of access, as a file", async ({ page }) => {
  await page.goto(MAYSULUN);
  const cite = page.getByRole("region", { name: "Cite this" });
  await cite.getByRole("radio", { name: "Text" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(cite.getByRole("radio", { name: "BibTeX" })).toBeChecked();
  const downloading = page.waitForEvent("download");
  await cite.getByRole("button", { name: "Download .bib" }).press("Enter");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("escalation-atlas-2023-11-08-maysulun-us-strike.bib");
  const text = await readFile(await download.path(), "utf8");
  const today = await page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  });
  expect(text).toMatch(/^@online\{escalation-atlas-2023-11-08-maysulun-us-strike,\n/);
  expect(text).toContain("title        = {{U.S. strike, Maysulun, 8 November 2023}},");
  expect(text).toContain(`url          = {${new URL(MAYSULUN, page.url()).href}},`);
  expect(text).toContain(`urldate      = {${today}},`);
});

test("a key resets the map's view, which Back undoes, and another shows it in full screen", async ({
  page,
}) => {
  await openAtlas(page, "/on/2023-11-08?span=day&at=34,41,7&v=1");
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/at=/);
  await expect(page).toHaveURL(/\/on\/2023-11-08\?span=day/);
  await page.goBack();
  await expect(page).toHaveURL(/at=34,41,7/);
  test.skip(!(await page.evaluate(() => document.fullscreenEnabled)), "no full screen here");
  await page.keyboard.press("f");
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("slider", { name: "Day", exact: true })).toBeVisible();
  await page.keyboard.press("f");
  await expect(page.getByRole("banner")).toBeVisible();
});

test("without scripts a page is cited in plain text, without a day of access", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(MAYSULUN);
  const cite = page.getByRole("region", { name: "Cite this" });
  await expect(cite).toContainText("Record 2023-11-08-maysulun-us-strike. Dataset ");
  await expect(cite).not.toContainText("accessed");
  await expect(cite.getByRole("button")).toHaveCount(0);
  await context.close();
});

test("the picture of the view is copied as a PNG", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAtlas(page, "/on/2023-11-08?v=1");
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Copy picture" }).press("Enter");
  await expect(page.getByText("Picture copied.")).toBeVisible({ timeout: 30_000 });
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType("image/png")).size : 0;
  });
  expect(bytes).toBeGreaterThan(20_000);
});

test("the map is put in words, with a way to the list", async ({ page }) => {
  await openAtlas(page, "/on/2024-02-04?v=1");
  const map = page.getByRole("region", { name: "Map of incidents" });
  await expect(map).toHaveAccessibleDescription(/^4 February 2024, last 14 days.*: 26 attacks, .* Most at /);
  await map.getByRole("link", { name: "View as list" }).press("Enter");
  await expect(page.locator("#incidents")).toBeFocused();
});

import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { errorsOf, mapIdle, strangersOf } from "./support/atlas";
import { openBriefing } from "./support/briefing";
import { carriedBy, open, openExport, sampleFile, saved } from "./support/file-exports";
import { pdfPages, pdfPicture, qrCodesIn } from "./support/read-exports";

test.setTimeout(120_000);

/** A briefing of a slide of the atlas and two of the file, which the browser does not keep. */
async function mixedBriefing(page: Page, file: ReturnType<typeof sampleFile>): Promise<void> {
  await openBriefing(page, ["An atlas slide"], "Say the number");
  await open(page, file);
  await page.getByRole("button", { name: "Add to briefing" }).press("Enter");
  await expect(page.getByText(/^Added as slide 2\./)).toBeVisible();
  await page.getByRole("button", { name: "Day", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Add to briefing" }).press("Enter");
  await expect(page.getByText(/^Added as slide 3\./)).toBeVisible();
}

const fileMap = (page: Page) => page.locator("[data-file-map]").first();

test("a briefing with slides of a reader's file asks for the file by name, holds it, and sends nothing of it", {
  tag: "@map",
}, async ({ page, context }) => {
  const strangers = strangersOf(context);
  const errors = errorsOf(page);
  const carried = carriedBy(page);
  const file = sampleFile("talk.csv", 400);
  await mixedBriefing(page, file);
  await page.goto("/briefing");
  await expect(page.getByText("Needs the file “talk.csv”: 9 February 2024").first()).toBeVisible();
  await page.goto("/present/mine/1");
  await expect(page.getByRole("heading", { name: "An atlas slide" })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/\/present\/mine\/2$/);
  await expect(page.getByText("This slide needs the file “talk.csv” (400 rows)")).toBeVisible();
  await page.getByLabel("The file talk.csv").setInputFiles(sampleFile("other.csv", 3));
  await expect(page.getByText("That is “other.csv”.")).toBeVisible();
  await page.getByRole("button", { name: "Skip" }).press("Enter");
  await expect(page).toHaveURL(/\/present\/mine\/3$/);
  await expect(page.getByRole("button", { name: "Skip" })).toBeHidden();
  await page.keyboard.press("PageUp");
  await expect(page).toHaveURL(/\/present\/mine\/2$/);

  const notes = await context.newPage();
  await notes.goto("/present/mine/2/notes");
  await expect(notes.getByRole("region", { name: "Notes" })).toContainText("No notes for this slide.");
  await page.getByLabel("The file talk.csv").setInputFiles(file);
  await expect(fileMap(page)).toHaveAttribute("data-file-map", "shown");
  await expect(fileMap(page)).toHaveAttribute("data-visible", "300");
  await expect(fileMap(page)).toHaveAttribute("data-day", "2024-02-09");
  await expect(page.getByText("300 rows of talk.csv").last()).toBeVisible();
  await expect(fileMap(notes)).toHaveAttribute("data-visible", "300");
  await expect(notes.locator("[data-file-map]")).toHaveCount(2);

  await page.keyboard.press("ArrowRight");
  await expect(fileMap(page)).toHaveAttribute("data-visible", "10");
  await expect(fileMap(notes)).toHaveAttribute("data-visible", "10");
  await page.keyboard.press("Home");
  await expect(page.locator("[data-file-map]")).toHaveCount(0);
  await mapIdle(page);
  await notes.bringToFront();
  await expect(notes.getByRole("region", { name: "Notes" })).toContainText("Say the number");
  await notes.keyboard.press("End");
  await expect(page).toHaveURL(/\/present\/mine\/3$/);
  await expect(fileMap(page)).toHaveAttribute("data-visible", "10");
  expect(carried).toEqual([]);
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

test("a kept file is shown at once, pictured in the editor, and in the documents of the briefing", async ({
  page,
}) => {
  await mixedBriefing(page, sampleFile("kept.csv", 400));
  await page.getByRole("checkbox", { name: "Keep this file in this browser" }).press("Space");
  await expect(page.getByText("It reopens when you come back.")).toBeVisible();
  await page.goto("/present/mine/2");
  await expect(fileMap(page)).toHaveAttribute("data-visible", "300");
  await page.goto("/briefing");
  await expect(page.locator("[data-slide-key] circle[fill-opacity]").first()).toBeAttached();
  await page.getByRole("button", { name: "Export…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export my briefing" });
  const { path } = await saved(page, dialog.getByRole("button", { name: "Export PDF" }));
  const pages = pdfPages(path);
  expect(pages[0]).toContain("An atlas slide");
  expect(pages[1]).toContain("300 rows of kept.csv");
  expect(pages[1]).toContain("A reader’s file");
  expect(qrCodesIn(pdfPicture(path, 2))[0]).toContain("/own-data#file=kept.csv");
  await dialog.getByRole("radio", { name: "Table" }).check();
  const table = await saved(page, dialog.getByRole("button", { name: "Export Table" }));
  const unpacked = unzipSync(readFileSync(table.path));
  expect(Object.keys(unpacked).sort()).toEqual(["incidents.csv", "slide-2-rows.csv", "slide-3-rows.csv"]);
  expect(parse(Buffer.from(unpacked["slide-2-rows.csv"] ?? []), { bom: true, columns: true })).toHaveLength(
    300,
  );
});

test("without the file the documents of a briefing say which one they need", async ({ page }) => {
  await mixedBriefing(page, sampleFile("absent.csv", 400));
  await page.goto("/briefing");
  await page.getByRole("button", { name: "Export…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export my briefing" });
  await expect(dialog.getByText("Missing: “absent.csv”")).toBeVisible();
  const { path } = await saved(page, dialog.getByRole("button", { name: "Export PDF" }));
  expect(pdfPages(path)[1]).toContain("This slide needs the file “absent.csv” (400 rows)");
});

test.describe("for everybody", () => {
  test.use({ bypassCSP: true, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the dialog and a slide that asks fit a phone, and axe finds nothing serious in them", async ({
    page,
  }) => {
    await open(page, sampleFile("phone.csv", 400));
    await page.getByRole("button", { name: "Add to briefing" }).press("Enter");
    await expect(page.getByText(/^Added as slide 1\./)).toBeVisible();
    const dialog = await openExport(page);
    for (const format of ["PDF", "PowerPoint", "HTML", "Video", "Table", "Picture"]) {
      await dialog.getByRole("radio", { name: format }).check();
      const [scrollWidth, clientWidth] = await dialog.evaluate((element) => [
        element.scrollWidth,
        element.clientWidth,
      ]);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
    await expectNothingGrave(page, "dialog[open]");
    await page.goto("/present/mine/1");
    await expect(page.getByRole("button", { name: "Choose the file" })).toBeVisible();
    await expectNothingGrave(page, "main");
    const [scrollWidth, clientWidth] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

async function expectNothingGrave(page: Page, where: string): Promise<void> {
  await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const grave = await page.evaluate(
      `axe.run(${JSON.stringify(where)}).then(({ violations }) => violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id }) => id))`,
    );
    expect(grave).toEqual([]);
  }
}

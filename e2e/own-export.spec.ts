import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { errorsOf, mapIdle, mapOf, strangersOf } from "./support/atlas";
import { openBriefing } from "./support/briefing";
import {
  colourCount,
  pdfImageCount,
  pdfPageCount,
  pdfPages,
  pdfPicture,
  presentationAsPdf,
  qrCodesIn,
  videoFacts,
  videoPicture,
} from "./support/read-exports";

test.setTimeout(120_000);

const SECRET = "gazelle-7312";
const KINDS = ["drone", "rocket", "=1+1", "قصف"];

/** Rows on the forty days from 1 January 2024, spread over the theatre. */
function sampleFile(name: string, count: number) {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + (i % 40))).toISOString().slice(0, 10);
    return `${day},${(31 + ((i * 37) % 710) / 110).toFixed(4)},${(37 + ((i * 53) % 970) / 110).toFixed(4)},"${KINDS[i % 4]}","${SECRET} ${i}, ""quoted"""`;
  });
  return {
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(`date,lat,lon,kind,notes\n${rows.join("\n")}\n`),
  };
}

async function open(page: Page, file: ReturnType<typeof sampleFile>): Promise<void> {
  await page.goto("/own-data");
  await page.getByLabel("Choose a file", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await mapIdle(page);
}

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Export…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export the view" });
  await expect(dialog.getByRole("img", { name: /^Preview/ })).toBeVisible();
  return dialog;
}

/** Presses the button and keeps what comes of it, under the name that it is given. */
async function saved(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 100_000 }),
    button.press("Enter"),
  ]);
  const name = download.suggestedFilename();
  const path = join(test.info().outputDir, name);
  await download.saveAs(path);
  return { name, path };
}

/** Everything that the page sends which holds something of the file. */
function carriedBy(page: Page): string[] {
  const carried: string[] = [];
  page.context().on("request", (request) => {
    const sent = `${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`;
    if (!request.url().startsWith("blob:") && (request.method() !== "GET" || /gazelle|7312/.test(sent)))
      carried.push(request.url());
  });
  return carried;
}

test("a picture of one's own rows, whose code asks for the file and shows the same of it; nothing is sent", async ({
  page,
  context,
}) => {
  const strangers = strangersOf(context);
  const errors = errorsOf(page);
  const carried = carriedBy(page);
  const file = sampleFile(`${SECRET} rows.csv`, 400);
  await open(page, file);
  await page.getByRole("button", { name: /^drone/ }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "230");
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "1×" }).check();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export PNG" }));
  await expect(dialog.getByRole("status")).toContainText("Saved as");
  expect(name).toBe("escalation-atlas-gazelle-7312-rows-2024-02-09-window-30.png");
  const png = readFileSync(path);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  expect(colourCount(path)).toBeGreaterThan(40);
  const [code = ""] = qrCodesIn(path);
  expect(new URL(code).origin).toBe(new URL(page.url()).origin);
  expect(new URL(code).search).toBe("");
  await page.goto("/method");
  await page.goto(code);
  await expect(page.getByText(`This link was made on the file “${SECRET} rows.csv”`)).toBeVisible();
  await page.getByLabel("Choose a file", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "230");
  expect(carried).toEqual([]);
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

test("many rows are one picture within the sheet, in every shape", async ({ page }) => {
  await open(page, sampleFile("many.csv", 6000));
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "Square" }).check();
  await dialog.getByRole("radio", { name: "Dark" }).check();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export PNG" }));
  expect(name).toBe("escalation-atlas-many-2024-02-09-window-30-square.png");
  const png = readFileSync(path);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 3200]);
  expect(colourCount(path)).toBeGreaterThan(200);
  expect(qrCodesIn(path)[0]).toContain("/own-data#file=many.csv&rows=6000&on=2024-02-09");
});

test("the table holds the rows that are shown, every column with its own text, formulas made harmless", async ({
  page,
}) => {
  await open(page, sampleFile("table.csv", 400));
  await page.getByRole("button", { name: /^rocket/ }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "230");
  const visible = Number(await mapOf(page).getAttribute("data-visible"));
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "Table" }).check();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export CSV" }));
  expect(name).toBe("escalation-atlas-table-2024-02-09-window-30.csv");
  const rows: Record<string, string>[] = parse(readFileSync(path), { bom: true, columns: true });
  expect(rows).toHaveLength(visible);
  expect(Object.keys(rows[0] ?? {})).toEqual(["date", "lat", "lon", "kind", "notes"]);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["drone", "'=1+1", "قصف"]));
  for (const { notes } of rows) expect(notes).toMatch(/^gazelle-7312 \d+, "quoted"$/);
  await dialog.getByRole("radio", { name: "GeoJSON" }).check();
  const geo = await saved(page, dialog.getByRole("button", { name: "Export GeoJSON" }));
  const { features } = JSON.parse(readFileSync(geo.path, "utf8"));
  expect(features).toHaveLength(visible);
  expect(features[0].properties.notes).toContain(SECRET);
});

test("a film of the playback of one's own rows shows each day", async ({ page }) => {
  await open(page, sampleFile("film.csv", 400));
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "Video" }).check();
  await dialog.getByLabel("First day").fill("2024-01-10");
  await dialog.getByLabel("Last day").fill("2024-01-12");
  await dialog.getByRole("radio", { name: "1", exact: true }).check();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export video" }));
  expect(name).toMatch(/^escalation-atlas-film-2024-01-10-window-30-to-2024-01-12\.(mp4|webm)$/);
  expect(videoFacts(path).seconds).toBeCloseTo(5, 0);
  expect(qrCodesIn(videoPicture(path, 0.5))[0]).toContain("on=2024-01-10");
  expect(qrCodesIn(videoPicture(path, 4.5))[0]).toContain("on=2024-01-12");
});

test("one page as a PDF and one slide as a presentation, their codes to scan", async ({ page }) => {
  await open(page, sampleFile("paper.csv", 400));
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "PDF" }).check();
  const pdf = await saved(page, dialog.getByRole("button", { name: "Export PDF" }));
  expect(pdf.name).toBe("escalation-atlas-paper-2024-02-09-window-30.pdf");
  expect(pdfPageCount(pdf.path)).toBe(1);
  const [text = ""] = pdfPages(pdf.path);
  for (const words of ["paper.csv", "300 rows shown", "400 rows in the file", "قصف", "drone"])
    expect(text).toContain(words);
  expect(pdfImageCount(pdf.path)).toBe(0);
  expect(qrCodesIn(pdfPicture(pdf.path, 1))[0]).toContain("/own-data#file=paper.csv&rows=400");
  await dialog.getByRole("radio", { name: "Slide" }).check();
  const pptx = await saved(page, dialog.getByRole("button", { name: "Export PowerPoint" }));
  const shown = presentationAsPdf(pptx.path);
  expect(pdfPageCount(shown)).toBe(1);
  expect(pdfPages(shown)[0]).toContain("300 rows shown");
  expect(qrCodesIn(pdfPicture(shown, 1))[0]).toContain("/own-data#file=paper.csv&rows=400");
});

test("a page of thousands of rows holds them as one picture and stays small", async ({ page }) => {
  await open(page, sampleFile("thousands.csv", 6000));
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "PDF" }).check();
  const { path } = await saved(page, dialog.getByRole("button", { name: "Export PDF" }));
  expect(pdfImageCount(path)).toBeGreaterThan(0);
  expect(statSync(path).size).toBeLessThan(3_000_000);
  expect(colourCount(pdfPicture(path, 1))).toBeGreaterThan(100);
});

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

const ownMap = (page: Page) => page.locator("[data-own-map]").first();

test("a briefing with slides of one's own file asks for the file by name, holds it, and sends nothing of it", async ({
  page,
  context,
}) => {
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
  await expect(ownMap(page)).toHaveAttribute("data-own-map", "shown");
  await expect(ownMap(page)).toHaveAttribute("data-visible", "300");
  await expect(ownMap(page)).toHaveAttribute("data-day", "2024-02-09");
  await expect(page.getByText("300 rows of talk.csv").last()).toBeVisible();
  await expect(ownMap(notes)).toHaveAttribute("data-visible", "300");
  await expect(notes.locator("[data-own-map]")).toHaveCount(2);

  await page.keyboard.press("ArrowRight");
  await expect(ownMap(page)).toHaveAttribute("data-visible", "10");
  await expect(ownMap(notes)).toHaveAttribute("data-visible", "10");
  await page.keyboard.press("Home");
  await expect(page.locator("[data-own-map]")).toHaveCount(0);
  await mapIdle(page);
  await notes.bringToFront();
  await expect(notes.getByRole("region", { name: "Notes" })).toContainText("Say the number");
  await notes.keyboard.press("End");
  await expect(page).toHaveURL(/\/present\/mine\/3$/);
  await expect(ownMap(page)).toHaveAttribute("data-visible", "10");
  expect(carried).toEqual([]);
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

test("a kept file is shown at once, pictured in the editor, and in the documents of the briefing", async ({
  page,
}) => {
  await mixedBriefing(page, sampleFile("kept.csv", 400));
  await page.getByRole("checkbox", { name: "Keep this file in this browser" }).press("Space");
  await expect(page.getByText("It opens by itself when you come back.")).toBeVisible();
  await page.goto("/present/mine/2");
  await expect(ownMap(page)).toHaveAttribute("data-visible", "300");
  await page.goto("/briefing");
  await expect(page.locator("[data-slide-key] circle[fill-opacity]").first()).toBeAttached();
  await page.getByRole("button", { name: "Export…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export the story" });
  const { path } = await saved(page, dialog.getByRole("button", { name: "Export PDF" }));
  const pages = pdfPages(path);
  expect(pages[0]).toContain("An atlas slide");
  expect(pages[1]).toContain("300 rows of kept.csv");
  expect(pages[1]).toContain("A reader's own file");
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
  const dialog = page.getByRole("dialog", { name: "Export the story" });
  await expect(dialog.getByText("Not at hand: “absent.csv”")).toBeVisible();
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
    for (const format of ["PDF", "Slide", "Video", "Table", "Picture"]) {
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

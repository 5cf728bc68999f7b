import { readFileSync, statSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { errorsOf, mapOf, strangersOf } from "./support/atlas";
import { carriedBy, open, openExport, SECRET, sampleFile, saved } from "./support/file-exports";
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
  await expect(page.getByText(`This link needs the file “${SECRET} rows.csv”`)).toBeVisible();
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

test("a film of the playback of one's own rows shows each day, with one code that stays still", async ({
  page,
}) => {
  await open(page, sampleFile("film.csv", 400));
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "Video" }).check();
  await dialog.getByLabel("First day").fill("2024-01-10");
  await dialog.getByLabel("Last day").fill("2024-01-12");
  await dialog.getByRole("radio", { name: "1", exact: true }).check();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export video" }));
  expect(name).toMatch(/^escalation-atlas-film-2024-01-10-window-30-to-2024-01-12\.(mp4|webm)$/);
  expect(videoFacts(path).seconds).toBeCloseTo(5, 0);
  const pictures = [0.5, 1.5, 4.5].map((at) => videoPicture(path, at));
  for (const picture of pictures) expect(qrCodesIn(picture)[0]).toContain("on=2024-01-10");
  expect(new Set(pictures.map((picture) => readFileSync(picture, "base64"))).size).toBe(3);
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
  await dialog.getByRole("radio", { name: "PowerPoint" }).check();
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

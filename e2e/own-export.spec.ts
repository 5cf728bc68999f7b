import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { errorsOf, mapIdle, mapOf, strangersOf } from "./support/atlas";
import { colourCount, qrCodesIn, videoFacts, videoPicture } from "./support/read-exports";

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

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, type Locator, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { fromWire } from "../lib/dataset/wire";
import { linkContextOf } from "../lib/scene/origins/link-context-of";
import { shippedStories } from "../lib/story/shipped-stories";
import { errorsOf, mapOf, openAtlas, strangersOf } from "./support/atlas";
import {
  colourCount,
  pdfFonts,
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

const STORY_ID = "night-of-26-october";

/** The story that is exported, out of the dataset that is served. */
async function servedStory(request: APIRequestContext) {
  const { version, dataset: address } = await (await request.get("/data/version.json")).json();
  const dataset = fromWire(await (await request.get(address)).json());
  const story = shippedStories(dataset, linkContextOf(dataset)).find(({ id }) => id === STORY_ID);
  if (!story) throw new Error(`there is no story ${STORY_ID}`);
  return { story, version: String(version) };
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const VIEW = "/on/2023-11-28?span=until&kind=attack,us-strike&country=SY&known=2024-01-10&v=1";

/** Opens the export dialog of a view, by keyboard alone. */
async function openViewExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Menu", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Export…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export the view" });
  await expect(dialog.getByRole("img", { name: /^Preview/ })).toBeVisible();
  return dialog;
}

async function openStoryExport(page: Page): Promise<Locator> {
  await page.goto("/present");
  await page.getByRole("button", { name: /^Export: The night/ }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export the story" });
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

/** What a link's view shows, as the painted map says. */
async function shownAt(page: Page, link: string) {
  await openAtlas(page, link);
  const map = mapOf(page);
  return Promise.all(["data-day", "data-span", "data-visible"].map((name) => map.getAttribute(name)));
}

test("a picture of the view is made without a connection, and its code leads back to that view", async ({
  page,
  context,
}) => {
  const strangers = strangersOf(context);
  const before = await shownAt(page, VIEW);
  const dialog = await openViewExport(page);
  await dialog.getByRole("radio", { name: "1×" }).check();
  await context.setOffline(true);
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export PNG" }));
  await expect(dialog.getByRole("status")).toContainText("Saved as");
  await context.setOffline(false);

  expect(name).toBe("escalation-atlas-2023-11-28-until.png");
  const png = readFileSync(path);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  expect(colourCount(path)).toBeGreaterThan(40);
  const [code = ""] = qrCodesIn(path);
  expect(new URL(code).origin).toBe(new URL(page.url()).origin);
  expect(await shownAt(page, code)).toEqual(before);
  expect(new URL(page.url()).searchParams.get("country")).toBe("SY");
  expect(strangers).toEqual([]);
});

test("the table holds what the view shows", async ({ page }) => {
  const [, , visible] = await shownAt(page, VIEW);
  const dialog = await openViewExport(page);
  await dialog.getByRole("radio", { name: "Picture" }).press("ArrowLeft");
  await expect(dialog.getByRole("radio", { name: "Table" })).toBeChecked();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export CSV" }));
  expect(name).toBe("escalation-atlas-2023-11-28-until.csv");
  const rows: { kind: string; country: string; knownSince: string }[] = parse(readFileSync(path), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(Number(visible));
  for (const { kind, country, knownSince } of rows) {
    expect(["attack", "us-strike"]).toContain(kind);
    expect(country).toBe("SY");
    expect(knownSince <= "2024-01-10").toBe(true);
  }
});

test("a story as a PDF: its words as text, its maps as lines, its sources as links, its codes to scan", async ({
  page,
}) => {
  const { story, version } = await servedStory(page.request);
  const errors = errorsOf(page);
  const dialog = await openStoryExport(page);
  await dialog.getByRole("radio", { name: "With", exact: true }).check();
  // What writes the document is fetched with the dialog, and then no connection is needed.
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export PDF" }));
  await page.context().setOffline(false);
  expect(name).toMatch(/^escalation-atlas-night-of-26-october-\d{4}-\d\d-\d\d\.pdf$/);

  const pages = pdfPages(path);
  expect(pdfPageCount(path)).toBeGreaterThan(story.slides.length * 2);
  for (const { title, caption, notes } of story.slides) {
    const slide = pages.find((text) => text.includes(plain(caption)));
    expect(slide, title).toContain(plain(title));
    expect(slide).toContain(`Dataset ${version}`);
    expect(pages.join(" ")).toContain(plain(notes.split("\n")[0] ?? ""));
  }
  expect(pages.join(" ")).toContain("التنف");
  const appendix = pages.slice(pages.findIndex((text) => text.includes("Sources (")));
  const cited = new Set([
    ...appendix
      .join("")
      .replaceAll(" ", "")
      .matchAll(/https?:\/\//g),
  ]);
  expect(cited.size).toBeGreaterThan(10);
  expect(pdfFonts(path).length).toBeGreaterThan(3);
  for (const font of pdfFonts(path)) expect(font).toMatch(/IBMPlexSans.*yes yes yes/);
  expect(pdfImageCount(path)).toBe(0);

  const [code = ""] = qrCodesIn(pdfPicture(path, 1));
  const [day] = await shownAt(page, code);
  expect(plain(pages[0] ?? "")).toContain(`${Number(day?.slice(8))} `);
  expect(code).toContain(`/on/${day}`);
  // What pages fetch late for paper may miss the connection; nothing may break for it.
  expect(errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});

test("a story as a presentation opens in LibreOffice with its words, its maps and their codes", async ({
  page,
}) => {
  const { story, version } = await servedStory(page.request);
  const dialog = await openStoryExport(page);
  await dialog.getByRole("radio", { name: "PowerPoint" }).check();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export PowerPoint" }));
  expect(name).toMatch(/^escalation-atlas-night-of-26-october-.*\.pptx$/);
  const shown = presentationAsPdf(path);
  const pages = pdfPages(shown);
  expect(pdfPageCount(shown)).toBeGreaterThan(story.slides.length);
  story.slides.forEach(({ title, caption }, index) => {
    expect(pages[index]).toContain(plain(title));
    expect(pages[index]).toContain(plain(caption));
  });
  expect(pages.join(" ")).toContain("Sources (");
  expect(colourCount(pdfPicture(shown, 1))).toBeGreaterThan(40);
  const [code = ""] = qrCodesIn(pdfPicture(shown, 1));
  expect(code).toContain(`ds=${version}`);
});

test("a view as a PDF and as a presentation: one page, its counts as text, its code, and its sources if asked for", async ({
  page,
}) => {
  const [day] = await shownAt(page, VIEW);
  const dialog = await openViewExport(page);
  await dialog.getByRole("radio", { name: "PDF" }).check();
  const pdf = await saved(page, dialog.getByRole("button", { name: "Export PDF" }));
  expect(pdf.name).toBe("escalation-atlas-2023-11-28-until.pdf");
  const [first = "", second = ""] = pdfPages(pdf.path);
  for (const words of ["28 November 2023", "As known on 10 January 2024"]) expect(first).toContain(words);
  expect(second).toContain("Sources (");
  expect(qrCodesIn(pdfPicture(pdf.path, 1))[0]).toContain(`/on/${day}?`);
  await dialog.getByRole("radio", { name: "PowerPoint" }).check();
  await dialog.getByRole("radio", { name: "None" }).check();
  const pptx = await saved(page, dialog.getByRole("button", { name: "Export PowerPoint" }));
  expect(pptx.name).toBe("escalation-atlas-2023-11-28-until.pptx");
  const shown = presentationAsPdf(pptx.path);
  expect(pdfPageCount(shown)).toBe(1);
  const [slide = ""] = pdfPages(shown);
  expect(slide.match(/28 November 2023/g)).toHaveLength(2); // title and stamp
  expect(slide).toMatch(/\d+ attacks/);
  expect(qrCodesIn(pdfPicture(shown, 1))[0]).toContain("country=SY");
});

test("a film of the playback shows each day, with one code that stays still", async ({ page }) => {
  await openAtlas(page, "/on/2024-01-28?span=day&v=1");
  const dialog = await openViewExport(page);
  await dialog.getByRole("radio", { name: "Video" }).check();
  await dialog.getByLabel("First day").fill("2017-05-18");
  await dialog.getByRole("button", { name: "Export video" }).press("Enter");
  await expect(dialog.getByRole("status")).toContainText("the limit is 180");
  await dialog.getByLabel("First day").fill("2024-01-28");
  await dialog.getByLabel("Last day").fill("2024-01-30");
  await dialog.getByRole("radio", { name: "1", exact: true }).check();
  const { name, path } = await saved(page, dialog.getByRole("button", { name: "Export video" }));
  expect(name).toMatch(/^escalation-atlas-2024-01-28-day-to-2024-01-30\.(mp4|webm)$/);
  const { codec, width, height, seconds } = videoFacts(path);
  expect(["h264", "vp9", "vp8"]).toContain(codec);
  expect([width, height]).toEqual([1280, 720]);
  expect(seconds).toBeCloseTo(5, 0);
  const pictures = [0.5, 1.5, 4.5].map((at) => videoPicture(path, at));
  for (const picture of pictures) expect(qrCodesIn(picture)[0]).toContain("/on/2024-01-28?");
  expect(new Set(pictures.map((picture) => readFileSync(picture, "base64"))).size).toBe(3);
});

test("a browser that cannot make films says so, and exporting pauses the playback", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "VideoEncoder"));
  await openAtlas(page, "/on/2024-01-28?v=1");
  await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
  await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  const dialog = await openViewExport(page);
  await dialog.getByRole("radio", { name: "Video" }).check();
  await expect(dialog.getByRole("status")).toContainText("This browser can’t make videos");
  await expect(dialog.getByRole("button", { name: "Export video" })).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("an export that is cancelled saves nothing, and the next one starts anew", async ({ page }) => {
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const dialog = await openStoryExport(page);
  await dialog.getByRole("radio", { name: "Pictures" }).check();
  await dialog.getByRole("button", { name: "Export pictures" }).press("Enter");
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("Cancelled; nothing saved");
  await dialog.getByRole("radio", { name: "Table" }).check();
  const { name } = await saved(page, dialog.getByRole("button", { name: "Export table" }));
  expect(downloads).toEqual([name]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test.describe("for everybody", () => {
  test.use({ bypassCSP: true, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the dialog fits a phone, and axe finds nothing serious in it", async ({ page }) => {
    await openAtlas(page, "/on/2024-01-28?v=1");
    const dialog = await openViewExport(page);
    for (const format of ["Picture", "PDF", "PowerPoint", "HTML", "Video", "Table"]) {
      await dialog.getByRole("radio", { name: format }).check();
      const [scrollWidth, clientWidth] = await dialog.evaluate((element) => [
        element.scrollWidth,
        element.clientWidth,
      ]);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
    await dialog.getByRole("radio", { name: "Video" }).check();
    await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const grave = await page.evaluate(
        "axe.run('dialog[open]').then(({ violations }) => violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id }) => id))",
      );
      expect(grave).toEqual([]);
    }
  });
});

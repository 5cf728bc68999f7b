import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { chosenSources } from "@/lib/export/documents/document-sources";
import { FONT_FILES } from "@/lib/export/documents/font-files";
import { SAMPLE_STORY } from "@/lib/export/documents/sample-story";
import { slidePageOf } from "@/lib/export/documents/slide-page";
import { atlasExportPage } from "@/lib/export/page/atlas-export-page";
import { type Exhibit, exhibitOf } from "@/lib/export/page/exhibit";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { writePdf } from "./write-pdf";

const dataset = loadDataset();
const ORIGIN = "https://atlas.example.org";
const fonts = new Map(FONT_FILES.map(({ path }) => [path, new Uint8Array(readFileSync(`public${path}`))]));
const options = {
  lang: "en",
  title: SAMPLE_STORY.title,
  pages: SAMPLE_STORY.slides.map((words) => ({
    words,
    page: async () => slidePageOf(atlasExportPage(exhibitOf(dataset, words.view, ORIGIN))),
  })),
  dataset,
  theme: "light",
  fonts,
  sources: "cited",
} as const;
const citedIn = (exhibits: readonly Exhibit[]) => new Set(exhibits.flatMap(({ sourceIds }) => sourceIds));
const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

test("a page for each slide, then the sources, each with its address as a link", async () => {
  const steps: string[] = [];
  const onStep = async (done: number, total: number) => void steps.push(`${done}/${total}`);
  const without = textOf(await writePdf({ ...options, withNotes: false, onStep }));
  const withNotes = textOf(await writePdf({ ...options, withNotes: true, onStep: async () => {} }));
  expect(steps).toEqual(["0/3", "1/3", "2/3"]);
  expect(pagesOf(withNotes)).toBe(pagesOf(without) + 1);

  const exhibits = SAMPLE_STORY.slides.map(({ view }) => exhibitOf(dataset, view, ORIGIN));
  const sources = chosenSources("cited", citedIn(exhibits), dataset, "en");
  expect(sources.length).toBeGreaterThan(20);
  expect(pagesOf(without)).toBeGreaterThan(SAMPLE_STORY.slides.length);
  const linked = new Set(
    [...without.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/g)].map(([, uri = ""]) =>
      uri.replaceAll(/\\([()\\])/g, "$1"),
    ),
  );
  for (const { address } of sources) if (address !== null) expect(linked).toContain(address);
  for (const { address } of exhibits) expect(linked).toContain(address);
}, 60_000);

test("sources are an appendix: none, those of what is shown, or all", async () => {
  const onStep = async () => {};
  const slides = SAMPLE_STORY.slides.length;
  const pages = async (sources: "none" | "cited" | "all") =>
    pagesOf(textOf(await writePdf({ ...options, sources, withNotes: false, onStep })));
  expect(await pages("none")).toBe(slides);
  const cited = await pages("cited");
  expect(cited).toBeGreaterThan(slides);
  expect(await pages("all")).toBeGreaterThan(cited);
  // Compact: at least 40 publications a page.
  const exhibits = SAMPLE_STORY.slides.map(({ view }) => exhibitOf(dataset, view, ORIGIN));
  const count = chosenSources("cited", citedIn(exhibits), dataset, "en").length;
  expect(cited - slides).toBeLessThanOrEqual(Math.ceil(count / 40));
}, 90_000);

test("fonts are embedded, text is mapped to letters, and no picture stands for the map", async () => {
  const pdf = await writePdf({ ...options, withNotes: false, onStep: async () => {} });
  const text = textOf(pdf);
  expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+IBMPlexSans-Regular/);
  expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+IBMPlexSansArabic/);
  expect(text).toContain("/ToUnicode");
  expect(text).not.toContain("/Subtype /Image");
  expect(pdf.length).toBeLessThan(1_500_000);
  const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, body = ""]) => {
    try {
      return [inflateSync(Buffer.from(body, "latin1")).toString("latin1")];
    } catch {
      return [];
    }
  });
  expect(streams.some((stream) => stream.includes(" scn") && stream.includes(" Tf"))).toBe(true);
}, 60_000);

test("Arabic can be read back, word by word", async () => {
  const [, slide] = SAMPLE_STORY.slides;
  if (!slide) throw new Error("no slide");
  const title = "هجوم بطائرة مسيرة على البرج لأول مرة";
  const caption = "قُتل ثلاثة جنود أمريكيين في هجوم على قاعدة البرج وفق بيان من CENTCOM بعد الهجوم";
  const words = { ...slide, title, caption, notes: caption };
  const pages = [
    { words, page: async () => slidePageOf(atlasExportPage(exhibitOf(dataset, words.view, ORIGIN))) },
  ];
  const path = join(mkdtempSync(join(tmpdir(), "atlas-pdf-")), "ar.pdf");
  writeFileSync(
    path,
    await writePdf({ ...options, pages, sources: "none", withNotes: true, onStep: async () => {} }),
  );
  const { stdout, error } = spawnSync("pdftotext", [path, "-"], { encoding: "utf8" });
  if (error) throw new Error("pdftotext is missing: install poppler-utils");
  const read = stdout
    .normalize("NFKC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u064b-\u0652]/g, "")
    .replace(/\s+/g, " ");
  for (const word of title.split(" ")) expect(read).toContain(word);
  for (const word of caption.replace("قُتل", "قتل").split(" ")) expect(read).toContain(word);
}, 60_000);

test("a page of a view has no words of its own: its day is its bookmark, and no notes follow", async () => {
  const exhibit = exhibitOf(
    dataset,
    { ...(SAMPLE_STORY.slides[1]?.view ?? DEFAULT_VIEW), lang: "en" },
    ORIGIN,
  );
  const pages = [{ words: null, page: async () => slidePageOf(atlasExportPage(exhibit)) }];
  const pdf = textOf(
    await writePdf({ ...options, pages, sources: "none", withNotes: true, onStep: async () => {} }),
  );
  expect(pagesOf(pdf)).toBe(1);
  expect(pdf).toContain("/Title (27 October 2023)");
}, 60_000);

test("stops where it is told to", async () => {
  const stop = new Error("enough");
  const onStep = (done: number) => (done > 0 ? Promise.reject(stop) : Promise.resolve());
  await expect(writePdf({ ...options, withNotes: false, onStep })).rejects.toBe(stop);
}, 60_000);

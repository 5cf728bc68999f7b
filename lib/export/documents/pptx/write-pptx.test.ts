import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { chosenSources } from "@/lib/export/documents/document-sources";
import { SAMPLE_STORY } from "@/lib/export/documents/sample-story";
import { slidePageOf } from "@/lib/export/documents/slide-page";
import { atlasExportPage } from "@/lib/export/page/atlas-export-page";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { writePptx } from "./write-pptx";

const dataset = loadDataset();
const ORIGIN = "https://atlas.example.org";
const DOT =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** A crude check that holds where a presentation would ask to be repaired: markup in balance, and no bare ampersand. */
function faultOf(xml: string): string | null {
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,20}/i.exec(xml)?.[0];
  if (bare) return bare;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)) return "control character";
  const open: string[] = [];
  for (const [tag, closing, name = "", rest = ""] of xml.matchAll(/<(\/?)([\w:]+)((?:[^>"]|"[^"]*")*)>/g)) {
    if (closing) {
      if (open.pop() !== name) return tag;
    } else if (!rest.endsWith("/")) open.push(name);
  }
  return open.length > 0 ? open.join(" ") : null;
}

const input = {
  sources: "cited",
  lang: "en",
  title: SAMPLE_STORY.title,
  pages: SAMPLE_STORY.slides.map((words) => ({
    words,
    page: async () => slidePageOf(atlasExportPage(exhibitOf(dataset, words.view, ORIGIN))),
  })),
  dataset,
  theme: "dark",
  pictureOf: async () => DOT,
  onStep: async () => {},
} as const;
const bytes = await writePptx(input);
const files = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const part = (name: string) => files.get(name) ?? "";
const exhibits = SAMPLE_STORY.slides.map(({ view }) => exhibitOf(dataset, view, ORIGIN));

test("every part of the file is sound", () => {
  const parts = [...files].filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(15);
  for (const [name, xml] of parts) expect(faultOf(xml), name).toBeNull();
  for (const name of part("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g))
    expect([...files.keys()]).toContain(name[1]);
});

test("titles and captions are text in placeholders, notes are speaker notes", () => {
  SAMPLE_STORY.slides.forEach(({ title, caption, notes }, index) => {
    const slide = part(`ppt/slides/slide${index + 1}.xml`);
    expect(slide).toMatch(/<p:ph[^>]*type="title"/);
    const words = unescaped([...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join("\n"));
    expect(words).toContain(title);
    expect(words).toContain(caption);
    const spoken = unescaped(part(`ppt/notesSlides/notesSlide${index + 1}.xml`));
    expect(spoken).toContain(notes.split("\n")[0]);
  });
});

test("each map has an alternative text and leads to the live view", () => {
  exhibits.forEach(({ address, view }, index) => {
    const slide = part(`ppt/slides/slide${index + 1}.xml`);
    const picture = /<p:pic>.*?<\/p:pic>/s.exec(slide)?.[0] ?? "";
    const [map, data] = view.lang === "ar" ? ["الخريطة", "مجموعة البيانات"] : ["Map", "Dataset"];
    expect(picture).toMatch(new RegExp(`descr="${map}: [^"]*${data} [^"]*"`));
    const id = /hlinkClick r:id="([^"]+)"/.exec(picture)?.[1];
    const rels = part(`ppt/slides/_rels/slide${index + 1}.xml.rels`);
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(rels)?.[1] ?? "";
    expect(unescaped(target)).toBe(address);
  });
});

test("all sources are on slides at the end, with their addresses as links", () => {
  const sources = chosenSources(
    "cited",
    new Set(exhibits.flatMap(({ sourceIds }) => sourceIds)),
    dataset,
    "en",
  );
  const last = [...files]
    .filter(([name]) => /^ppt\/slides\/_rels\//.test(name))
    .map(([, rels]) => unescaped(rels));
  for (const { address } of sources)
    if (address !== null) expect(last.some((rels) => rels.includes(address))).toBe(true);
});

test("the page of a view is called as its document, and its day stands there once", async () => {
  const [exhibit] = exhibits;
  if (!exhibit) throw new Error("no exhibit");
  const page = slidePageOf(atlasExportPage(exhibit));
  const textsOf = async (title: string) => {
    const pages = [{ words: null, page: async () => page }];
    const parts = unzipSync(await writePptx({ ...input, title, pages, sources: "none" }));
    expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d/.test(name))).toHaveLength(1);
    const slide = strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array());
    return [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
  };
  expect((await textsOf(page.day)).filter((text) => text === page.day)).toHaveLength(1);
  expect((await textsOf("rows.csv")).slice(0, 2)).toEqual(["rows.csv", page.day]);
});

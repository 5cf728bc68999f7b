import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { chosenSources } from "@/lib/export/documents/document-sources";
import { SAMPLE_STORY } from "@/lib/export/documents/sample-story";
import { slidePageOf } from "@/lib/export/documents/slide-page";
import { atlasExportPage } from "@/lib/export/page/atlas-export-page";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import type { AtlasSlide } from "@/lib/story/story";
import { writeHtml } from "./write-html";

const dataset = loadDataset();
const ORIGIN = "https://atlas.example.org";
const hashOf = async (text: string) => createHash("sha256").update(text, "utf8").digest("base64");
const exhibits = SAMPLE_STORY.slides.map(({ view }) => exhibitOf(dataset, view, ORIGIN));

const written = (slides: readonly AtlasSlide[], title: string) =>
  writeHtml({
    lang: "en",
    title,
    pages: slides.map((words) => ({
      words,
      page: async () => slidePageOf(atlasExportPage(exhibitOf(dataset, words.view, ORIGIN))),
    })),
    theme: "light",
    sources: "cited",
    dataset,
    withNotes: true,
    fontRulesFor: async () => "",
    hashOf,
    madeOn: "30 November 2026",
    onStep: async () => {},
  });
const html = await written(SAMPLE_STORY.slides, SAMPLE_STORY.title);

test("every slide is there with its words, its stamp, its live address and every source cited", () => {
  expect(html.match(/<section /g)).toHaveLength(SAMPLE_STORY.slides.length);
  SAMPLE_STORY.slides.forEach(({ title, caption }, index) => {
    expect(html).toContain(escapeXml(title));
    expect(html).toContain(escapeXml(caption));
    expect(html).toContain(`href="${escapeXml(exhibits[index]?.address ?? "none")}"`);
  });
  expect(html).toContain("What the speaker says.");
  const cited = chosenSources(
    "cited",
    exhibits.flatMap(({ sourceIds }) => sourceIds),
    dataset,
    "en",
  );
  expect(cited.length).toBeGreaterThan(10);
  expect(html).toContain(`Sources (${cited.length})`);
  for (const { address } of cited) if (address) expect(html).toContain(`href="${escapeXml(address)}"`);
});

test("its policy names the one script and the one style it holds, and nothing is loaded", async () => {
  const script = /<script>(.*)<\/script><\/body>/s.exec(html)?.[1] ?? "";
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html).toContain(`script-src 'sha256-${await hashOf(script)}'`);
  expect(html).toContain(`style-src 'sha256-${await hashOf(style)}'`);
  expect(html).toContain("default-src 'none'");
  expect(html.match(/<(?:link|iframe|object|embed|base|img)\b|\bsrc=|\bstyle=|\son\w+=/g)).toBeNull();
});

test("one drawing serves both themes, and no id occurs twice", () => {
  expect(html).toContain('="var(--c0)"');
  expect(html).toMatch(/:root\[data-theme="dark"\]\{[^}]*--c0:#/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/(?:url\(|href=")#([\w-]+)/g)) expect(ids).toContain(id);
});

test("no title, caption or note breaks out of the file", async () => {
  const hostile = [
    `</title><script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `</section></main><style>*{display:none}</style>`,
    `<!-- --!> <svg onload=alert(1)>`,
    `' onmouseover='alert(1)`,
    "\u0000\u202e&lt;script&gt;",
  ];
  const slides = hostile.flatMap((text) =>
    SAMPLE_STORY.slides.slice(1).map((slide) => ({ ...slide, title: text, caption: text, notes: text })),
  );
  const bad = await written(slides, hostile.join(""));
  expect(bad.match(/<script/g)).toHaveLength(1);
  expect(bad.match(/<style/g)).toHaveLength(1);
  expect(bad.match(/<img|<!--/g)).toBeNull();
  // Of every tag: nothing but names of attributes with values in double quotes.
  for (const [tag] of bad.slice(bad.indexOf("<body>"), bad.indexOf("<script>")).matchAll(/<[a-z][^>]*>/gi))
    expect(tag).toMatch(/^<[a-z]+\d?(?: [\w:-]+(?:="[^"<>]*")?)*\/?>$/i);
  expect(bad).not.toContain("\u0000");
});

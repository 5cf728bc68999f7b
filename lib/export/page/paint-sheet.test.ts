import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { type Day, knownDay } from "@/lib/domain/day";
import { countOf } from "@/lib/domain/kind-counts";
import { type SvgNode, svgTree } from "@/lib/export/documents/pdf/svg-tree";
import { beyondText } from "@/lib/scene/counts/counts-in-frame";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { atlasCamera, atlasExportPage, countsOn } from "./atlas-export-page";
import { type Exhibit, exhibitOf } from "./exhibit";
import { filmShare } from "./film-bar";
import { cellColumns } from "./kind-counts";
import { MAP_PX, paintSheet, SHEET_SIZES, type SheetOptions, type SheetShape } from "./paint-sheet";
import { SheetColumn } from "./sheet-column";
import { atlasStamp } from "./stamp";

const dataset = loadDataset();
const ORIGIN = "https://atlas.example.org";
const HOSTILE = `</text><script>alert("1")</script>&'\u0000<b> "`;

const filtered: View = {
  ...DEFAULT_VIEW,
  day: knownDay("2023-11-28"),
  span: { type: "until" },
  filters: { ...DEFAULT_VIEW.filters, kind: ["attack"], country: ["SY"], q: `a<b>&"c'` },
  known: knownDay("2024-01-10"),
  lang: "ar",
  camera: { lat: 34.4, lng: 41, zoom: 6.5 },
};

const sheetOf = (exhibit: Exhibit, options: SheetOptions) => paintSheet(atlasExportPage(exhibit), options);

/** The words of a sheet, in the order in which they are drawn. */
function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
}

const shapes: SheetShape[] = ["wide", "standard", "square"];
const themes = ["light", "dark"] as const;

describe.each(shapes.flatMap((shape) => themes.map((theme) => ({ shape, theme }))))(
  "a $shape $theme sheet",
  (look) => {
    const exhibit = exhibitOf(dataset, DEFAULT_VIEW, ORIGIN);
    const painted = sheetOf(exhibit, { ...look, words: null });

    test("counts what its picture shows, and says how much of the scene is outside it", async () => {
      const sheet = await painted;
      const words = wordsOf(sheet.svg);
      const camera = atlasCamera(exhibit, MAP_PX[look.shape]);
      const { counts, beyond, total } = countsOn(sheet.map, exhibit, camera);
      for (const kind of INCIDENT_KINDS) expect(words).toContain(` ${countOf(counts, kind)} `);
      expect(total).toBeGreaterThan(0);
      expect(words.includes(beyondText(beyond, "en"))).toBe(true);
      expect(total + beyond).toBe(exhibit.scene.total);
      expect(exhibit.incidents).toHaveLength(exhibit.scene.total);
    });

    test("is drawn in its size by a program that knows nothing of the page", async () => {
      const sheet = await painted;
      const image = new Resvg(sheet.svg).render();
      expect([image.width, image.height]).toEqual([sheet.widthPx, sheet.heightPx]);
      expect(SHEET_SIZES[look.shape]).toEqual({ widthPx: sheet.widthPx, heightPx: sheet.heightPx });
      expect(new Set(image.pixels.subarray(0, 400_000)).size).toBeGreaterThan(8);
    });

    test("keeps its parts on the sheet", async () => {
      const sheet = await painted;
      const { map } = sheet;
      expect(map.heightPx).toBeGreaterThan(sheet.heightPx * 0.4);
      expect(map.y + map.heightPx).toBeLessThan(sheet.heightPx - 150);
    });
  },
);

test("the stamp says day, span, filters, known, dataset, sources and address", async () => {
  const exhibit = exhibitOf(dataset, { ...filtered, lang: "en" }, ORIGIN);
  const words = wordsOf((await sheetOf(exhibit, { shape: "standard", theme: "light", words: null })).svg);
  expect(words).toContain("28 November 2023, all up to this day");
  expect(words).toContain("Filters: Attacks; in Syria; “a&lt;b&gt;&amp;&quot;c&#39;”");
  expect(words).toContain("As known on 10 January 2024");
  expect(words).toContain(`Dataset ${dataset.version}`);
  expect(words).toContain(`${exhibit.sourceIds.length} sources`);
  // It may be broken anywhere.
  expect(words.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll(" ", "")).toContain(
    atlasStamp(exhibit).address,
  );
  expect(atlasStamp(exhibit).address).toContain(`ds=${dataset.version}`);
});

function allWithin(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap(allWithin)];
}

test("in Arabic a sheet says what it says itself in Arabic, and all of it begins at the right", async () => {
  const exhibit = exhibitOf(dataset, filtered, ORIGIN);
  for (const shape of shapes) {
    const { svg, map, widthPx } = await sheetOf(exhibit, { shape, theme: "light", words: null });
    const parts = svgTree(svg).children.filter(({ attributes }) =>
      ["sheet-headline", "sheet-footer"].includes(attributes.class ?? ""),
    );
    const texts = parts.flatMap(allWithin).filter(({ name }) => name === "text");
    expect(texts.length).toBeGreaterThan(8);
    for (const { attributes } of texts)
      expect(attributes.direction === "rtl" || attributes["text-anchor"] === "end").toBe(true);
    expect(map.x).toBe(0);
    expect(map.widthPx < widthPx).toBe(shape === "wide");
    const said = texts.map(({ text }) => text).join(" ");
    const own = said
      .replace(/https:.*/, "")
      .replace(filtered.filters.q, "")
      .replace(dataset.version, "");
    expect(own).not.toMatch(/[A-Za-z]/);
    expect(said).toContain("28 نوفمبر 2023، كل ما سبق حتى هذا اليوم");
    expect(said).toContain("التصفية: هجمات؛ في سوريا؛ «");
    expect(said).toContain("كما كان معروفًا في 10 يناير 2024");
  }
});

test("a slide's words are escaped, and stay one text each", async () => {
  const exhibit = exhibitOf(dataset, DEFAULT_VIEW, ORIGIN);
  const words = { title: HOSTILE, caption: `${HOSTILE}\n${HOSTILE}` };
  const { svg } = await sheetOf(exhibit, { shape: "wide", theme: "light", words });
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("\u0000");
  expect(svg.replaceAll(/<[^>]*>/g, "")).toContain("alert(&quot;1&quot;)");
  expect(() => svgTree(svg)).not.toThrow();
  expect(() => new Resvg(svg)).not.toThrow();
});

test("the longest title and caption leave the counts and the map where they can be seen", async () => {
  const exhibit = exhibitOf(dataset, filtered, ORIGIN);
  const words = {
    title: "Wide words ".repeat(11).trim(),
    caption: "Many words about it. ".repeat(28).trim(),
  };
  for (const shape of shapes) {
    const sheet = await sheetOf(exhibit, { shape, theme: "light", words });
    const lowest = Math.max(...headlineBaselines(sheet.svg));
    expect(lowest).toBeLessThan(shape === "wide" ? sheet.map.y + sheet.map.heightPx : sheet.map.y);
  }
});

function headlineBaselines(svg: string): number[] {
  const headline = svgTree(svg).children.find(({ attributes }) => attributes.class === "sheet-headline");
  const top = Number(/translate\(\S+ ([\d.]+)\)/.exec(headline?.attributes.transform ?? "")?.[1]);
  return (headline?.children ?? [])
    .filter(({ name }) => name === "text")
    .map(({ attributes }) => top + Number(attributes.y));
}

test("no number runs into the next sign: cells keep apart, in as many columns as fit", () => {
  const cells = fc.array(fc.integer({ min: 60, max: 420 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(cells, fc.integer({ min: 300, max: 1600 }), (widths, widthPx) => {
      const columns = cellColumns(widths, widthPx, 20);
      columns.slice(1).forEach((x, index) => {
        for (let cell = index; cell < widths.length; cell += columns.length)
          expect((columns[index] ?? 0) + (widths[cell] ?? 0) + 19.9).toBeLessThanOrEqual(x);
      });
    }),
  );
});

test("a slide's picture has no text under 18 pixels when it is shown 1280 wide", async () => {
  const exhibit = exhibitOf(dataset, DEFAULT_VIEW, ORIGIN);
  const words = { title: "Four weeks of attacks", caption: "A caption of a few sentences. ".repeat(6) };
  for (const theme of themes) {
    const { svg } = await sheetOf(exhibit, { shape: "wide", theme, words });
    const outside = svg.slice(svg.indexOf('class="sheet-headline"'));
    const sizes = [...outside.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(8);
    expect((Math.min(...sizes) * 1280) / 1600).toBeGreaterThanOrEqual(18);
  }
});

test("a film's pictures have one code, and a playhead on the day between its ends", async () => {
  const [first, last] = [knownDay("2023-10-18"), knownDay("2024-02-04")];
  const address = `${ORIGIN}/on/2023-10-18`;
  const film = { first, last, address, code: address };
  const codeOf = (svg: string) => /fill="#000000" d="([^"]+)"/.exec(svg)?.[1];
  const draw = async (day: Day) => {
    const { svg } = await sheetOf(exhibitOf(dataset, { ...DEFAULT_VIEW, day }, ORIGIN), {
      shape: "wide",
      theme: "light",
      words: null,
      film,
    });
    const cx = Number(/class="playhead" cx="([\d.]+)"/.exec(svg)?.[1]);
    return { code: codeOf(svg), cx, words: wordsOf(svg) };
  };
  const frames = await Promise.all([first, knownDay("2023-12-12"), last].map(draw));
  expect(new Set(frames.map(({ code }) => code)).size).toBe(1);
  const [start, middle, end] = frames.map(({ cx }) => cx);
  expect(start).toBe(0);
  expect(middle).toBeGreaterThan(start ?? 0);
  expect(end).toBeGreaterThan(middle ?? 0);
  expect(frames[1]?.words).toContain("12 December 2023");
  expect(filmShare(film, first)).toBe(0);
  expect(filmShare(film, last)).toBe(1);
});

test("all lines of an Arabic text read leftwards, one that begins in Latin letters too", () => {
  const column = new SheetColumn(200, 1);
  column.text("بيان القيادة المركزية CENTCOM CENTCOM CENTCOM", { sizePx: 23, weight: 400 }, 31, "#000000");
  const lines = column.part().svg.match(/<text[^>]*>/g) ?? [];
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toContain('direction="rtl"');
});

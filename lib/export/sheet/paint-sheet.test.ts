import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { exhibitOf } from "../exhibit";
import { svgTree } from "../pdf/svg-tree";
import { stampOf } from "../stamp";
import { paintSheet, SHEET_SIZES, type SheetShape } from "./paint-sheet";

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
    const sheet = paintSheet(exhibit, { ...look, words: null });

    test("counts what the scene counts, and no more", () => {
      const words = wordsOf(sheet.svg);
      for (const kind of INCIDENT_KINDS) expect(words).toContain(` ${exhibit.scene.counts[kind]} `);
      expect(exhibit.incidents).toHaveLength(exhibit.scene.total);
    });

    test("is drawn in its size by a program that knows nothing of the page", () => {
      const image = new Resvg(sheet.svg).render();
      expect([image.width, image.height]).toEqual([sheet.widthPx, sheet.heightPx]);
      expect(SHEET_SIZES[look.shape]).toEqual({ widthPx: sheet.widthPx, heightPx: sheet.heightPx });
      expect(new Set(image.pixels.subarray(0, 400_000)).size).toBeGreaterThan(8);
    });

    test("keeps its parts on the sheet", () => {
      const { map } = sheet;
      expect(map.heightPx).toBeGreaterThan(sheet.heightPx * 0.4);
      expect(map.y + map.heightPx).toBeLessThan(sheet.heightPx - 150);
    });
  },
);

test("the stamp says day, span, filters, known, dataset, sources and address", () => {
  const exhibit = exhibitOf(dataset, filtered, ORIGIN);
  const words = wordsOf(paintSheet(exhibit, { shape: "standard", theme: "light", words: null }).svg);
  expect(words).toContain("28 November 2023, all up to this day");
  expect(words).toContain("Filters: Attacks; in Syria; “a&lt;b&gt;&amp;&quot;c&#39;”");
  expect(words).toContain("As known on 10 January 2024");
  expect(words).toContain(`Dataset ${dataset.version}`);
  expect(words).toContain(`${exhibit.sourceIds.length} sources`);
  // It may be broken anywhere.
  expect(words.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll(" ", "")).toContain(
    stampOf(exhibit).address,
  );
  expect(stampOf(exhibit).address).toContain(`ds=${dataset.version}`);
});

test("a slide's words are escaped, and stay one text each", () => {
  const exhibit = exhibitOf(dataset, DEFAULT_VIEW, ORIGIN);
  const words = { title: HOSTILE, caption: `${HOSTILE}\n${HOSTILE}` };
  const { svg } = paintSheet(exhibit, { shape: "wide", theme: "light", words });
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("\u0000");
  expect(svg.replaceAll(/<[^>]*>/g, "")).toContain("alert(&quot;1&quot;)");
  expect(() => svgTree(svg)).not.toThrow();
  expect(() => new Resvg(svg)).not.toThrow();
});

test("the longest title and caption leave the counts and the map where they can be seen", () => {
  const exhibit = exhibitOf(dataset, filtered, ORIGIN);
  const words = {
    title: "Wide words ".repeat(11).trim(),
    caption: "Many words about it. ".repeat(28).trim(),
  };
  for (const shape of shapes) {
    const sheet = paintSheet(exhibit, { shape, theme: "light", words });
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

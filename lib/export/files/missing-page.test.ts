import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FONT_FILES } from "@/lib/export/documents/font-files";
import { svgTree } from "@/lib/export/documents/pdf/svg-tree";
import { writePdf } from "@/lib/export/documents/pdf/write-pdf";
import { type SlidePage, slidePageOf } from "@/lib/export/documents/slide-page";
import { parseFileLink } from "@/lib/files/view/file-link";
import { fileExhibitOf } from "./file-exhibit";
import { fileExportPage, type RowsPainter } from "./file-export-page";
import { GROUND_FILES, type GroundFiles, groundPaths } from "./ground-paths";
import { linkedExhibit } from "./linked-exhibit";
import { missingPage } from "./missing-page";
import { paintRows } from "./paint-rows";
import { readSample } from "./sample-file";

const PAGE = "https://atlas.example.org/own-data";
const files = Object.fromEntries(
  GROUND_FILES.map((name) => [name, JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8"))]),
) as unknown as GroundFiles; // the names are those of the type
const paths = groundPaths(files);
const reading = await readSample(
  "date,lat,lon,kind,note\n2024-01-10,33,40,drone,Tanf\n2024-01-11,34,41,rocket,Tanf again\n2024-01-12,35,42,drone,Erbil\n",
);

function linkOf(hash: string) {
  const read = parseFileLink(hash);
  if (!read) throw new Error(hash);
  return read.link;
}

const pageWith = async (hash: string, paint: RowsPainter): Promise<SlidePage> =>
  slidePageOf(fileExportPage(fileExhibitOf(await linkedExhibit(reading, linkOf(hash), PAGE)), paths, paint));
const pageOf = async (hash: string): Promise<SlidePage> =>
  pageWith(hash, async (...given) => paintRows(...given));
const fonts = new Map(FONT_FILES.map(({ path }) => [path, new Uint8Array(readFileSync(`public${path}`))]));
const pdfOf = async (page: SlidePage) => {
  const options = { dataset: null, theme: "light", withNotes: false, fonts } as const;
  const bytes = await writePdf({
    sources: "cited",
    ...options,
    lang: "en",
    title: "a.csv",
    pages: [{ words: null, page: async () => page }],
    onStep: async () => {},
  });
  return Buffer.from(bytes).toString("latin1");
};

test("a page shows what its link asks for, its search carried out", async () => {
  const page = await pageOf("#file=a.csv&on=2024-01-11&span=until&not=kind:rocket&q=tanf");
  expect(page.day).toBe("11 January 2024");
  expect(page.counts("light", { widthPx: 1100, heightPx: 790 }).map(({ text }) => text)).toEqual([
    "a.csv: 1 row shown",
    "1 drone",
  ]);
  expect(page.stamp).toContain("Filters: kind: drone; “tanf”");
  expect(page.address).toBe(`${PAGE}#file=a.csv&rows=3&on=2024-01-11&span=until&only=kind:drone&q=tanf&v=1`);
  const sheet = await page.mapSheet("dark", { widthPx: 1100, heightPx: 790 });
  expect(sheet.svg.match(/class="own-(?:mark|disc)"/g)).toHaveLength(1);
  expect(() => svgTree(sheet.svg)).not.toThrow();
});

test("as a PDF it is one page that leads to the link, its rows as lines or as one picture", async () => {
  const page = await pageOf("#file=a.csv&on=2024-01-12&span=until");
  const lines = await pdfOf(page);
  expect(lines.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  expect(lines).toContain("/URI (https://atlas.example.org/own-data#file=a.csv");
  expect(lines).not.toContain("/Subtype /Image");
  const dot =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const many = await pageWith(
    "#file=a.csv",
    async () => `<image x="0" y="0" width="10" height="10" href="${dot}"/>`,
  );
  expect(await pdfOf(many)).toContain("/Subtype /Image");
}, 60_000);

test("where the file is not at hand, the page names it and its code asks for it", async () => {
  const page = missingPage(linkOf("#file=<b>rows%26.csv&rows=3&on=2024-01-11&span=day"), PAGE);
  const sheet = await page.sheet({ shape: "wide", theme: "light", words: { title: "A & B", caption: "" } });
  expect(() => svgTree(sheet.svg)).not.toThrow();
  expect(sheet.svg).not.toContain("<b>");
  expect(sheet.label).toContain("needs the file “<b>rows&.csv” (3 rows)");
  expect(page.address).toContain("#file=%3Cb%3Erows%26.csv&rows=3&on=2024-01-11&span=day");
  expect(await pdfOf(page)).toMatch(/\/Type \/Page\b(?!s)/);
}, 60_000);

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import PptxGenJS from "pptxgenjs";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SourceId } from "@/lib/domain/source";
import type { DocumentInput } from "@/lib/export/documents/document";
import { chosenSources } from "@/lib/export/documents/document-sources";
import type { SlidePage } from "@/lib/export/documents/slide-page";
import { type SheetColours, type SheetTheme, sheetColours } from "@/lib/export/page/sheet-colours";
import { isRightToLeft } from "@/lib/export/page/svg-text";
import { toolsWords } from "@/lib/messages/rooms";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import type { SlideWords } from "@/lib/story/story";
import { fittingPt, hex, PPTX_FONT, paragraphs, plainText, textBox } from "./pptx-text";
import { sourceSlides } from "./source-slides";

const TYPES = "[Content_Types].xml";
/** Packed hard already. */
const PICTURES = /\.png$/;

interface PptxInput extends DocumentInput {
  /** The picture of a page's map, {@link MAP_PX} in size, as `data:image/png;base64,…`. */
  readonly pictureOf: (page: SlidePage) => Promise<string>;
}

/** Inches: a page of 13⅓ by 7½, the map on its right. */
const MAP_INCHES = { width: 9.2, height: 6.6 } as const;
const MAP_DPI = 120;
/** Pixels of a slide's map. */
export const MAP_PX: PictureSize = {
  widthPx: Math.round(MAP_INCHES.width * MAP_DPI),
  heightPx: Math.round(MAP_INCHES.height * MAP_DPI),
};
const PAGE = { width: 13.333, height: 7.5 } as const;
const LEFT = 0.45;
const COLUMN = 3.3;
const MASTER = "Slide";
const TITLE = { y: 0.45, w: COLUMN, h: 1.45 } as const;
const CAPTION = { y: 3.75, w: COLUMN, h: 2.9 } as const;

/** The left edges of the text column and of the map, inches; Arabic swaps the two. */
const sidesOf = (lang: Lang) =>
  lang === "ar"
    ? { column: PAGE.width - LEFT - COLUMN, map: 0 }
    : { column: LEFT, map: PAGE.width - MAP_INCHES.width };

/**
 * Pages as a PowerPoint file, a slide each: title, caption and counts as text of its own, notes as speaker notes, the map as a picture with an alternative
 * text that leads to the live view; then the sources that were chosen.
 */
export async function writePptx(input: PptxInput): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lang, pages, dataset, theme, sources, pictureOf, onStep } = input;
  const colours = sheetColours(theme);
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = plainText(title);
  const { name } = toolsWords.get(lang).sheet;
  pptx.company = name;
  pptx.author = name;
  pptx.rtlMode = lang === "ar";
  pptx.theme = { headFontFace: PPTX_FONT, bodyFontFace: PPTX_FONT };
  defineMaster(pptx, colours, lang);
  const cited = new Set<SourceId>();
  for (const [index, { words, page: make }] of pages.entries()) {
    await onStep(index, pages.length + 1);
    const page = await make();
    for (const id of page.sourceIds) cited.add(id);
    addSlide(pptx, words ?? { title, caption: "", notes: "" }, page, { lang, theme }, await pictureOf(page));
  }
  await onStep(pages.length, pages.length + 1);
  if (dataset) sourceSlides(pptx, chosenSources(sources, cited, dataset, lang), lang, colours);
  const bytes = await pptx.write({ outputType: "uint8array" });
  if (!(bytes instanceof Uint8Array)) throw new Error("the presentation was not written");
  return tidyPackage(bytes);
}

function defineMaster(pptx: PptxGenJS, colours: SheetColours, lang: Lang): void {
  const base = {
    x: sidesOf(lang).column,
    margin: 0,
    valign: "top",
    fontFace: PPTX_FONT,
    color: hex(colours.ink),
  } as const;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: hex(colours.paper) },
    objects: [
      {
        placeholder: {
          options: { ...base, ...TITLE, name: "title", type: "title", fontSize: 26, bold: true },
          text: "",
        },
      },
      {
        placeholder: {
          options: { ...base, ...CAPTION, name: "caption", type: "body", fontSize: 15 },
          text: "",
        },
      },
    ],
  });
}

function addSlide(
  pptx: PptxGenJS,
  { title, caption, notes }: SlideWords,
  page: SlidePage,
  { lang, theme }: { readonly lang: Lang; readonly theme: SheetTheme },
  picture: string,
): void {
  const sides = sidesOf(lang);
  const said = toolsWords.get(lang).sheet;
  const own = paragraphs(page.lang);
  const colours = sheetColours(theme);
  const slide = pptx.addSlide({ masterName: MASTER });
  slide.background = { color: hex(colours.paper) };
  const name = plainText(title || page.day);
  slide.addText(name, {
    placeholder: "title",
    fontSize: fittingPt(name, [26, 23, 20, 17, 15, 13], 600, TITLE),
    ...direction(title, lang),
  });
  const counts = page.counts(theme, MAP_PX).map(({ text, colour }) => ({
    text: plainText(text),
    options: { ...own, breakLine: true, bold: true, color: hex(colour) },
  }));
  slide.addText(
    [
      ...(name === plainText(page.day)
        ? [] // it is the title
        : [{ text: page.day, options: { ...own, bold: true, fontSize: 18, breakLine: true } }]),
      {
        text: page.span,
        options: { ...own, color: hex(colours.ink2), breakLine: true },
      },
      ...counts,
    ],
    textBox(sides.column, 1.95, COLUMN, 1.75, 13, colours.ink),
  );
  const fontSize = fittingPt(caption, [15, 14, 13, 12, 11, 10], 400, CAPTION);
  if (caption.trim() !== "")
    slide.addText(plainText(caption), { placeholder: "caption", fontSize, ...direction(caption, lang) });
  slide.addImage({
    data: picture,
    x: sides.map,
    y: 0,
    w: MAP_INCHES.width,
    h: MAP_INCHES.height,
    altText: plainText(`${toolsWords.get(page.lang).sheet.map}: ${page.stamp}`),
    // The library escapes the addresses of texts and not those of pictures; a test holds it to that.
    hyperlink: { url: escapeXml(page.address), tooltip: said.openLive },
  });
  slide.addText(
    [
      { text: `${said.name} · ${plainText(page.stamp)}`, options: { ...own, breakLine: true } },
      {
        text: page.address,
        options: {
          ...paragraphs("en"),
          align: own.align,
          hyperlink: { url: page.address },
          color: hex(colours.focus),
        },
      },
    ],
    textBox(LEFT, 6.72, PAGE.width - 2 * LEFT, 0.6, 10, colours.ink2),
  );
  slide.addNotes(plainText(notes));
}

/** A text of somebody's in its own direction; on the side where the others of its slide begin. */
function direction(text: string, lang: Lang) {
  const own = paragraphs(isRightToLeft(text) ? "ar" : "en");
  return { ...own, align: paragraphs(lang).align === "right" ? "right" : own.align };
}

/** A presentation without mentions of parts that are not in it (the library names a slide master for each slide), packed. */
function tidyPackage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const types = files[TYPES];
  if (types === undefined) throw new Error("the presentation was not written whole");
  const kept = strFromU8(types).replaceAll(
    /<Override PartName="\/([^"]+)"[^>]*\/>/g,
    (override, name: string) => (name in files ? override : ""),
  );
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...files, [TYPES]: strToU8(kept) }).map(([name, data]) => [
        name,
        [data, { level: PICTURES.test(name) ? 0 : 6 }],
      ]),
    ),
  );
}

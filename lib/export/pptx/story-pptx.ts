import PptxGenJS from "pptxgenjs";
import type { Dataset } from "@/lib/dataset/dataset";
import { escapeXml } from "@/lib/static-map/escape-xml";
import type { Slide, Story } from "@/lib/story/story";
import type { Exhibit } from "../exhibit";
import { type SheetColours, type SheetTheme, sheetColours } from "../sheet/sheet-colours";
import { isRightToLeft } from "../sheet/svg-text";
import { type OwnPager, type PageMapSize, pageOf, type SlidePage } from "../slide-page";
import { chosenSources, type SourceChoice } from "../story-sources";
import { fittingPt, hex, PPTX_FONT, plainText } from "./pptx-text";
import { sourceSlides } from "./source-slides";
import { tidyPackage } from "./tidy-package";

export interface StoryPptxOptions {
  readonly story: Story;
  /** The whole dataset, as it is now; `null` where no slide shows the atlas. */
  readonly dataset: Dataset | null;
  /** The atlas's own origin, for the addresses of its views. */
  readonly origin: string;
  readonly theme: SheetTheme;
  /** The picture of a page's map, {@link MAP_PX} in size, as `data:image/png;base64,…`. */
  readonly pictureOf: (page: SlidePage) => Promise<string>;
  readonly ownPage: OwnPager;
  /** Which sources follow the slides. */
  readonly sources: SourceChoice;
  /** Called before each slide and before the sources, with what is next; may throw to stop. */
  readonly onStep: (done: number, total: number) => Promise<void>;
}

/** Inches: a page of 13⅓ by 7½, the map on its right. */
const MAP_INCHES = { width: 9.2, height: 6.6 } as const;
const MAP_DPI = 120;
/** Pixels of a slide's map. */
export const MAP_PX: PageMapSize = {
  widthPx: Math.round(MAP_INCHES.width * MAP_DPI),
  heightPx: Math.round(MAP_INCHES.height * MAP_DPI),
};
const PAGE = { width: 13.333, height: 7.5 } as const;
const LEFT = 0.45;
const COLUMN = 3.3;
const MASTER = "Slide";
const TITLE = { x: LEFT, y: 0.45, w: COLUMN, h: 1.45 } as const;
const CAPTION = { x: LEFT, y: 3.75, w: COLUMN, h: 2.9 } as const;

/**
 * A story as a PowerPoint file: title, caption and counts as text of its own, notes as speaker notes, the map as a picture with an alternative
 * text that leads to the live view; then the sources that were chosen.
 */
export async function storyPptx(options: StoryPptxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { story, dataset, theme, pictureOf, onStep } = options;
  const colours = sheetColours(theme);
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = plainText(story.title);
  pptx.company = "Escalation Atlas";
  pptx.author = "Escalation Atlas";
  pptx.theme = { headFontFace: PPTX_FONT, bodyFontFace: PPTX_FONT };
  defineMaster(pptx, colours);
  const exhibits: Exhibit[] = [];
  for (const [index, slide] of story.slides.entries()) {
    await onStep(index, story.slides.length + 1);
    const page = await pageOf(slide, options, (exhibit) => exhibits.push(exhibit));
    addSlide(pptx, slide, page, theme, await pictureOf(page));
  }
  await onStep(story.slides.length, story.slides.length + 1);
  if (dataset) sourceSlides(pptx, chosenSources(options.sources, exhibits, dataset), colours);
  const bytes = await pptx.write({ outputType: "uint8array" });
  if (!(bytes instanceof Uint8Array)) throw new Error("the presentation was not written");
  return tidyPackage(bytes);
}

function defineMaster(pptx: PptxGenJS, colours: SheetColours): void {
  const base = { margin: 0, valign: "top", fontFace: PPTX_FONT, color: hex(colours.ink) } as const;
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
  { title, caption, notes }: Slide,
  page: SlidePage,
  theme: SheetTheme,
  picture: string,
): void {
  const colours = sheetColours(theme);
  const slide = pptx.addSlide({ masterName: MASTER });
  slide.background = { color: hex(colours.paper) };
  const name = plainText(title || page.day);
  slide.addText(name, {
    placeholder: "title",
    fontSize: fittingPt(name, [26, 23, 20, 17, 15, 13], 600, TITLE),
    ...direction(title),
  });
  const counts = page.counts(theme, MAP_PX).map(({ text, colour }) => ({
    text: plainText(text),
    options: { breakLine: true, bold: true, color: hex(colour) },
  }));
  slide.addText(
    [
      { text: page.day, options: { bold: true, fontSize: 18, breakLine: true } },
      {
        text: page.span,
        options: { color: hex(colours.ink2), breakLine: true },
      },
      ...counts,
    ],
    {
      x: LEFT,
      y: 1.95,
      w: COLUMN,
      h: 1.75,
      margin: 0,
      valign: "top",
      fontFace: PPTX_FONT,
      fontSize: 13,
      color: hex(colours.ink),
    },
  );
  const fontSize = fittingPt(caption, [15, 14, 13, 12, 11, 10], 400, CAPTION);
  if (caption.trim() !== "")
    slide.addText(plainText(caption), { placeholder: "caption", fontSize, ...direction(caption) });
  slide.addImage({
    data: picture,
    x: PAGE.width - MAP_INCHES.width,
    y: 0,
    w: MAP_INCHES.width,
    h: MAP_INCHES.height,
    altText: plainText(`Map: ${page.stamp}`),
    // The library escapes the addresses of texts and not those of pictures; a test holds it to that.
    hyperlink: { url: escapeXml(page.address), tooltip: "Open the live view" },
  });
  slide.addText(
    [
      { text: `Escalation Atlas · ${plainText(page.stamp)}`, options: { breakLine: true } },
      {
        text: page.address,
        options: { hyperlink: { url: page.address }, color: hex(colours["us-strike"]) },
      },
    ],
    {
      x: LEFT,
      y: 6.72,
      w: PAGE.width - 2 * LEFT,
      h: 0.6,
      margin: 0,
      valign: "top",
      fontFace: PPTX_FONT,
      fontSize: 10,
      color: hex(colours.ink2),
    },
  );
  slide.addNotes(plainText(notes));
}

function direction(text: string) {
  return isRightToLeft(text)
    ? ({ rtlMode: true, align: "right", lang: "ar" } as const)
    : ({ align: "left", lang: "en-GB" } as const);
}

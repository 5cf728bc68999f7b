import PDFDocument from "pdfkit";
import type { SourceId } from "@/lib/domain/source";
import type { DocumentInput } from "@/lib/export/documents/document";
import { chosenSources, type SourceLine } from "@/lib/export/documents/document-sources";
import type { SlidePage } from "@/lib/export/documents/slide-page";
import type { Sheet } from "@/lib/export/page/paint-sheet";
import { type SheetColours, sheetColours } from "@/lib/export/page/sheet-colours";
import { toolsWords } from "@/lib/messages/rooms";
import type { SlideWords } from "@/lib/story/story";
import { drawSvg } from "./draw-svg";
import type { Pdf } from "./pdf-document";
import { type FontBytes, registerFonts } from "./pdf-fonts";
import { PAGE, type Passage, setPages } from "./pdf-pages";
import { type SvgNode, svgTree } from "./svg-tree";

interface PdfInput extends DocumentInput {
  /** Whether each page's notes follow it on a page of their own. */
  readonly withNotes: boolean;
  readonly fonts: FontBytes;
}

/**
 * Pages as a PDF: text as text in embedded fonts, maps as vectors; then the sources that were chosen. Each map and code leads to the live
 * view.
 */
export async function writePdf(input: PdfInput): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lang, pages, dataset, theme, withNotes, sources: choice, fonts, onStep } = input;
  const said = toolsWords.get(lang).sheet;
  const colours = sheetColours(theme);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang,
    font: "", // none of the library's own
    info: { Title: title, Creator: said.name },
  });
  const bytes = bytesOf(pdf);
  registerFonts(pdf, fonts);
  const cited = new Set<SourceId>();
  for (const [index, { words, page: make }] of pages.entries()) {
    await onStep(index, pages.length + 1);
    const page = await make();
    for (const id of page.sourceIds) cited.add(id);
    addPage(pdf, words?.title || page.day, page, await page.sheet({ shape: "wide", theme, words }));
    if (withNotes && words && words.notes.trim() !== "")
      notesPages(pdf, said.notesHead(words.title), words, colours);
  }
  await onStep(pages.length, pages.length + 1);
  const sources = dataset ? chosenSources(choice, cited, dataset, lang) : [];
  if (sources.length > 0) {
    const blocks = sources.map((line) => sourceBlock(line, said.noAddress, colours));
    setPages(pdf, said.sourcesHead(sources.length), blocks, 2, colours);
    pdf.outline.addItem(said.sourcesName);
  }
  pdf.end();
  return bytes;
}

function addPage(pdf: Pdf, name: string, { stamp, address, lang }: SlidePage, sheet: Sheet): void {
  const scale = PAGE.width / sheet.widthPx;
  const tree = svgTree(sheet.svg);
  pdf.addPage();
  pdf.outline.addItem(name);
  pdf.save();
  pdf.scale(scale);
  const part = (wanted: (name: string | undefined) => boolean): SvgNode => ({
    ...tree,
    children: tree.children.filter(({ attributes }) => wanted(attributes.class)),
  });
  const isMap = (name: string | undefined) => name === "sheet-map";
  const isFooter = (name: string | undefined) => name === "sheet-footer";
  const alt = `${toolsWords.get(lang).sheet.map}: ${stamp}`;
  pdf.markContent("Artifact");
  drawSvg(
    pdf,
    part((name) => name === undefined),
  );
  pdf.endMarkedContent();
  const slideStructure = pdf.struct("Sect");
  pdf.addStructure(slideStructure);
  slideStructure.add(pdf.struct("Figure", { alt }, () => drawSvg(pdf, part(isMap))));
  slideStructure.add(
    pdf.struct("P", {}, () =>
      drawSvg(
        pdf,
        part((name) => name === "sheet-headline"),
      ),
    ),
  );
  slideStructure.add(pdf.struct("P", {}, () => drawSvg(pdf, part(isFooter))));
  slideStructure.end();
  pdf.restore();
  linkSheet(pdf, sheet, scale, address);
}

/** The map and the code lead to the live view. */
function linkSheet(pdf: Pdf, { map, widthPx, heightPx }: Sheet, scale: number, address: string): void {
  pdf.link(map.x * scale, map.y * scale, map.widthPx * scale, map.heightPx * scale, address);
  const footerTop = map.y + map.heightPx;
  pdf.link(0, footerTop * scale, widthPx * scale, (heightPx - footerTop) * scale, address);
}

function notesPages(pdf: Pdf, heading: string, { notes }: SlideWords, colours: SheetColours): void {
  const font = { sizePx: 12.5, weight: 400 } as const;
  const blocks = notes
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((text): readonly Passage[] => [{ text, font, line: 17.5, fill: colours.ink, before: 8 }]);
  setPages(pdf, heading, blocks, 2, colours);
}

function sourceBlock(
  { publisher, title, date, address }: SourceLine,
  noAddress: string,
  colours: SheetColours,
): readonly Passage[] {
  const link = address ?? undefined;
  const text = `${publisher}. ${title === null ? "" : `${title}. `}${date}.`;
  return [
    { text, font: { sizePx: 6.8, weight: 400 }, line: 8.4, fill: colours.ink, before: 2.4, link },
    {
      text: address ?? `${noAddress}.`,
      font: { sizePx: 6, weight: 400 },
      line: 7.2,
      fill: address === null ? colours.ink2 : colours.focus,
      link,
      maxLines: 1,
    },
  ];
}

function bytesOf(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    pdf.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on("error", reject);
    pdf.on("end", () => {
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      resolve(whole);
    });
  });
}

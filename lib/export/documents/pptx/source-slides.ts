import type PptxGenJS from "pptxgenjs";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SourceLine } from "@/lib/export/documents/document-sources";
import type { SheetColours } from "@/lib/export/page/sheet-colours";
import { toolsWords } from "@/lib/messages/rooms";
import { hex, PPTX_FONT, paragraphs, plainText, pptxLines, textBox } from "./pptx-text";

const COLUMNS = 3;
const LEFT = 0.45;
const GAP = 0.3;
const TOP = 1.15;
const WIDTH = (13.333 - 2 * LEFT - (COLUMNS - 1) * GAP) / COLUMNS;
const HEIGHT = 6.05;
const SIZE_PT = 8;
const LINE_PT = SIZE_PT * 1.2;
const ADDRESS_LINES = 2;

/** The sources on as many slides as they take, each with its address as a link. */
export function sourceSlides(
  pptx: PptxGenJS,
  sources: readonly SourceLine[],
  lang: Lang,
  colours: SheetColours,
): void {
  const said = toolsWords.get(lang).sheet;
  const isRtl = lang === "ar";
  const columns = columnsOf(sources);
  for (let first = 0; first < columns.length; first += COLUMNS) {
    const slide = pptx.addSlide();
    slide.background = { color: hex(colours.paper) };
    slide.addText(said.sourcesHead(sources.length), {
      ...paragraphs(lang),
      x: LEFT,
      y: 0.4,
      w: 12.4,
      h: 0.5,
      margin: 0,
      fontFace: PPTX_FONT,
      fontSize: 22,
      bold: true,
      color: hex(colours.ink),
    });
    columns.slice(first, first + COLUMNS).forEach((lines, index) => {
      slide.addText(
        lines.flatMap((line) => runsOf(line, said.noAddress, colours)),
        textBox(
          LEFT + (isRtl ? COLUMNS - 1 - index : index) * (WIDTH + GAP),
          TOP,
          WIDTH,
          HEIGHT,
          SIZE_PT,
          colours.ink,
        ),
      );
    });
  }
}

function shortAddress(address: string): string {
  const lines = pptxLines(address, SIZE_PT, 400, WIDTH);
  return lines.length <= ADDRESS_LINES ? address : `${lines.slice(0, ADDRESS_LINES).join("").slice(0, -2)}…`;
}

const sentenceOf = ({ title, date }: SourceLine) => (title === null ? date : `${title}. ${date}`);

function runsOf(source: SourceLine, noAddress: string, colours: SheetColours): PptxGenJS.TextProps[] {
  const { publisher, address } = source;
  return [
    { text: plainText(publisher), options: { bold: true, breakLine: true } },
    { text: plainText(sentenceOf(source)), options: { breakLine: true } },
    address === null
      ? { text: noAddress, options: { color: hex(colours.ink2), breakLine: true } }
      : {
          text: shortAddress(address),
          options: { hyperlink: { url: address }, color: hex(colours.focus), breakLine: true },
        },
    { text: " ", options: { fontSize: 4, breakLine: true } },
  ];
}

function columnsOf(sources: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const columns: SourceLine[][] = [];
  let left = 0;
  for (const source of sources) {
    const lines = [source.publisher, sentenceOf(source)].flatMap((text) =>
      pptxLines(text, SIZE_PT, 600, WIDTH),
    ).length;
    const heightPt = (lines + (source.address === null ? 1 : ADDRESS_LINES) + 0.6) * LINE_PT;
    if (heightPt > left) {
      columns.push([]);
      left = HEIGHT * 72;
    }
    columns.at(-1)?.push(source);
    left -= heightPt;
  }
  return columns;
}

import type { Lang } from "@/lib/domain/shapes/lang";
import { wrapText } from "@/lib/export/page/wrap-text";
import { xmlText } from "@/lib/static-map/svg/escape-xml";

/** On every machine, in Latin and Arabic. */
export const PPTX_FONT = "Arial";
/** Arial is a little wider than what is measured with. */
const ARIAL_FACTOR = 1.07;
const POINTS_PER_INCH = 72;

/** A colour as the format has it: without its `#`. */
export const hex = (colour: string) => colour.slice(1);

/** Where a text of its own stands, inches, and how it looks. */
export const textBox = (x: number, y: number, w: number, h: number, fontSize: number, colour: string) =>
  ({ x, y, w, h, margin: 0, valign: "top", fontFace: PPTX_FONT, fontSize, color: hex(colour) }) as const;

/** How paragraphs of a language run. */
export const paragraphs = (lang: Lang) =>
  lang === "ar"
    ? ({ rtlMode: true, align: "right", lang: "ar" } as const)
    : ({ align: "left", lang: "en-GB" } as const);

/** A text that XML can hold: one character that it cannot would make a whole presentation unreadable. */
export const plainText = xmlText;

/** Lines of a text in Arial, about as a presentation will break it. */
export function pptxLines(
  text: string,
  sizePt: number,
  weight: 400 | 600,
  widthInches: number,
): readonly string[] {
  return wrapText(text, { sizePx: sizePt, weight }, (widthInches * POINTS_PER_INCH) / ARIAL_FACTOR);
}

/** The largest of the sizes at which a text fits its box, in points; else the smallest. */
export function fittingPt(
  text: string,
  sizesPt: readonly number[],
  weight: 400 | 600,
  box: { readonly w: number; readonly h: number },
): number {
  const fits = (sizePt: number) =>
    pptxLines(text, sizePt, weight, box.w).length * sizePt * 1.22 <= box.h * POINTS_PER_INCH;
  return sizesPt.find(fits) ?? sizesPt.at(-1) ?? 12;
}

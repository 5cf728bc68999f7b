import { short } from "@/lib/static-map/svg/drawing-units";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import type { Font } from "./wrap-text";

export interface TextStyle extends Font {
  readonly fill: string;
  /** Whether it begins at the right, `x`, and runs to the left of it. */
  readonly fromRight?: boolean;
}

const RTL = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const LETTER = /\p{L}/u;

/** Whether a text reads from right to left: whether its first letter does. */
export function isRightToLeft(text: string): boolean {
  return RTL.test([...text].find((char) => LETTER.test(char)) ?? "");
}

/**
 * One line of `text` as a `<text>`: its baseline at `y`, beginning at `x`. Where the text reads from right to left, it begins at the
 * other edge of a box of `widthPx`, if one is given.
 */
export function svgText(
  line: string,
  x: number,
  y: number,
  style: TextStyle,
  widthPx?: number,
  text = line,
): string {
  const { fromRight = false } = style;
  const rtl = (widthPx !== undefined || fromRight) && isRightToLeft(text);
  const at = rtl || fromRight ? x + (widthPx ?? 0) : x;
  const side = rtl ? ` direction="rtl"` : fromRight ? ` text-anchor="end"` : "";
  return `<text x="${short(at)}" y="${short(y)}" font-size="${short(style.sizePx)}" font-weight="${style.weight}" fill="${style.fill}"${side}>${escapeXml(line)}</text>`;
}

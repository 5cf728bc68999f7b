import { LABEL_LINE_PX, LABEL_SECOND_SIZE_PX, LABEL_SIZE_PX, type LabelLayout } from "@/lib/scene/scene";
import type { MeasureText } from "./estimate-text-width";

/** A rectangle in CSS pixels, y down. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the top of the first line to its baseline, CSS pixels. */
export const LABEL_ASCENT_PX = 11;
/** From the last baseline to the bottom. */
const DESCENT = 4;
/** Arabic letters reach lower than Latin ones. */
const SECOND_DESCENT = 5;
/** Between two labels. */
const PADDING_X = 4;
const PADDING_Y = 1;

/** Width and height of a label, in CSS pixels. */
export function labelSize(lines: readonly string[], measure: MeasureText) {
  const [first = "", second = ""] = lines;
  const width = Math.max(measure(first, LABEL_SIZE_PX, 600), measure(second, LABEL_SECOND_SIZE_PX, 400));
  const height =
    lines.length > 1 ? LABEL_ASCENT_PX + LABEL_LINE_PX + SECOND_DESCENT : LABEL_ASCENT_PX + DESCENT;
  return { width, height };
}

/** What a label covers, where its offsets count from `from`. */
export function labelBox(
  { anchor, x, y, lines }: Pick<LabelLayout, "anchor" | "x" | "y" | "lines">,
  measure: MeasureText,
  from: { readonly x: number; readonly y: number },
): Box {
  const { width, height } = labelSize(lines, measure);
  const left = from.x + x - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  const top = from.y + y - LABEL_ASCENT_PX;
  return { left, top, right: left + width, bottom: top + height };
}

/** Whether two labels touch or nearly do. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right + PADDING_X &&
    b.left < a.right + PADDING_X &&
    a.top < b.bottom + PADDING_Y &&
    b.top < a.bottom + PADDING_Y
  );
}

/** Whether two boxes have anything in common, without the room that labels keep between them. */
export function meet(a: Box, b: Box): boolean {
  return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
}

/** From a point to the nearest point of a box; 0 inside. */
export function distanceToBox(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  const dx = x - Math.min(box.right, Math.max(box.left, x));
  const dy = y - Math.min(box.bottom, Math.max(box.top, y));
  return Math.sqrt(dx * dx + dy * dy);
}

import type { Label } from "@/lib/domain/shapes/label";
import type { SheetColours } from "@/lib/export/page/sheet-colours";
import { isRightToLeft } from "@/lib/export/page/svg-text";
import { short } from "@/lib/static-map/svg/drawing-units";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";

interface PenStyle {
  readonly sizePx: number;
  readonly weight?: 400 | 600;
  readonly fill: string;
  /** The side of the text, as the eye sees it, that is at its point. */
  readonly side?: "left" | "middle" | "right";
}

/** What draws the pieces of a chart. Sizes are CSS pixels of the chart. */
export interface ChartPen {
  readonly colours: SheetColours;
  readonly lang: keyof Label;
  readonly widthPx: number;
}

const ANCHORS = { left: "start", middle: "middle", right: "end" } as const;

/**
 * The ground of a bar that does something, to be pointed at and pressed; to stand first in a group with its {@link barMark}.
 * Empty where it does nothing.
 */
export function barGround(isLive: boolean, width: number, height: number, x = 0, y = 0): string {
  if (!isLive) return "";
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="none" pointer-events="all"/>`;
}

/** The attribute by which a bar is found in a page. */
export function barMark(isLive: boolean, key: string): string {
  return isLive ? ` data-bar="${escapeXml(key)}"` : "";
}

/** One line of text, its baseline at `y`. Marks keep it in its own direction: not every renderer knows `direction`. */
export function penText(text: string, x: number, y: number, style: PenStyle): string {
  const { sizePx, weight = 400, fill, side = "left" } = style;
  const line = isRightToLeft(text) ? `\u202b${text}\u202c` : text;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(sizePx)}" font-weight="${weight}" fill="${fill}" text-anchor="${ANCHORS[side]}">${escapeXml(line)}</text>`;
}

export function penLine(x1: number, y1: number, x2: number, y2: number, stroke: string, more = ""): string {
  return `<path d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}" stroke="${stroke}" fill="none"${more}/>`;
}

/** Beneath an axis, from one x to another: part of it is not known. */
export function penDots(x1: number, x2: number, y: number, stroke: string): string {
  return penLine(x1, y, x2, y, stroke, ' stroke-width="2" stroke-dasharray="2 2"');
}

/** Diagonal strokes over a box: nothing is known there. */
export function penHatch(x: number, y: number, width: number, height: number, stroke: string): string {
  const step = 6;
  const lines: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const [x1, y1] = at <= height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at <= width ? [x + at, y] : [x + width, y + at - width];
    lines.push(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`);
  }
  return `<path d="${lines.join("")}" stroke="${stroke}" fill="none"/>`;
}

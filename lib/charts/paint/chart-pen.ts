import type { Slot } from "@/lib/charts/chart";
import type { Label } from "@/lib/domain/shapes/label";
import type { SheetColours } from "@/lib/export/page/sheet-colours";
import { isRightToLeft } from "@/lib/export/page/svg-text";
import { wrapText } from "@/lib/export/page/wrap-text";
import { short } from "@/lib/static-map/svg/drawing-units";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";

interface PenStyle {
  readonly sizePx: number;
  readonly weight?: 400 | 600;
  readonly fill: string;
  /** The side of the text, as the eye sees it, that is at its point. */
  readonly side?: "left" | "middle" | "right";
}

interface LineBox {
  readonly widthPx: number;
  /** From baseline to baseline, times the size of the letters. */
  readonly leading?: number;
}

interface DocumentLook {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly paper: string;
  readonly fonts: string;
  readonly name: string;
}

/** What draws the pieces of a chart. Sizes are CSS pixels of the chart. */
export interface ChartPen {
  readonly colours: SheetColours;
  readonly lang: keyof Label;
  readonly widthPx: number;
}

/** Slots by the keys of bars: see `barsWith`. */
export type BarSlots = ReadonlyMap<string, number | null>;

/** Why a bar is pointed out. */
export type MarkedFor = "selected" | "pointed";

const ANCHORS = { left: "start", middle: "middle", right: "end" } as const;

/**
 * The ground of a bar in a page, to be pointed at and pressed; to stand first in a group with its {@link barMark}.
 * Empty elsewhere.
 */
export function barGround(isLive: boolean, width: number, height: number, x = 0, y = 0): string {
  if (!isLive) return "";
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="none" pointer-events="all"/>`;
}

interface PlotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of a panel's columns in a page, on top of them: they are found by how far along it the pointer is. `days`: they set the days. */
export function plotGround({ x, y, width, height }: PlotBox, slots: readonly Slot[]): string {
  const name = slots.some(({ days }) => days !== null) ? "days" : "hours";
  return `<rect data-plot="${name}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="none" pointer-events="all"/>`;
}

/** The attributes by which a bar is found in a page: its key, and whether it is pressed. */
export function barMark(isLive: boolean, key: string, isPressed: boolean): string {
  return isLive ? ` data-bar="${escapeXml(key)}"${isPressed ? ' data-press=""' : ""}` : "";
}

/** One line of text, its baseline at `y`. Marks keep it in its own direction: not every renderer knows `direction`. */
export function penText(text: string, x: number, y: number, style: PenStyle): string {
  const { sizePx, weight = 400, fill, side = "left" } = style;
  const line = isRightToLeft(text) ? `\u202b${text}\u202c` : text;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(sizePx)}" font-weight="${weight}" fill="${fill}" text-anchor="${ANCHORS[side]}">${escapeXml(line)}</text>`;
}

/** A text in as many lines as a width takes, the first baseline a line below `y`; and the baseline of its last. */
export function penLines(
  text: string,
  x: number,
  y: number,
  { widthPx, leading = 1.3, weight = 400, ...style }: PenStyle & LineBox,
): { readonly svg: string; readonly y: number } {
  const lines = wrapText(text, { sizePx: style.sizePx, weight }, widthPx);
  const step = style.sizePx * leading;
  const svg = lines.map((line, at) => penText(line, x, y + (at + 1) * step, { ...style, weight }));
  return { svg: svg.join(""), y: y + lines.length * step };
}

/** A picture of its own: letters in `fonts` (families as CSS lists them) on a ground of `paper`, named for who cannot see it. */
export function svgDocument(body: string, { widthPx, heightPx, paper, fonts, name }: DocumentLook): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="${escapeXml(name)}" font-family="${fonts}" direction="ltr"><rect width="${widthPx}" height="${heightPx}" fill="${paper}"/>${body}</svg>`;
}

export function penLine(x1: number, y1: number, x2: number, y2: number, stroke: string, more = ""): string {
  return `<path d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}" stroke="${stroke}" fill="none"${more}/>`;
}

/** Beneath an axis, from one x to another: part of it is not known. */
export function penDots(x1: number, x2: number, y: number, stroke: string): string {
  return penLine(x1, y, x2, y, stroke, ' stroke-width="2" stroke-dasharray="2 2"');
}

interface PointerStyle {
  readonly colours: SheetColours;
  /** Filled for what is selected, open for what is pointed at. */
  readonly reason: MarkedFor;
  /** Where it points. */
  readonly to: "up" | "down" | "left" | "right";
}

/** A small triangle whose tip is at a point of an axis. */
export function penPointer(x: number, y: number, { colours, reason, to }: PointerStyle): string {
  const back = to === "up" || to === "left" ? 8 : -8;
  const corners =
    to === "up" || to === "down"
      ? [`${short(x + 5)} ${short(y + back)}`, `${short(x - 5)} ${short(y + back)}`]
      : [`${short(x + back)} ${short(y + 5)}`, `${short(x + back)} ${short(y - 5)}`];
  const look =
    reason === "selected"
      ? `fill="${colours.ink}"`
      : `fill="${colours.paper}" stroke="${colours.ink}" stroke-width="1.5"`;
  return `<path d="M${short(x)} ${short(y)}L${corners.join("L")}Z" ${look}/>`;
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

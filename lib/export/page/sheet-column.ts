import type { SheetPart } from "./sheet-legend";
import { svgText, type TextStyle } from "./svg-text";
import { type Font, wrapText } from "./wrap-text";

/** Draws one under the other; sizes are times `scale`. */
export class SheetColumn {
  y = 0;
  #svg = "";
  constructor(
    readonly widthPx: number,
    readonly scale: number,
    /** No text is set smaller, whatever the scale. */
    readonly leastPx = 0,
    /** Whether it begins at its right edge. */
    readonly isRtl = false,
  ) {}

  /** The left edge of a box `widthPx` wide that stands `x` from where the column begins. */
  at(x: number, widthPx = 0): number {
    return this.isRtl ? this.widthPx - x - widthPx : x;
  }

  skip(px: number): void {
    this.y += px * this.scale;
  }

  add(svg: string): void {
    this.#svg += svg;
  }

  /** One line `x` from where the column begins, its baseline at `y`, in the size that is given. */
  line(text: string, x: number, y: number, style: Omit<TextStyle, "fromRight">): void {
    this.add(svgText(text, this.at(x), y, { ...style, fromRight: this.isRtl }));
  }

  /** Lines of a text; `sizePx` and `linePx` before scaling. */
  text(text: string, font: Font, linePx: number, fill: string): void {
    const sizePx = Math.max(font.sizePx * this.scale, this.leastPx);
    const scaled = (linePx * sizePx) / font.sizePx;
    const style = { sizePx, weight: font.weight, fill, fromRight: this.isRtl };
    for (const line of wrapText(text, style, this.widthPx)) {
      this.y += scaled;
      this.add(svgText(line, 0, this.y - (scaled - sizePx * 0.92) * 0.5, style, this.widthPx, text));
    }
  }

  part(): SheetPart {
    return { heightPx: this.y, svg: this.#svg };
  }
}

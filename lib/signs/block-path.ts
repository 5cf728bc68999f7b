import type { KindFill } from "@/lib/domain/shapes/kind-look";
import { CUT_OPEN, HOLLOW_OPEN, NARROW_SHARE } from "./kind-fills";

interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const text = (value: number) => String(+value.toFixed(2));

function rect({ x, y, width, height }: Block): string {
  return `M${text(x)} ${text(y)}h${text(width)}v${text(height)}h${text(-width)}z`;
}

/** A frame as one closed line: around, in, and around the other way, so that its middle stays open. */
function frame({ x, y, width, height }: Block, sideX: number, sideY: number): string {
  const [innerWidth, innerHeight] = [width - 2 * sideX, height - 2 * sideY];
  return `M${text(x)} ${text(y)}h${text(width)}v${text(height)}h${text(-width)}v${text(-height)}l${text(sideX)} ${text(sideY)}v${text(innerHeight)}h${text(innerWidth)}v${text(-innerHeight)}h${text(-innerWidth)}z`;
}

/** A piece of a bar, y down, filled as its kind is. `mostEdge`: the most that the upper and lower edge of a frame take. */
export function blockPath(fill: KindFill, block: Block, mostEdge: number): string {
  const { x, width, height } = block;
  switch (fill) {
    case "solid":
      return rect(block);
    case "hollow": {
      const side = (1 - HOLLOW_OPEN) / 2;
      return frame(block, width * side, Math.min(height * side, mostEdge));
    }
    case "cut": {
      const part = (width * (1 - CUT_OPEN)) / 2;
      return rect({ ...block, width: part }) + rect({ ...block, x: x + width - part, width: part });
    }
    case "narrow": {
      const part = width * NARROW_SHARE;
      return rect({ ...block, x: x + (width - part) / 2, width: part });
    }
  }
}

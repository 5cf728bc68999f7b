import { pointsPalette } from "@/lib/signs/points-palette";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import type { Camera } from "@/lib/view/view";
import type { FileExhibit } from "./file-exhibit";
import { discRadius, RING, rowDiscs } from "./row-discs";

/** A picture of the rows alone, on nothing: four bytes a pixel, red, green, blue and alpha. */
export interface RowsPixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** So many rows are drawn without a pause. */
const ROWS_A_STRETCH = 20_000;
/** How many places within a pixel a disc may stand at, along each axis. */
const STEPS = 4;

/**
 * The rows of an exhibit as pixels, `scale` of them for each CSS pixel: what the map's shader does, in plain arithmetic, since a canvas
 * that fills a million circles takes a minute. `breathe` is awaited now and then and may throw to stop.
 */
export async function rowsPixels(
  exhibit: FileExhibit,
  camera: Camera,
  size: PictureSize,
  theme: "light" | "dark",
  scale: number,
  breathe: () => Promise<void>,
): Promise<RowsPixels> {
  const [width, height] = [Math.round(size.widthPx * scale), Math.round(size.heightPx * scale)];
  const canvas = new RowsCanvas(
    width,
    height,
    stampsOf(discRadius(exhibit, camera.zoom) * scale, null),
    stampsOf(RING.radiusPx * scale, RING.widthPx * scale),
    coloursOf(theme),
  );
  const { lo, hi } = exhibit.slice;
  for (let from = lo; from < hi; from += ROWS_A_STRETCH) {
    if (from > lo) await breathe();
    const stretch = { lo: from, hi: Math.min(hi, from + ROWS_A_STRETCH) };
    rowDiscs(
      exhibit,
      camera,
      size,
      (x, y, alpha, series, isArea) => canvas.put(x * scale, y * scale, alpha, series, isArea),
      stretch,
    );
  }
  return { width, height, rgba: canvas.rgba() };
}

function coloursOf(theme: "light" | "dark"): Float32Array {
  return Float32Array.from(
    pointsPalette(theme).flatMap((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))),
  );
}

/** Colours laid over each other, multiplied by their alpha. */
class RowsCanvas {
  readonly #width: number;
  readonly #height: number;
  readonly #colours: Float32Array;
  readonly #pixels: Float32Array;
  readonly #discs: Stamps;
  readonly #rings: Stamps;

  constructor(width: number, height: number, discs: Stamps, rings: Stamps, colours: Float32Array) {
    this.#width = width;
    this.#height = height;
    this.#colours = colours;
    this.#pixels = new Float32Array(width * height * 4);
    this.#discs = discs;
    this.#rings = rings;
  }

  put(x: number, y: number, alpha: number, series: number, isArea: boolean): void {
    const { side, stamps } = isArea ? this.#rings : this.#discs;
    const [width, pixels] = [this.#width, this.#pixels];
    const [steppedX, steppedY] = [Math.round(x * STEPS), Math.round(y * STEPS)];
    const [wholeX, wholeY] = [Math.floor(steppedX / STEPS), Math.floor(steppedY / STEPS)];
    const stamp = stamps[(steppedY - wholeY * STEPS) * STEPS + steppedX - wholeX * STEPS] as Float32Array; // one a step
    const [left, top] = [wholeX - (side >> 1), wholeY - (side >> 1)];
    const [r, g, b] = [0, 1, 2].map((part) => this.#colours[series * 3 + part] as number) as [
      number,
      number,
      number,
    ]; // three a series
    const [fromRow, toRow] = [Math.max(0, -top), Math.min(side, this.#height - top)];
    const [fromColumn, toColumn] = [Math.max(0, -left), Math.min(side, width - left)];
    for (let row = fromRow; row < toRow; row += 1) {
      let at = ((top + row) * width + left + fromColumn) * 4;
      for (let column = fromColumn; column < toColumn; column += 1, at += 4) {
        const cover = (stamp[row * side + column] as number) * alpha; // within the stamp, and below within the picture
        if (cover === 0) continue;
        const kept = 1 - cover;
        pixels[at] = (pixels[at] as number) * kept + r * cover;
        pixels[at + 1] = (pixels[at + 1] as number) * kept + g * cover;
        pixels[at + 2] = (pixels[at + 2] as number) * kept + b * cover;
        pixels[at + 3] = (pixels[at + 3] as number) * kept + cover;
      }
    }
  }

  rgba(): Uint8ClampedArray<ArrayBuffer> {
    const pixels = this.#pixels;
    const bytes = new Uint8ClampedArray(pixels.length);
    for (let at = 0; at < bytes.length; at += 4) {
      const alpha = pixels[at + 3] as number; // within the picture
      if (alpha === 0) continue;
      for (let part = 0; part < 3; part += 1) bytes[at + part] = (pixels[at + part] as number) / alpha;
      bytes[at + 3] = alpha * 255;
    }
    return bytes;
  }
}

/** One disc, or ring, at every step within a pixel. */
interface Stamps {
  readonly side: number;
  readonly stamps: readonly Float32Array[];
}

/** `ring`: its width; `null` for a disc. Pixels. */
function stampsOf(radius: number, ring: number | null): Stamps {
  const side = Math.ceil(2 * radius + (ring ?? 0)) + 3;
  const stamps = Array.from({ length: STEPS * STEPS }, (_, step) => {
    const at = [(step % STEPS) / STEPS, Math.floor(step / STEPS) / STEPS] as const;
    if (ring === null) return stampOf(side, radius, ...at);
    const hole = stampOf(side, radius - ring / 2, ...at);
    return stampOf(side, radius + ring / 2, ...at).map((cover, index) => cover - (hole[index] ?? 0));
  });
  return { side, stamps };
}

/** How much of each pixel a disc covers whose centre lies at that share of the middle pixel. */
function stampOf(side: number, radius: number, shareX: number, shareY: number): Float32Array {
  const centre = side >> 1;
  return Float32Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [(at % side) + 0.5 - centre - shareX, Math.floor(at / side) + 0.5 - centre - shareY];
    return Math.min(1, Math.max(0, radius - Math.hypot(x, y) + 0.5));
  });
}

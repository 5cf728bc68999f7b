/** A square tile of pixels that repeats without a seam, as `map.addImage` takes it. */
export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The map stretches patterns from 1 to 2 between whole zooms: this much in the middle. */
export const PATTERN_STRETCH = Math.SQRT2;

/**
 * Diagonal hatching on nothing. `spacingPx` is the side of the tile and the distance of lines along an edge, `linePx`
 * the width of a line, both in CSS pixels; `ratio` pixels of the image to one of CSS. `rising`: from lower left to upper
 * right, else falling.
 */
export function hatchImage(
  colour: readonly [number, number, number],
  { spacingPx, linePx, alpha, rising }: { spacingPx: number; linePx: number; alpha: number; rising: boolean },
  ratio: number,
): HatchImage {
  const size = Math.round(spacingPx * ratio);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const along = (rising ? x + y + 1 : x - y + size) % size;
      const distance = Math.min(along, size - along) / Math.SQRT2;
      const cover = Math.min(1, Math.max(0, (linePx * ratio) / 2 + 0.5 - distance));
      data.set([...colour.map((part) => part * 255), cover * alpha * 255], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

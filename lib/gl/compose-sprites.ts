import { signedDistance } from "./signed-distance";
import { CELL_TEXELS, SHEET_COLUMNS, SHEET_ROWS, SPREAD_TEXELS, type SpriteSheet } from "./sprite-cells";

/**
 * Lays cells (coverage 0..255, `CELL_TEXELS` square, in the order of `spriteCells()`) out as one image of signed
 * distances.
 */
export function composeSprites(cells: readonly ArrayLike<number>[]): SpriteSheet {
  const width = SHEET_COLUMNS * CELL_TEXELS;
  const height = SHEET_ROWS * CELL_TEXELS;
  const data = new Uint8Array(width * height);
  cells.forEach((cell, index) => {
    const distance = signedDistance(cell, CELL_TEXELS, SPREAD_TEXELS);
    const left = (index % SHEET_COLUMNS) * CELL_TEXELS;
    const top = Math.floor(index / SHEET_COLUMNS) * CELL_TEXELS;
    for (let row = 0; row < CELL_TEXELS; row++) {
      data.set(distance.subarray(row * CELL_TEXELS, (row + 1) * CELL_TEXELS), (top + row) * width + left);
    }
  });
  return { width, height, data };
}

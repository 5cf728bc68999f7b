import { ATLAS_COLUMNS, ATLAS_ROWS, type AtlasImage, CELL_TEXELS, SPREAD_TEXELS } from "./atlas-cells";
import { signedDistance } from "./signed-distance";

/**
 * Lays cells (coverage 0..255, `CELL_TEXELS` square, in the order of `atlasCells()`) out as one image of signed
 * distances.
 */
export function composeAtlas(cells: readonly ArrayLike<number>[]): AtlasImage {
  const width = ATLAS_COLUMNS * CELL_TEXELS;
  const height = ATLAS_ROWS * CELL_TEXELS;
  const data = new Uint8Array(width * height);
  cells.forEach((cell, index) => {
    const distance = signedDistance(cell, CELL_TEXELS, SPREAD_TEXELS);
    const left = (index % ATLAS_COLUMNS) * CELL_TEXELS;
    const top = Math.floor(index / ATLAS_COLUMNS) * CELL_TEXELS;
    for (let row = 0; row < CELL_TEXELS; row++) {
      data.set(distance.subarray(row * CELL_TEXELS, (row + 1) * CELL_TEXELS), (top + row) * width + left);
    }
  });
  return { width, height, data };
}

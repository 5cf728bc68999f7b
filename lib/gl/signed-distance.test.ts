import { expect, test } from "vitest";
import { composeSprites } from "./compose-sprites";
import { signedDistance } from "./signed-distance";
import { CELL_COUNT, CELL_TEXELS, SHEET_COLUMNS, SHEET_ROWS, spriteCells } from "./sprite-cells";

const SIZE = 32;
/** A disc of radius 8 in the middle, its rim antialiased. */
const disc = Array.from({ length: SIZE * SIZE }, (_, index) => {
  const far = Math.hypot((index % SIZE) + 0.5 - 16, Math.floor(index / SIZE) + 0.5 - 16);
  return Math.round(255 * Math.min(1, Math.max(0, 8.5 - far)));
});

test("the distance to a disc is right to about half a texel", () => {
  const distance = signedDistance(disc, SIZE, 8);
  for (let index = 0; index < SIZE * SIZE; index++) {
    const far = Math.hypot((index % SIZE) + 0.5 - 16, Math.floor(index / SIZE) + 0.5 - 16) - 8;
    if (Math.abs(far) > 7) continue;
    expect(Math.abs((128 - (distance[index] ?? 0)) * (8 / 127) - far)).toBeLessThan(0.55);
  }
});

test("nothing is far from everything, all is deep inside", () => {
  expect(new Set(signedDistance(new Uint8Array(64), 8, 4))).toEqual(new Set([0]));
  expect(new Set(signedDistance(new Uint8Array(64).fill(255), 8, 4))).toEqual(new Set([255]));
});

test("cells land in their own square of the sheet", () => {
  expect(spriteCells().length).toBe(CELL_COUNT);
  const full = new Uint8Array(CELL_TEXELS ** 2).fill(255);
  const empty = new Uint8Array(CELL_TEXELS ** 2);
  const sprites = composeSprites(
    Array.from({ length: CELL_COUNT }, (_, index) => (index === 10 ? full : empty)),
  );
  expect([sprites.width, sprites.height]).toEqual([SHEET_COLUMNS * CELL_TEXELS, SHEET_ROWS * CELL_TEXELS]);
  const texel = (x: number, y: number) => sprites.data[y * sprites.width + x];
  expect(texel(2.5 * CELL_TEXELS, 1.5 * CELL_TEXELS)).toBe(255);
  expect(texel(1.5 * CELL_TEXELS, 1.5 * CELL_TEXELS)).toBe(0);
  expect(texel(2.5 * CELL_TEXELS, 0.5 * CELL_TEXELS)).toBe(0);
});

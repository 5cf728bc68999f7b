import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { palettePng } from "./palette-png";

/** The pixels of a palette PNG without filters, as red, green, blue. */
function pixelsOf(png: Buffer): number[][] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    parts.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [header, palette, data] = ["IHDR", "PLTE", "IDAT"].map((name) => parts.get(name) ?? Buffer.alloc(0));
  const width = header?.readUInt32BE(0) ?? 0;
  return [...inflateSync(data ?? Buffer.alloc(0))]
    .filter((_, index) => index % (width + 1) !== 0)
    .map((index) => [...(palette?.subarray(index * 3, index * 3 + 3) ?? [])]);
}

test("few colours are kept as they are", () => {
  const colours = [
    [255, 254, 251],
    [185, 58, 10],
    [31, 90, 166],
  ];
  const rgba = Uint8Array.from({ length: 6 * 4 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (colours[(at >> 2) % 3]?.[at % 4] ?? 0),
  );
  const pixels = pixelsOf(palettePng(rgba, 6, 4));
  expect(pixels).toHaveLength(24);
  pixels.forEach((pixel, index) => {
    expect(pixel).toEqual(colours[index % 3]);
  });
});

test("of too many colours the rare ones become the nearest of the others", () => {
  const side = 64;
  const rgba = new Uint8Array(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel++) {
    const rare = pixel >= side * side - 200;
    const step = pixel % 256;
    // 256 colours that are a whole step of 16 apart, and 200 more a little beside some of them
    const [red, green] = [(step % 16) * 16, (step >> 4) * 16];
    rgba.set(rare ? [red + 9, green, 128, 255] : [red, green, 128, 255], pixel * 4);
  }
  pixelsOf(palettePng(rgba, side, side)).forEach(([red = 0, green = 0, blue = 0], pixel) => {
    const step = pixel % 256;
    expect(Math.abs(red - (step % 16) * 16)).toBeLessThanOrEqual(16);
    expect(green).toBe((step >> 4) * 16);
    expect(blue).toBe(128);
  });
});

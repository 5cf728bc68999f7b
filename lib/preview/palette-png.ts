import { deflateSync } from "node:zlib";

const MAX_COLOURS = 256;
/** Colours are told apart by the first 5 bits of red and blue and the first 6 of green. */
const BINS = 1 << 16;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * An opaque picture of `width` by `height` as a PNG of at most 256 colours: those that cover most of it, every other becoming
 * the nearest of them. `rgba` has four bytes a pixel; its opacity is ignored. A map is drawn in few colours, so that this is a
 * third of the size with no loss that shows.
 */
export function palettePng(rgba: Uint8Array, width: number, height: number): Buffer {
  const { palette, indexOfBin } = paletteOf(rgba);
  const rows = Buffer.alloc(height * (width + 1)); // each row begins with its filter: 0, none
  for (let y = 0, at = 0, out = 0; y < height; y++) {
    out++;
    for (let x = 0; x < width; x++, at += 4) rows[out++] = indexOfBin[binAt(rgba, at)] ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, palette
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows, { level: 7 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The check sum that each chunk of a PNG ends with. Node has one of its own only since 20.15. */
function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

type Rgb = readonly [red: number, green: number, blue: number];

function binAt(rgba: Uint8Array, at: number): number {
  return (((rgba[at] ?? 0) >> 3) << 11) | (((rgba[at + 1] ?? 0) >> 2) << 5) | ((rgba[at + 2] ?? 0) >> 3);
}

function paletteOf(rgba: Uint8Array): { readonly palette: Rgb[]; readonly indexOfBin: Uint8Array } {
  const [counts, reds, greens, blues] = [0, 1, 2, 3].map(() => new Float64Array(BINS));
  if (!counts || !reds || !greens || !blues) throw new Error("four were made");
  for (let at = 0; at < rgba.length; at += 4) {
    const bin = binAt(rgba, at);
    counts[bin] = (counts[bin] ?? 0) + 1;
    reds[bin] = (reds[bin] ?? 0) + (rgba[at] ?? 0);
    greens[bin] = (greens[bin] ?? 0) + (rgba[at + 1] ?? 0);
    blues[bin] = (blues[bin] ?? 0) + (rgba[at + 2] ?? 0);
  }
  const mean = (bin: number): Rgb => {
    const count = counts[bin] ?? 1;
    const channel = (sums: Float64Array) => Math.round((sums[bin] ?? 0) / count);
    return [channel(reds), channel(greens), channel(blues)];
  };
  const bins = [...counts.keys()].filter((bin) => (counts[bin] ?? 0) > 0);
  bins.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const palette = bins.slice(0, MAX_COLOURS).map(mean);
  const indexOfBin = new Uint8Array(BINS);
  bins.forEach((bin, rank) => {
    indexOfBin[bin] = rank < MAX_COLOURS ? rank : nearest(palette, mean(bin));
  });
  return { palette, indexOfBin };
}

function nearest(palette: readonly Rgb[], [red, green, blue]: Rgb): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach(([r, g, b], index) => {
    const distance = 2 * (r - red) ** 2 + 4 * (g - green) ** 2 + 3 * (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

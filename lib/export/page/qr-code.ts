import { encode } from "uqr";
import { short } from "@/lib/static-map/svg/drawing-units";

/** Free modules around a code, as its standard asks. */
const QUIET = 4;
const WANTED_PX = 150;
/** A module of a code that a camera and a compressed film still resolve. */
const MIN_MODULE_PX = 3.4;

interface QrCode {
  /** Side with its quiet zone. */
  readonly sidePx: number;
  /** Dark on light in either theme, its upper left corner at `x`, `y`. */
  readonly svgAt: (x: number, y: number) => string;
}

/** The QR code of an address: about {@link WANTED_PX} wide, larger where the address is so long that its modules would be too small. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: "L", boostEcc: true, border: 0 });
  const modules = size + 2 * QUIET;
  const modulePx = Math.max(MIN_MODULE_PX, WANTED_PX / modules);
  const sidePx = modules * modulePx;
  const bars = data.flatMap((row, y) =>
    runsOf(row).map(([from, to]) => `M${from + QUIET} ${y + QUIET}h${to - from}v1h${from - to}z`),
  );
  return {
    sidePx,
    svgAt: (x, y) =>
      `<rect x="${short(x)}" y="${short(y)}" width="${short(sidePx)}" height="${short(sidePx)}" rx="6" fill="#ffffff"/><path transform="translate(${short(x)} ${short(y)})scale(${short(modulePx, 4)})" fill="#000000" d="${bars.join("")}"/>`,
  };
}

/** Where a row is dark, as pairs of a first and an end. */
function runsOf(row: readonly boolean[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = -1;
  [...row, false].forEach((dark, at) => {
    if (dark && from < 0) from = at;
    if (!dark && from >= 0) {
      runs.push([from, at]);
      from = -1;
    }
  });
  return runs;
}

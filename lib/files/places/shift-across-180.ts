import { longitudeSpan } from "./longitude-span";

/** Longitudes are sorted into so many bins, of which the least and the greatest count. */
const BINS = 4096;
/** Degrees. Rows that spread wider are shown on the plain map of the world. */
const WIDEST = 180;

/**
 * Where rows lie on both sides of 180° and within half a world across it, moves those in the west a world to the east, in place: x beyond 1.
 * `positions`: pairs, web mercator 0..1.
 */
export function shiftAcross180(positions: Float32Array): void {
  const [least, most] = [new Float32Array(BINS).fill(2), new Float32Array(BINS).fill(-1)];
  for (let i = 0; i < positions.length; i += 2) {
    const x = positions[i] as number; // within the column, and below each bin within the bins
    const bin = Math.min(BINS - 1, Math.floor(x * BINS));
    if (x < (least[bin] as number)) least[bin] = x;
    if (x > (most[bin] as number)) most[bin] = x;
  }
  const taken = [...least.filter((x) => x <= 1), ...most.filter((x) => x >= 0)];
  const { west, east } = longitudeSpan(taken.map((x) => x * 360 - 180));
  if (east <= 180 || east - west > WIDEST) return;
  const begins = (west + 180) / 360 - 1e-6;
  for (let i = 0; i < positions.length; i += 2)
    if ((positions[i] as number) < begins) positions[i] = (positions[i] as number) + 1;
}

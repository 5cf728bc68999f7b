import type { Disc } from "./push-apart";

const STEP_PX = 4;
const DIRECTIONS = 24;

/**
 * The offset nearest to nothing at which a disc clears all others by `gap`, in CSS pixels: for what may stand anywhere in
 * its area and should push nobody aside, as far as `mayBe` allows. `null` where there is no room within `mostPx`.
 */
export function findRoom(
  disc: Pick<Disc, "x" | "y" | "radius">,
  others: readonly Pick<Disc, "x" | "y" | "radius">[],
  gap: number,
  mostPx: number,
  mayBe: (dx: number, dy: number) => boolean = () => true,
): { dx: number; dy: number } | null {
  for (let distance = 0; distance <= mostPx; distance += STEP_PX) {
    for (let turn = 0; turn < (distance === 0 ? 1 : DIRECTIONS); turn++) {
      // Sideways first, then up and down: an area's disc stays level with its name.
      const angle = ((turn % 2 === 0 ? turn : -turn - 1) * Math.PI) / DIRECTIONS;
      const [dx, dy] = [distance * Math.cos(angle), distance * Math.sin(angle)];
      const clear = others.every(
        ({ x, y, radius }) =>
          radius === 0 || Math.hypot(disc.x + dx - x, disc.y + dy - y) >= disc.radius + radius + gap,
      );
      if (clear && mayBe(dx, dy)) return { dx: round(dx), dy: round(dy) };
    }
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

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
  const near = others.filter(
    ({ x, y, radius }) => radius > 0 && isNearer(disc.x - x, disc.y - y, mostPx + disc.radius + radius + gap),
  );
  for (let distance = 0; distance <= mostPx; distance += STEP_PX) {
    for (let turn = 0; turn < (distance === 0 ? 1 : DIRECTIONS); turn++) {
      // Sideways first, then up and down: an area's disc stays level with its name.
      const angle = ((turn % 2 === 0 ? turn : -turn - 1) * Math.PI) / DIRECTIONS;
      const [dx, dy] = [distance * Math.cos(angle), distance * Math.sin(angle)];
      const clear = near.every(
        ({ x, y, radius }) => !isNearer(disc.x + dx - x, disc.y + dy - y, disc.radius + radius + gap),
      );
      if (clear && mayBe(dx, dy)) return { dx: round(dx), dy: round(dy) };
    }
  }
  return null;
}

/** Whether an offset is shorter than `distance`. Many times as fast as `Math.hypot`, and asked thousands of times a layout. */
export function isNearer(dx: number, dy: number, distance: number): boolean {
  return dx * dx + dy * dy < distance * distance;
}

/** Whether two points are nearer to each other than `distance`. */
export function isWithin(a: Pick<Disc, "x" | "y">, b: Pick<Disc, "x" | "y">, distance: number): boolean {
  return isNearer(a.x - b.x, a.y - b.y, distance);
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Turns by the golden angle never line up, so that spots are even in all directions. Radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Spots left out in the middle, for the place's symbol. */
const START = 3;
/** Straight up: the first incident is above its place. */
const FIRST_ANGLE = -Math.PI / 2;
/** Distance scale in mark radii: neighbours keep about a seventh of a mark between them. */
const SPACING = 1.3;

/** Centre of spot `slot` (0 innermost) of a spiral, from its middle, for marks of `markRadius`; same unit, y down. */
export function phyllotaxis(slot: number, markRadius: number): { x: number; y: number } {
  const distance = spotDistance(slot, markRadius);
  const angle = FIRST_ANGLE + slot * GOLDEN_ANGLE;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** How far spot `slot` of a spiral is from its middle, in the unit of `markRadius`. */
export function spotDistance(slot: number, markRadius: number): number {
  return SPACING * markRadius * Math.sqrt(slot + START);
}

/**
 * Centre of a mark from the middle of its cluster: its spot in the layout's `spots` where the spiral had to give way, of a lone
 * one the middle itself.
 */
export function spotOf(
  cluster: { readonly lone?: boolean } | undefined,
  slot: number,
  markRadius: number,
  spots?: readonly number[],
): { x: number; y: number } {
  if (cluster?.lone) return { x: 0, y: 0 };
  const [x, y] = [spots?.[2 * slot], spots?.[2 * slot + 1]];
  return x === undefined || y === undefined ? phyllotaxis(slot, markRadius) : { x, y };
}

/** Radius of a spiral of `capacity` marks with their full extent, in the unit of `markRadius`; 0 for none. */
export function spiralRadius(capacity: number, markRadius: number): number {
  return capacity === 0 ? 0 : spotDistance(capacity - 1, markRadius) + markRadius;
}

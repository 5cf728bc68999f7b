/** Turns by the golden angle never line up, so that spots are even in all directions. Radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Spots left out in the middle, for the place's symbol. */
const START = 3;
/** Straight up: the first incident is above its place. */
const FIRST_ANGLE = -Math.PI / 2;
/** Distance scale in mark radii: neighbours keep about a seventh of a mark between them. */
const SPACING = 1.3;

/** Centre of spot `index` (0 innermost) of a spiral, from its middle, for marks of `markRadius`; same unit, y down. */
export function phyllotaxis(index: number, markRadius: number): { x: number; y: number } {
  const distance = spotDistance(index, markRadius);
  const angle = FIRST_ANGLE + index * GOLDEN_ANGLE;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** How far spot `index` of a spiral is from its middle, in the unit of `markRadius`. */
export function spotDistance(index: number, markRadius: number): number {
  return SPACING * markRadius * Math.sqrt(index + START);
}

/**
 * Centre of a mark from the middle of its cluster: its spot in the layout's `spots` where the spiral had to give way, of a lone
 * one the middle itself.
 */
export function spotOf(
  cluster: { readonly lone?: boolean } | undefined,
  index: number,
  markRadius: number,
  spots?: readonly number[],
): { x: number; y: number } {
  if (cluster?.lone) return { x: 0, y: 0 };
  const [x, y] = [spots?.[2 * index], spots?.[2 * index + 1]];
  return x === undefined || y === undefined ? phyllotaxis(index, markRadius) : { x, y };
}

/** Radius of a spiral of `capacity` marks with their full extent, in the unit of `markRadius`; 0 for none. */
export function spiralRadius(capacity: number, markRadius: number): number {
  return capacity === 0 ? 0 : spotDistance(capacity - 1, markRadius) + markRadius;
}

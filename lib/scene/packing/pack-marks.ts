import { isNearer } from "./find-room";
import { phyllotaxis, spiralRadius, spotDistance } from "./phyllotaxis";

/** A circle on the plane, CSS pixels. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A place whose marks are to be packed about it, CSS pixels. */
export interface PackedPlace {
  readonly x: number;
  readonly y: number;
  readonly capacity: number;
  /** To the nearest border of a country. */
  readonly borderPx: number;
  /** Whether a point so far from the place is in another country. */
  readonly isAcross: (dx: number, dy: number) => boolean;
}

/** Farther out than the free spiral by more than this, a mark is no longer seen to be its place's. CSS pixels. */
const MAX_DETOUR_PX = 14;
/** So near to its place a mark may lie over a border. */
export const BORDER_FREE_PX = 10;
/** Between marks of two places, or a mark and another's sign. */
const GAP_PX = 1;
/** A place's own sign, with its halo. */
export const SIGN_ROOM_PX = 7;

/**
 * Per place the centres of its marks from it, x and y in turn, innermost first; empty where the plain spiral is free, `null`
 * where one of them would end too far out. Spots are given away in rounds, so that of two places that meet each keeps the ones nearest
 * to it. A spot is passed over where it touches a mark or sign of another place or one of `blocks`, is nearer to another's sign for its
 * size, or lies across a border.
 */
export function packMarks(
  places: readonly PackedPlace[],
  blocks: readonly Circle[],
  markRadius: number,
): (readonly number[] | null)[] {
  const reach = places.map(({ capacity }) => spiralRadius(capacity, markRadius) + MAX_DETOUR_PX);
  const packings = places.map((place, index): Packing | null => {
    const own = reach[index] ?? 0;
    const rivals = places.filter(
      (other, at) =>
        at !== index && Math.hypot(other.x - place.x, other.y - place.y) < own + (reach[at] ?? 0),
    );
    const near = blocks.filter(
      ({ x, y, radius }) => Math.hypot(x - place.x, y - place.y) < own + radius + GAP_PX,
    );
    return rivals.length === 0 && near.length === 0 && place.borderPx > own
      ? null
      : { place, rivals, near, spots: [], next: 0, hasMoved: false, hasFailed: false };
  });
  const contested = packings.filter((packing) => packing !== null);
  const taken = new TakenSpots(markRadius);
  const rounds = Math.max(0, ...contested.map(({ place }) => place.capacity));
  for (let spot = 0; spot < rounds; spot++)
    for (const packing of contested)
      if (spot < packing.place.capacity) takeSpot(packing, spot, markRadius, taken);
  return packings.map((packing) => {
    if (packing?.hasFailed) return null;
    return packing?.hasMoved ? packing.spots : [];
  });
}

interface Packing {
  readonly place: PackedPlace;
  readonly rivals: readonly PackedPlace[];
  readonly near: readonly Circle[];
  readonly spots: number[];
  next: number;
  hasMoved: boolean;
  hasFailed: boolean;
}

function takeSpot(packing: Packing, spot: number, markRadius: number, taken: TakenSpots): void {
  if (packing.hasFailed) return;
  const farthest = spotDistance(spot, markRadius) + MAX_DETOUR_PX;
  for (; spotDistance(packing.next, markRadius) <= farthest; packing.next++) {
    const { x, y } = phyllotaxis(packing.next, markRadius);
    if (!isFree(packing, x, y, markRadius, taken)) continue;
    taken.add(packing.place.x + x, packing.place.y + y, packing.place);
    packing.spots.push(hundredth(x), hundredth(y));
    packing.hasMoved ||= packing.next !== spot;
    packing.next++;
    return;
  }
  packing.hasFailed = true;
}

function isFree(
  { place, rivals, near }: Packing,
  dx: number,
  dy: number,
  markRadius: number,
  taken: TakenSpots,
) {
  const [x, y] = [place.x + dx, place.y + dy];
  const distance = Math.hypot(dx, dy);
  for (const block of near)
    if (isNearer(block.x - x, block.y - y, block.radius + markRadius + GAP_PX)) return false;
  for (const rival of rivals) {
    const away = Math.sqrt((rival.x - x) ** 2 + (rival.y - y) ** 2);
    if (away < SIGN_ROOM_PX + markRadius + GAP_PX) return false;
    if (away * spotDistance(place.capacity, 1) < distance * spotDistance(rival.capacity, 1)) return false;
  }
  if (taken.isTaken(x, y, place)) return false;
  return distance <= BORDER_FREE_PX || !place.isAcross(dx, dy);
}

/** The marks of all places so far, found by where they are. */
class TakenSpots {
  readonly #apart: number;
  readonly #cells = new Map<string, { x: number; y: number; place: PackedPlace }[]>();

  constructor(markRadius: number) {
    this.#apart = 2 * markRadius + GAP_PX;
  }

  add(x: number, y: number, place: PackedPlace): void {
    const key = `${Math.floor(x / this.#apart)},${Math.floor(y / this.#apart)}`;
    const here = this.#cells.get(key);
    if (here) here.push({ x, y, place });
    else this.#cells.set(key, [{ x, y, place }]);
  }

  /** By another place's mark: a spiral's own never touch. */
  isTaken(x: number, y: number, place: PackedPlace): boolean {
    const [column, row] = [Math.floor(x / this.#apart), Math.floor(y / this.#apart)];
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const mark of this.#cells.get(`${c},${r}`) ?? [])
          if (mark.place !== place && isNearer(mark.x - x, mark.y - y, this.#apart)) return true;
    return false;
  }
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

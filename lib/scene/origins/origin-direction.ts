import { ARC_BULGE } from "@/lib/signs/origin-look";
import { isInside, type Px, type Ring, type Weighed } from "./border-band";

/** Nearest to the target a stroke comes, so that the target's own signs stay clear, and how long it may be, CSS pixels. */
const FROM_PX = 19;
const LENGTH_PX = { least: 22, most: 52 };
const FADE_KM = 60;
const STEP_DEGREES = 14;
const WIDEST_DEGREES = 110;
/** Only so much further away than the nearest border counts for the bearing: the far end of a country says nothing. */
const NEAR_KM = 260;

/** A direction as seen from the target, in degrees clockwise from north, and how far it spreads to both sides. */
interface Bearing {
  readonly middle: number;
  readonly spread: number;
}

interface CombStroke extends Weighed {
  readonly widthPx: number;
}

/** The bearing under which an area is seen from a target outside of it; `null` from within. */
export function bearingOf(rings: readonly Ring[], target: Px, kmPerPx: number): Bearing | null {
  if (isInside(target, rings)) return null;
  const seen = rings.flatMap((ring) =>
    ring.map((at) => ({ at, px: Math.hypot(at.x - target.x, at.y - target.y) })),
  );
  const nearest = seen.reduce((least, { px }) => Math.min(least, px), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(nearest)) return null;
  const angles = seen
    .filter(({ px }) => px > 0 && px <= nearest + NEAR_KM / kmPerPx)
    .map(({ at }) => degreesTo(target, at))
    .sort((a, b) => a - b);
  const [first] = angles;
  if (first === undefined) return null;
  // The area lies on the other side of the widest gap between two directions.
  const gaps = angles.map((angle, index) => ({
    after: angle,
    width: (angles[index + 1] ?? first + 360) - angle,
  }));
  const widest = gaps.reduce((a, b) => (b.width > a.width ? b : a));
  const covered = 360 - widest.width;
  const middle = (widest.after + widest.width + covered / 2 + 360) % 360;
  return { middle, spread: Math.min(covered * 0.8, WIDEST_DEGREES) / 2 };
}

/** Short strokes into the target from the directions of a bearing, thick and dense near it and gone within 60 km. */
export function combOf({ middle, spread }: Bearing, target: Px, kmPerPx: number): readonly CombStroke[] {
  const length = Math.min(LENGTH_PX.most, Math.max(LENGTH_PX.least, FADE_KM / kmPerPx - FROM_PX));
  const strokes = Math.max(3, Math.round((2 * spread) / STEP_DEGREES) + 1);
  return Array.from({ length: strokes }, (_, stroke) => {
    const bearing = middle - spread + (2 * spread * stroke) / (strokes - 1);
    // Alternately shorter: a comb of equal teeth reads as a sun.
    const reach = FROM_PX + length * (stroke % 2 === 0 ? 1 : 0.72);
    return [0, 1, 2].map((part): CombStroke => {
      const from = FROM_PX + ((reach - FROM_PX) * part) / 3;
      const to = FROM_PX + ((reach - FROM_PX) * (part + 1)) / 3;
      return {
        points: [along(target, bearing, to), along(target, bearing, from)],
        weight: [1, 0.6, 0.28][part] ?? 0,
        widthPx: [2.75, 2, 1.25][part] ?? 1,
      };
    });
  }).flat();
}

const ARC_STEPS = 28;
const HEAD_PX = { long: 9, wide: 4.5 };

/** An arc from a known launch point to the target, bowed to the north of its chord, and its head just short of the target; `null` where the two nearly meet. */
export function launchArc(
  from: Px,
  target: Px,
): { readonly line: readonly Px[]; readonly head: readonly Px[] } | null {
  const chord = Math.hypot(target.x - from.x, target.y - from.y);
  if (chord < FROM_PX + HEAD_PX.long * 1.5) return null;
  const side = target.x >= from.x ? 1 : -1;
  const control = {
    x: (from.x + target.x) / 2 + side * (target.y - from.y) * ARC_BULGE * 2,
    y: (from.y + target.y) / 2 - side * (target.x - from.x) * ARC_BULGE * 2,
  };
  const bow = Array.from({ length: ARC_STEPS + 1 }, (_, step): Px => {
    const t = step / ARC_STEPS;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: p * from.x + q * control.x + r * target.x, y: p * from.y + q * control.y + r * target.y };
  });
  const clear = FROM_PX - 5;
  const shaft = bow.filter((at) => Math.hypot(at.x - target.x, at.y - target.y) >= clear + HEAD_PX.long);
  const end = shaft.at(-1);
  if (!end || shaft.length < 2) return null;
  const bearing = degreesTo(target, end);
  const [tip, back] = [along(target, bearing, clear), along(target, bearing, clear + HEAD_PX.long)];
  const wing = (turn: number) => along(back, bearing + turn, HEAD_PX.wide);
  return { line: [...shaft, back], head: [tip, wing(90), wing(-90)] };
}

/** Degrees clockwise from north, 0 to 360. */
function degreesTo(from: Px, to: Px): number {
  return ((Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI + 360) % 360;
}

function along({ x, y }: Px, bearing: number, px: number): Px {
  const radians = (bearing * Math.PI) / 180;
  return { x: x + Math.sin(radians) * px, y: y - Math.cos(radians) * px };
}

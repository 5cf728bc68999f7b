import { BORDER_FREE_PX, type Circle } from "./pack-marks";
import { type Pair, pushApart } from "./push-apart";

/** A counted disc at its place, CSS pixels. */
interface FoldedDisc {
  readonly x: number;
  readonly y: number;
  /** How many incidents it counts at most. */
  readonly capacity: number;
  /** The radius it wants; it makes do with less where others are near. */
  readonly radius: number;
  /** To the nearest border of a country. */
  readonly borderPx: number;
  /** Whether a point so far from the place is in another country. */
  readonly isAcross: (dx: number, dy: number) => boolean;
}

interface NudgedDisc {
  /** At most {@link MAX_NUDGE_PX} together. */
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
  /** Index of the disc that counts its incidents: its own, where it has one. */
  readonly host: number;
}

const MAX_NUDGE_PX = 10;
const GAP_PX = 1;
/** The dot left on the true point of a nudged disc. */
export const DOT_PX = 3;
/** Discs that are in each other's way get smaller, then are counted together. CSS pixels. */
const RADIUS_STEPS = [Number.POSITIVE_INFINITY, 11, 9, 7.5, 6] as const;
/** From this step on they get smaller only where they may not be counted together. */
const LAST_RESORT = 3;
const EFFORT = { pull: 60, settle: 60 };
/** What overlap is allowed. */
const TOLERANCE_PX = 2.5;
/** A smaller nudge would not be seen. */
const LEAST_NUDGE_PX = 1.5;

/**
 * Discs nudged off their places, as little as it takes, until none covers another or one of `signs`: first at the size they want,
 * then smaller, then counted together with the nearest that may host them. None goes over a border.
 */
export function nudgeDiscs(discs: readonly FoldedDisc[], signs: readonly Circle[]): NudgedDisc[] {
  const steps = discs.map(() => 0);
  const hosts = discs.map((_, index) => index);
  const capacities = discs.map(({ capacity }) => capacity);
  for (;;) {
    const radii = discs.map(({ radius }, index) =>
      hosts[index] === index ? Math.min(radius, RADIUS_STEPS[steps[index] ?? 0] ?? 0) : 0,
    );
    const offsets = relax(discs, radii, signs);
    const faults = discs
      .flatMap((_, index) => (hosts[index] === index ? faultOf(discs, radii, offsets, signs, index) : []))
      .sort((a, b) => a.apartPx - b.apartPx);
    const shrink = (most: number): boolean => {
      const large = faults
        .flatMap((fault) => fault.discs)
        .filter((index) => nextStep(radii[index] ?? 0) <= most);
      for (const index of new Set(large)) steps[index] = nextStep(radii[index] ?? 0);
      return large.length > 0;
    };
    if (shrink(LAST_RESORT - 1)) continue;
    // Each at most once a round: what is joined may have room then.
    const joined = new Set<number>();
    for (const {
      discs: [a, b],
    } of faults) {
      if (a === undefined || b === undefined || joined.has(a) || joined.has(b)) continue;
      if (!join(discs, hosts, capacities, a, b)) continue;
      joined.add(a);
      joined.add(b);
    }
    if (joined.size > 0 || shrink(RADIUS_STEPS.length - 1)) continue;
    const settled = tidied(discs, radii, offsets, signs);
    return hosts.map((host) => ({ ...(settled[host] ?? NOWHERE), radius: radii[host] ?? 0, host }));
  }
}

/** The first step that makes a disc smaller; beyond the last for the smallest. */
function nextStep(radius: number): number {
  const step = RADIUS_STEPS.findIndex((most) => most < radius);
  return step === -1 ? RADIUS_STEPS.length : step;
}

interface Offset {
  readonly dx: number;
  readonly dy: number;
}

const NOWHERE: Offset = { dx: 0, dy: 0 };

/** Counts the smaller of two with the larger, where that is on its side of the border; whether it could. */
function join(
  discs: readonly FoldedDisc[],
  hosts: number[],
  capacities: number[],
  a: number,
  b: number,
): boolean {
  const size = (index: number) => capacities[index] ?? 0;
  const [host, guest] = size(a) >= size(b) ? [a, b] : [b, a];
  for (const [to, from] of [
    [host, guest],
    [guest, host],
  ] as const) {
    const group = hosts.flatMap((of, index) => (of === from ? [index] : []));
    const mayJoin = group.every((index) => {
      const [disc, home] = [discs[index], discs[to]];
      if (!disc || !home) return false;
      const [dx, dy] = [home.x - disc.x, home.y - disc.y];
      return Math.hypot(dx, dy) <= BORDER_FREE_PX || !disc.isAcross(dx, dy);
    });
    if (!mayJoin) continue;
    for (const index of group) hosts[index] = to;
    capacities[to] = size(to) + size(from);
    return true;
  }
  return false;
}

function relax(discs: readonly FoldedDisc[], radii: readonly number[], signs: readonly Circle[]): Offset[] {
  const movers = discs.map(({ x, y, capacity }, index) => ({
    x,
    y,
    radius: radii[index] ?? 0,
    ease: 1 / Math.sqrt(capacity),
  }));
  const all = [...movers, ...signs.map((sign) => ({ ...sign, ease: 1e-6 }))];
  const pairs: Pair[] = [];
  movers.forEach((a, first) => {
    if (a.radius === 0) return;
    for (let second = first + 1; second < all.length; second++) {
      const b = all[second];
      if (!b || b.radius === 0) continue;
      const reach = a.radius + b.radius + GAP_PX + 2 * MAX_NUDGE_PX;
      if (Math.hypot(a.x - b.x, a.y - b.y) < reach) pairs.push([first, second]);
    }
  });
  const offsets = pushApart(all, GAP_PX, {
    pairs,
    ...EFFORT,
    hold: (index, dx, dy) => {
      const disc = discs[index];
      return disc && (dx !== 0 || dy !== 0) ? heldBack(disc, dx, dy) : NOWHERE;
    },
  });
  return offsets.slice(0, discs.length);
}

/** Turns that a nudge takes so as to stay on its side of a border, radians, the least first. */
const TURNS = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9, 1.2, -1.2, 1.5, -1.5];

/** A nudge no longer than it may be, turned where it would cross a border. */
function heldBack({ isAcross, borderPx }: FoldedDisc, dx: number, dy: number): Offset {
  const length = Math.hypot(dx, dy);
  const share = Math.min(1, MAX_NUDGE_PX / Math.max(length, 1e-6));
  if (length * share < borderPx) return { dx: dx * share, dy: dy * share };
  for (const turn of TURNS) {
    const offset = turned(dx * share, dy * share, turn);
    if (!isAcross(offset.dx, offset.dy)) return offset;
  }
  return NOWHERE;
}

function turned(dx: number, dy: number, radians: number): Offset {
  if (radians === 0) return { dx, dy };
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { dx: dx * cos - dy * sin, dy: dx * sin + dy * cos };
}

/** Nudges that leave the dot on the rim of its disc, where the others allow it; none that nobody would see. */
function tidied(
  discs: readonly FoldedDisc[],
  radii: readonly number[],
  offsets: readonly Offset[],
  signs: readonly Circle[],
): Offset[] {
  const all = offsets.map(
    ({ dx, dy }): Offset => (Math.hypot(dx, dy) < LEAST_NUDGE_PX ? NOWHERE : { dx, dy }),
  );
  discs.forEach((disc, index) => {
    const { dx, dy } = all[index] ?? NOWHERE;
    const [length, radius] = [Math.hypot(dx, dy), radii[index] ?? 0];
    if (length === 0 || radius === 0) return;
    const wanted = Math.min(MAX_NUDGE_PX, radius - 1) / length;
    if (wanted <= 1) return;
    const further = TURNS.map((turn) => turned(dx * wanted, dy * wanted, turn)).find(
      (offset) =>
        !disc.isAcross(offset.dx, offset.dy) &&
        faultOf(discs, radii, all.with(index, offset), signs, index).length === 0,
    );
    if (further) all[index] = further;
  });
  return all.map(({ dx, dy }) => ({ dx: hundredth(dx), dy: hundredth(dy) }));
}

interface Fault {
  /** Itself, and the other; itself alone where it covers a sign. */
  readonly discs: readonly number[];
  /** Between their places. */
  readonly apartPx: number;
}

/** What one disc is in the way of. */
function faultOf(
  discs: readonly FoldedDisc[],
  radii: readonly number[],
  offsets: readonly Offset[],
  signs: readonly Circle[],
  index: number,
): Fault[] {
  const { x, y } = middleOf(discs, offsets, index);
  const radius = radii[index] ?? 0;
  const faults = discs.flatMap((disc, other): Fault[] => {
    const room = radii[other] ?? 0;
    if (other === index || room === 0) return [];
    const there = middleOf(discs, offsets, other);
    const isTouched = Math.hypot(there.x - x, there.y - y) < radius + room + GAP_PX - TOLERANCE_PX;
    const isDotCovered = Math.hypot(disc.x - x, disc.y - y) < radius + DOT_PX - TOLERANCE_PX;
    if (!isTouched && !isDotCovered) return [];
    const own = discs[index];
    return [{ discs: [index, other], apartPx: Math.hypot(disc.x - (own?.x ?? 0), disc.y - (own?.y ?? 0)) }];
  });
  if (faults.length > 0) return faults;
  const isOverSign = signs.some(
    (sign) => Math.hypot(sign.x - x, sign.y - y) < sign.radius + radius - TOLERANCE_PX,
  );
  return isOverSign ? [{ discs: [index], apartPx: 0 }] : [];
}

function middleOf(discs: readonly FoldedDisc[], offsets: readonly Offset[], index: number) {
  const [disc, offset] = [discs[index], offsets[index]];
  return { x: (disc?.x ?? 0) + (offset?.dx ?? 0), y: (disc?.y ?? 0) + (offset?.dy ?? 0) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

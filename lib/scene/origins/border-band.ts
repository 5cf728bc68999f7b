/** A point in CSS pixels at some zoom, y down. */
export interface Px {
  readonly x: number;
  readonly y: number;
}

/** A closed ring without its last point repeated. */
export type Ring = readonly Px[];

/** A part of a band or of a border that has one weight, 0..1. */
export interface Weighed {
  readonly points: readonly Px[];
  readonly weight: number;
}

interface BorderBand {
  /** Polygons from the border inward, laid over each other: the more of them, the nearer to the border. */
  readonly strips: readonly Weighed[];
  /** The border itself, drawn in a little so that two neighbours' lie side by side. */
  readonly edges: readonly Weighed[];
}

interface BandLook {
  /** How far the band reaches inward, CSS pixels. */
  readonly depthPx: number;
  /** Of a point on the border, 0..1; below {@link LEAST_WEIGHT} nothing is drawn. */
  readonly weightAt: (at: Px) => number;
}

/** How many strips lie over each other at the border. */
export const BAND_STRIPS = 4;
const LEAST_WEIGHT = 0.1;
/** Weights are rounded to so many steps, so that neighbours of about the same weight are one polygon. */
const WEIGHT_STEPS = 10;
/** Of the border's own line from the border, CSS pixels. */
const EDGE_INSET_PX = 1.25;
const LONGEST_STEP_PX = 24;

/** The band along the inside of an area's border, whatever way its rings turn. Holes have theirs outside of the hole. */
export function borderBand(rings: readonly Ring[], { depthPx, weightAt }: BandLook): BorderBand {
  const strips: Weighed[] = [];
  const edges: Weighed[] = [];
  const area = rings
    .map((ring) => evenSteps(ring, Math.max(1.5, depthPx / 7)))
    .filter((ring) => ring.length > 2);
  for (const ring of area) {
    const levels = ring.map((at) => Math.round(weightAt(at) * WEIGHT_STEPS) / WEIGHT_STEPS);
    if (levels.every((level) => level < LEAST_WEIGHT)) continue;
    const normals = inwardNormals(ring, area);
    const depths = smooth(
      ring.map((at, index) => {
        const normal = normals[index];
        if (!normal || (levels[index] ?? 0) < LEAST_WEIGHT) return 0;
        return roomInward(at, normal, depthPx, area);
      }),
    );
    const inset = (index: number, by: number): Px => {
      const [at, normal] = [ring[index % ring.length], normals[index % ring.length]];
      return at && normal ? { x: at.x + normal.x * by, y: at.y + normal.y * by } : { x: 0, y: 0 };
    };
    for (const run of runsOf(levels)) {
      const { level: weight, indexes } = run;
      edges.push({ weight, points: indexes.map((index) => inset(index, EDGE_INSET_PX)) });
      for (let strip = 1; strip <= BAND_STRIPS; strip++) {
        const inner = indexes.map((index) =>
          inset(index, ((depths[index % ring.length] ?? 0) * strip) / BAND_STRIPS),
        );
        strips.push({ weight, points: [...indexes.map((index) => inset(index, 0)), ...inner.reverse()] });
      }
    }
  }
  return { strips, edges };
}

/** Whether a point lies within rings, by the even-odd rule. */
export function isInside({ x, y }: Px, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const at of ring) {
      if (before && at.y > y !== before.y > y) {
        if (x < ((before.x - at.x) * (y - at.y)) / (before.y - at.y) + at.x) inside = !inside;
      }
      before = at;
    }
  }
  return inside;
}

/** The ring with points no nearer than `leastPx` to each other and no further than a step. */
function evenSteps(ring: Ring, leastPx: number): Px[] {
  const kept: Px[] = [];
  for (const at of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(at.x - last.x, at.y - last.y) >= leastPx) kept.push(at);
  }
  if (kept.length < 3) return kept;
  return kept.flatMap((at, index) => {
    const next = kept[(index + 1) % kept.length] ?? at;
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - at.x, next.y - at.y) / LONGEST_STEP_PX));
    return Array.from({ length: Math.min(steps, 200) }, (_, step) => ({
      x: at.x + ((next.x - at.x) * step) / Math.min(steps, 200),
      y: at.y + ((next.y - at.y) * step) / Math.min(steps, 200),
    }));
  });
}

/** Unit vectors into the area, one a point, a little smoothed so that a ragged coast has an even band. */
function inwardNormals(ring: Ring, area: readonly Ring[]): Px[] {
  const doubled = ring.reduce((sum, at, index) => {
    const next = ring[(index + 1) % ring.length] ?? at;
    return sum + at.x * next.y - next.x * at.y;
  }, 0);
  // Clockwise on the screen, the inside of a lone ring is to the right of each step; a hole's is outside of it.
  const [first] = ring;
  const isHole = first
    ? area.filter((other) => other !== ring && isInside(first, [other])).length % 2 === 1
    : false;
  const side = (doubled > 0 ? 1 : -1) * (isHole ? -1 : 1);
  const turns = ring.map((at, index) => {
    const [before, next] = [ring.at(index - 1) ?? at, ring[(index + 1) % ring.length] ?? at];
    return unit({ x: -(next.y - before.y) * side, y: (next.x - before.x) * side });
  });
  return turns.map((at, index) => {
    const [before, next] = [turns.at(index - 1) ?? at, turns[(index + 1) % turns.length] ?? at];
    return unit({ x: before.x + 2 * at.x + next.x, y: before.y + 2 * at.y + next.y });
  });
}

function unit({ x, y }: Px): Px {
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 0, y: 0 } : { x: x / length, y: y / length };
}

/** How far inward from a point the area reaches before another border comes near, at most `depthPx`. */
function roomInward(at: Px, normal: Px, depthPx: number, area: readonly Ring[]): number {
  for (const share of [1, 0.7, 0.45, 0.25, 0.12]) {
    const depth = depthPx * share;
    const reached = { x: at.x + normal.x * depth, y: at.y + normal.y * depth };
    const half = { x: at.x + (normal.x * depth) / 2, y: at.y + (normal.y * depth) / 2 };
    if (isInside(reached, area) && isInside(half, area) && !isNear(reached, depth * 0.75, area)) return depth;
  }
  return 0;
}

function isNear(at: Px, px: number, area: readonly Ring[]): boolean {
  return area.some((ring) => ring.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < px));
}

/** Each value no larger than its neighbours' mean: no spikes where the room changes. */
function smooth(values: readonly number[]): number[] {
  const around = (all: readonly number[], index: number) => [
    all.at(index - 1) ?? 0,
    all[index] ?? 0,
    all[(index + 1) % all.length] ?? 0,
  ];
  const least = values.map((_, index) => Math.min(...around(values, index)));
  return least.map((_, index) => around(least, index).reduce((sum, value) => sum + value, 0) / 3);
}

/** Stretches of the same level that is drawn at all, each with the first point of the next. Indexes may pass the ring's end once. */
function runsOf(levels: readonly number[]): { readonly level: number; readonly indexes: number[] }[] {
  const count = levels.length;
  const start = levels.findIndex((level, index) => level !== levels.at(index - 1));
  const runs: { level: number; indexes: number[] }[] = [];
  for (let step = 0; step < count; step++) {
    const index = Math.max(0, start) + step;
    const level = levels[index % count] ?? 0;
    const last = runs.at(-1);
    if (last && last.level === level) last.indexes.push(index);
    else {
      last?.indexes.push(index);
      runs.push({ level, indexes: [index] });
    }
  }
  runs.at(-1)?.indexes.push(Math.max(0, start) + count);
  return runs.filter(({ level }) => level >= LEAST_WEIGHT);
}

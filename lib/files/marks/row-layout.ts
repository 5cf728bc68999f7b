import { worldSizePx } from "@/lib/basemap/mercator";
import { spiralRadius } from "@/lib/scene/packing/phyllotaxis";
import { type Disc, type Pair, pushApart } from "@/lib/scene/packing/push-apart";
import type { MarksLayout } from "@/lib/scene/plan/marks-plan";
import type { ClusterLayout } from "@/lib/scene/scene";
import { discRadius, FOLD_BELOW_ZOOM, markRadiusAt, widestSpiral } from "@/lib/signs/mark-scale";
import { spanRule } from "@/lib/view/span/span-rule";
import type { RowCluster, RowPlan } from "./row-plan";
import { everTogether, mostTogether } from "./together";

/** Finds points near a point: a grid of square cells. All in pixels. */
class NearPoints {
  readonly #cells = new Map<number, number[]>();
  readonly #points: readonly { readonly x: number; readonly y: number }[];
  readonly #cell: number;

  constructor(points: readonly { readonly x: number; readonly y: number }[], cell: number) {
    this.#points = points;
    this.#cell = cell;
    points.forEach(({ x, y }, index) => {
      const key = keyOf(Math.floor(x / cell), Math.floor(y / cell));
      const here = this.#cells.get(key);
      if (here) here.push(index);
      else this.#cells.set(key, [index]);
    });
  }

  /** Calls `visit` with each point within `reach` of the point `index`, and with that itself. */
  visit(index: number, reach: number, visit: (other: number) => void): void {
    const { x = 0, y = 0 } = this.#points[index] ?? {};
    const cellAt = (value: number) => Math.floor(value / this.#cell);
    for (let row = cellAt(y - reach); row <= cellAt(y + reach); row += 1) {
      for (let column = cellAt(x - reach); column <= cellAt(x + reach); column += 1) {
        for (const other of this.#cells.get(keyOf(column, row)) ?? []) {
          const point = this.#points[other];
          if (point && Math.hypot(point.x - x, point.y - y) <= reach) visit(other);
        }
      }
    }
  }
}

/** Between two clusters, CSS pixels. */
const GAP_PX = 2;
/** Clusters within so much of each other, or within so many times their own radius, share the room that is there. */
const REACH_PX = 48;
const REACH_RADII = 1.7;
/** Where more than this share of that room is taken, they are counted together: beyond it nothing can be pushed apart. */
const FULL = 0.75;
/** More than so many points about one are counted together, however seldom their rows meet. */
const MOST_TOGETHER = 60;
/** Marks that would have to go farther than this are counted, where all rows can be visible together. */
const MAX_PUSH_PX = 12;
/** Farther than they touch, so that what is pushed meets what it is pushed against. */
const PUSH_REACH_PX = 24;
const PUSH_STEPS = { pull: 40, settle: 60 };
/** Everything gets smaller where more than six times this many rows are visible at once. */
const CROWD = 6;
/** A lone mark with its halo, in mark radii. */
const LONE_RADII = 1.1;

/**
 * Where the marks of rows are at `zoom`, in CSS pixels: spirals are pushed apart by at most 12 pixels, and what has no room is counted
 * in a disc, together with its neighbours where those have none either. A disc is pushed no farther than its radius. Only rows that are ever visible together make each other way.
 * Changes with the plan and the zoom, never with the day.
 */
export function rowLayoutOf(plan: RowPlan, zoom: number): MarksLayout {
  const { clusters } = plan;
  const markRadius = markRadiusAt(
    zoom,
    Math.max(clusters[0]?.capacity ?? 0, mostCapacity(clusters), plan.most / CROWD),
  );
  const size = worldSizePx(zoom);
  const points = clusters.map(({ x, y }) => ({ x: x * size, y: y * size }));
  const near = new NearPoints(points, REACH_PX);
  const widest = widestSpiral(zoom);
  const isWide = clusters.map(
    ({ capacity, lone }) => !lone && (zoom < FOLD_BELOW_ZOOM || spiralRadius(capacity, markRadius) > widest),
  );
  const rooms = clusters.map((cluster, index) => roomOf(cluster, isWide[index] ?? false, markRadius));
  const { hosts, crowds } = hostsOf(plan, near, rooms);
  let folded = clusters.map((_, index) => isWide[index] || (crowds.get(hosts[index] ?? -1)?.length ?? 0) > 1);
  const isCumulative = spanRule(plan.span).visibleDays === null;
  for (let round = 0; ; round += 1) {
    const offsets = push(plan, points, near, hosts, crowds, folded, markRadius);
    // Where rows come and go, room is kept for many that are not there: better that two overlap now and then than that all are counted.
    const isFar = offsets.map(
      ({ dx, dy }, index) =>
        isCumulative && !folded[index] && !clusters[index]?.lone && Math.hypot(dx, dy) > MAX_PUSH_PX,
    );
    if (round === 2 || !isFar.includes(true)) {
      return {
        markRadius,
        clusters: offsets.map(
          (offset, index): ClusterLayout => ({
            ...capped(offset, folded[index] ? Math.max(MAX_PUSH_PX, offset.radius) : MAX_PUSH_PX),
            folded: folded[index] ?? false,
            radius: offset.radius,
            host: hosts[index] ?? index,
          }),
        ),
      };
    }
    folded = folded.map((is, index) => is || (isFar[index] ?? false));
  }
}

function capped({ dx, dy }: { readonly dx: number; readonly dy: number }, most: number) {
  const share = Math.min(1, most / Math.max(1, Math.hypot(dx, dy)));
  return { dx: dx * share, dy: dy * share };
}

function mostCapacity(clusters: readonly RowCluster[]): number {
  return clusters.reduce((most, { capacity }) => Math.max(most, capacity), 0);
}

function roomOf({ capacity, lone }: RowCluster, folded: boolean, markRadius: number): number {
  if (folded) return discRadius(capacity);
  return lone ? markRadius * LONE_RADII : spiralRadius(capacity, markRadius);
}

/** For each cluster the one that it is counted with (itself where it stands alone), and for each of those all that are. */
function hostsOf({ clusters, span }: RowPlan, near: NearPoints, rooms: readonly number[]) {
  const hosts = new Int32Array(clusters.length).fill(-1);
  const crowds = new Map<number, readonly number[]>();
  clusters.forEach((_, index) => {
    if (hosts[index] !== -1) return;
    const reach = Math.max(REACH_PX, (rooms[index] ?? 0) * REACH_RADII);
    const crowd: number[] = [];
    near.visit(index, reach, (other) => {
      if (hosts[other] === -1) crowd.push(other);
    });
    const together = isTooFull(crowd, reach) ? crowd : [index];
    for (const other of together) hosts[other] = index;
    crowds.set(index, together);
  });
  return { hosts, crowds };

  function isTooFull(crowd: readonly number[], reach: number): boolean {
    if (crowd.length === 1) return false;
    if (crowd.length > MOST_TOGETHER) return true;
    const taken = crowd.reduce((sum, index) => sum + ((rooms[index] ?? 0) + GAP_PX / 2) ** 2, 0);
    const have = FULL * reach ** 2;
    if (taken <= have) return false;
    // Not all of them are ever visible together.
    const capacity = crowd.reduce((sum, index) => sum + (clusters[index]?.capacity ?? 0), 0);
    const days = crowd.flatMap((index) => clusters[index]?.days ?? []).sort((a, b) => a - b);
    return (taken * mostTogether(days, span)) / capacity > have;
  }
}

function push(
  { clusters, span }: RowPlan,
  points: readonly { readonly x: number; readonly y: number }[],
  near: NearPoints,
  hosts: Int32Array,
  crowds: ReadonlyMap<number, readonly number[]>,
  folded: readonly boolean[],
  markRadius: number,
) {
  let widest = 0;
  const discs = clusters.map((cluster, index): Disc => {
    const { x = 0, y = 0 } = points[index] ?? {};
    const crowd = crowds.get(index) ?? [];
    if (crowd.length === 0) return { x, y, radius: 0, ease: 1 }; // counted with another
    const capacity = crowd.reduce((sum, other) => sum + (clusters[other]?.capacity ?? 0), 0);
    const radius = roomOf({ ...cluster, capacity }, folded[index] ?? false, markRadius);
    widest = Math.max(widest, radius);
    return { x, y, radius, ease: folded[index] ? 0.5 : 1.5 };
  });
  const pairs: Pair[] = [];
  discs.forEach(({ radius }, index) => {
    if (radius === 0) return;
    near.visit(index, radius + widest + GAP_PX + PUSH_REACH_PX, (other) => {
      const second = discs[other];
      if (other <= index || !second || second.radius === 0) return;
      const gap = Math.hypot(second.x - (points[index]?.x ?? 0), second.y - (points[index]?.y ?? 0));
      if (gap > radius + second.radius + GAP_PX + PUSH_REACH_PX) return;
      const [a, b] = [clusters[index], clusters[other]];
      const both = folded[index] || folded[other] || (a && b && everTogether(a.days, b.days, span));
      if (both) pairs.push([index, other]);
    });
  });
  return pushApart(discs, GAP_PX, { pairs, ...PUSH_STEPS }).map((offset, index) => ({
    ...offset,
    radius: discs[hosts[index] ?? index]?.radius ?? 0,
  }));
}

/** At most 2^25 cells a side: the world at zoom 14 in cells of a pixel has fewer. */
function keyOf(column: number, row: number): number {
  return row * 2 ** 25 + column;
}

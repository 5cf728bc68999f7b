import { inBox } from "./frame";

type Point = readonly [number, number];

/** Kilometres between two points, on a sphere, good enough for choosing a way along a river. */
export function distanceKm([lng1, lat1]: Point, [lng2, lat2]: Point): number {
  const x = (lng2 - lng1) * Math.cos(((lat1 + lat2) / 2) * (Math.PI / 180));
  return Math.hypot(x, lat2 - lat1) * 111.2;
}

const keyOf = (point: Point) => `${point[0].toFixed(4)},${point[1].toFixed(4)}`;

interface Edge {
  readonly to: number;
  readonly cost: number;
}

/** A jump between segments that do not touch (across a reservoir, a tile edge) costs this many times its length. */
const GAP_COST = 6;
const MAX_GAP_KM = 25;

/** The river segments as a graph of their vertices, where ends that nearly touch are joined at a price. */
export class RiverGraph {
  readonly points: Point[] = [];
  private readonly edges: Edge[][] = [];
  private readonly ids = new Map<string, number>();

  constructor(segments: readonly (readonly Point[])[]) {
    for (const segment of segments) {
      const ids = segment.map((point) => this.idOf(point));
      for (const [index, id] of ids.entries()) {
        const next = ids[index + 1];
        if (next !== undefined && next !== id) this.join(id, next, 1);
      }
    }
    this.bridgeGaps();
  }

  /** The vertex nearest to `point`. */
  nearest(point: Point): number {
    let [best, bestKm] = [0, Number.POSITIVE_INFINITY];
    for (const [id, other] of this.points.entries()) {
      const km = distanceKm(point, other);
      if (km < bestKm) [best, bestKm] = [id, km];
    }
    return best;
  }

  /** The cheapest way along the network from one vertex to another, as vertices; throws where there is none. */
  way(from: number, to: number): number[] {
    const costs = new Map<number, number>([[from, 0]]);
    const came = new Map<number, number>();
    const queue = new CostQueue();
    queue.push(from, 0);
    for (let top = queue.pop(); top !== undefined; top = queue.pop()) {
      if (top.id === to) break;
      if (top.cost > (costs.get(top.id) ?? 0)) continue;
      for (const edge of this.edges[top.id] ?? []) {
        const cost = top.cost + edge.cost;
        if (cost >= (costs.get(edge.to) ?? Number.POSITIVE_INFINITY)) continue;
        costs.set(edge.to, cost);
        came.set(edge.to, top.id);
        queue.push(edge.to, cost);
      }
    }
    if (!costs.has(to)) throw new Error(`no way from ${this.points[from]} to ${this.points[to]}`);
    const way = [to];
    for (let at = came.get(to); at !== undefined; at = came.get(at)) way.push(at);
    return way.reverse();
  }

  private idOf(point: Point): number {
    const key = keyOf(point);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.points.push(point) - 1;
    this.edges.push([]);
    this.ids.set(key, id);
    return id;
  }

  private join(a: number, b: number, factor: number): void {
    const [from, to] = [this.points[a], this.points[b]];
    if (!from || !to) return;
    const cost = distanceKm(from, to) * factor;
    this.edges[a]?.push({ to: b, cost });
    this.edges[b]?.push({ to: a, cost });
  }

  private bridgeGaps(): void {
    const ends = this.points.flatMap((point, id) => (this.edges[id]?.length === 1 ? [{ id, point }] : []));
    const reach = 0.3;
    for (const { id, point } of ends) {
      const box = [point[0] - reach, point[1] - reach, point[0] + reach, point[1] + reach] as const;
      for (const [other, at] of this.points.entries()) {
        if (other === id || !inBox(at, box)) continue;
        if (distanceKm(point, at) <= MAX_GAP_KM) this.join(id, other, GAP_COST);
      }
    }
  }
}

/** A binary heap, cheapest first. */
class CostQueue {
  private readonly heap: { id: number; cost: number }[] = [];

  push(id: number, cost: number): void {
    this.heap.push({ id, cost });
    let at = this.heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.costAt(parent) <= this.costAt(at)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): { id: number; cost: number } | undefined {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (!top || !last || this.heap.length === 0) return top;
    this.heap[0] = last;
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const least = [at, left, left + 1].reduce((best, i) => (this.costAt(i) < this.costAt(best) ? i : best));
      if (least === at) return top;
      this.swap(at, least);
      at = least;
    }
  }

  private costAt(index: number): number {
    return this.heap[index]?.cost ?? Number.POSITIVE_INFINITY;
  }

  private swap(a: number, b: number): void {
    const [x, y] = [this.heap[a], this.heap[b]];
    if (x && y) [this.heap[a], this.heap[b]] = [y, x];
  }
}

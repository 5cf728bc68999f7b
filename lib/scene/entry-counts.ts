import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import type { KindCounts, PlanEntry, SceneCluster } from "./scene";

/** The entries of a plan, counted ahead: what any slice of them holds is then known without going through it. */
export interface EntryCounts {
  /** How many entries of each kind `entries.slice(lo, hi)` holds. */
  between(lo: number, hi: number): KindCounts;
  /** The same for each cluster that has at least one of them, by cluster. */
  clustersBetween(lo: number, hi: number): SceneCluster[];
}

type Indexes = readonly number[];
interface ClusterEntries {
  readonly cluster: number;
  readonly all: Indexes;
  readonly ofKind: Readonly<Record<IncidentKind, Indexes>>;
}

const known = new WeakMap<readonly PlanEntry[], EntryCounts>();

/** Counted once for each array of entries, and kept for as long as that is. */
export function entryCounts(entries: readonly PlanEntry[]): EntryCounts {
  const before = known.get(entries);
  if (before) return before;
  const counts = countedAhead(entries);
  known.set(entries, counts);
  return counts;
}

/** How many of some ascending numbers are less than `limit`. */
export function countBelow<T>(sorted: readonly T[], limit: number, numberOf: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && numberOf(item) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const itself = (index: number) => index;

function countedAhead(entries: readonly PlanEntry[]): EntryCounts {
  const kinds = indexesByKind();
  const byCluster = new Map<number, { all: number[]; ofKind: Record<IncidentKind, number[]> }>();
  entries.forEach(({ kind, cluster }, index) => {
    kinds[kind].push(index);
    if (cluster === null) return;
    const here = byCluster.get(cluster) ?? { all: [], ofKind: indexesByKind() };
    byCluster.set(cluster, here);
    here.all.push(index);
    here.ofKind[kind].push(index);
  });
  const clusters: ClusterEntries[] = [...byCluster]
    .sort(([a], [b]) => a - b)
    .map(([cluster, here]) => ({ cluster, ...here }));
  return {
    between: (lo, hi) => countsOf(kinds, lo, hi),
    clustersBetween: (lo, hi) =>
      clusters.flatMap(({ cluster, all, ofKind }) => {
        const total = held(all, lo, hi);
        return total === 0 ? [] : [{ cluster, counts: countsOf(ofKind, lo, hi), total }];
      }),
  };
}

function indexesByKind(): Record<IncidentKind, number[]> {
  return { attack: [], "us-strike": [], interception: [], other: [] };
}

function held(indexes: Indexes, lo: number, hi: number): number {
  return countBelow(indexes, hi, itself) - countBelow(indexes, lo, itself);
}

function countsOf(ofKind: Readonly<Record<IncidentKind, Indexes>>, lo: number, hi: number): KindCounts {
  const counts = { attack: 0, "us-strike": 0, interception: 0, other: 0 };
  for (const kind of INCIDENT_KINDS) counts[kind] = held(ofKind[kind], lo, hi);
  return counts;
}

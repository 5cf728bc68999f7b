import type { PlaceTally } from "@/lib/collection/place-tallies";
import type { Day } from "@/lib/domain/day";
import type { Cluster, ClusterLayout, Layout } from "@/lib/scene/scene";
import type { DaySpan } from "@/lib/view/view";

/** What painting a mark takes of an incident or a row. */
export interface MarkEntry {
  /** An incident's; rows are known by their index. */
  readonly id?: string;
  readonly day: Day;
  /** Index into the plan's clusters; `null`: it has no mark. */
  readonly cluster: number | null;
  /** Spot in the cluster's spiral, 0 innermost. */
  readonly spot: number;
}

/** What painting marks takes of all that share a point. */
export interface MarkCluster extends Pick<Cluster, "form" | "at" | "placeIds" | "capacity"> {
  /** Never more than one mark at a time, and no symbol: the mark stands on the point itself. */
  readonly lone?: boolean;
}

/** A plan as far as its marks are painted: `Plan` is one. Entries ascend by day. */
export interface MarksPlan {
  readonly entries: readonly MarkEntry[];
  readonly clusters: readonly MarkCluster[];
  readonly span: DaySpan;
}

/** A scene as far as its marks are painted: `Scene` is one. */
export interface MarksScene {
  readonly day: Day;
  readonly lo: number;
  readonly hi: number;
  /** With at least one visible item, ascending. */
  readonly clusters: readonly PlaceTally[];
}

/** A layout as far as marks are painted: `Layout` is one. */
export interface MarksLayout extends Pick<Layout, "markRadius"> {
  readonly clusters: readonly ClusterLayout[];
}

/** By entry of a plan: 1 for those of a set, else 0. Rows, which have no id, are in none. */
export function markedEntries(
  { entries }: Pick<MarksPlan, "entries">,
  ids: ReadonlySet<string>,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(entries, ({ id }) => (id !== undefined && ids.has(id) ? 1 : 0));
}

/** What of a scene is marked. */
interface MarkedShown {
  readonly count: number;
  /** Indices into the plan's clusters: those with any of them. */
  readonly clusters: ReadonlySet<number>;
}

/** `marked`: by entry, as {@link markedEntries} makes it of the same plan. */
export function markedShown(
  { entries }: Pick<MarksPlan, "entries">,
  { lo, hi }: Pick<MarksScene, "lo" | "hi">,
  marked: Uint8Array,
): MarkedShown {
  const clusters = new Set<number>();
  let count = 0;
  for (let index = lo; index < hi; index += 1) {
    if (marked[index] !== 1) continue;
    count += 1;
    const cluster = entries[index]?.cluster ?? null;
    if (cluster !== null) clusters.add(cluster);
  }
  return { count, clusters };
}

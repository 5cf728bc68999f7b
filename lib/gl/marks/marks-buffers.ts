import type { MarkLook } from "@/lib/gl/marks-look";
import { mercator } from "@/lib/gl/mercator";
import { spotOf } from "@/lib/scene/packing/phyllotaxis";
import type { MarksLayout, MarksPlan } from "@/lib/scene/plan/marks-plan";
import { THEATRE } from "@/lib/theatre/theatre";

/**
 * All marks of a plan as the graphics card reads them, in the order of `plan.entries` (by day), so that what a day
 * shows is one contiguous slice. Uploaded once per plan; nothing in it depends on the day, and but for the spots nothing on the zoom.
 */
export interface MarksBuffers {
  readonly count: number;
  /** Two a mark: the cluster's true point in web mercator, less the theatre’s origin. */
  readonly anchors: Float32Array<ArrayBuffer>;
  /** Two a mark: its spot in the plain spiral, in mark radii, y down. */
  readonly spots: Float32Array<ArrayBuffer>;
  /** Index into `plan.clusters`; their number for an incident that the map has no point for: never drawn. */
  readonly clusters: Uint16Array<ArrayBuffer>;
  readonly days: Float32Array<ArrayBuffer>;
  /** Four bytes a mark: its {@link MarkLook}. */
  readonly looks: Uint8Array<ArrayBuffer>;
}

/** Builds the buffers of a plan. At most 65,535 clusters. */
export function marksBuffers<P extends MarksPlan>(
  plan: P,
  lookOf: (entry: P["entries"][number]) => MarkLook,
): MarksBuffers {
  const count = plan.entries.length;
  const buffers: MarksBuffers = {
    count,
    anchors: new Float32Array(count * 2),
    spots: new Float32Array(count * 2),
    clusters: new Uint16Array(count),
    days: new Float32Array(count),
    looks: new Uint8Array(count * 4),
  };
  const points = plan.clusters.map((cluster) => mercator(cluster.at));
  plan.entries.forEach((entry, index) => {
    const point = points[entry.cluster ?? -1] ?? THEATRE.mercatorOrigin;
    const spot = spotOf(plan.clusters[entry.cluster ?? -1], entry.spot, 1);
    buffers.anchors.set([point.x - THEATRE.mercatorOrigin.x, point.y - THEATRE.mercatorOrigin.y], index * 2);
    buffers.spots.set([spot.x, spot.y], index * 2);
    buffers.clusters[index] = entry.cluster ?? plan.clusters.length;
    buffers.days[index] = entry.day;
    buffers.looks.set(lookOf(entry), index * 4);
  });
  return buffers;
}

/** The spots of a layout, in mark radii: those of the plain spirals, but where one had to give way. */
export function layoutSpots(
  plan: Pick<MarksPlan, "entries" | "clusters">,
  plain: MarksBuffers["spots"],
  { clusters, markRadius }: MarksLayout,
): MarksBuffers["spots"] {
  if (!clusters.some(({ spots }) => spots)) return plain;
  const all = plain.slice();
  plan.entries.forEach(({ cluster, spot }, index) => {
    const spots = clusters[cluster ?? -1]?.spots;
    if (!spots) return;
    const { x, y } = spotOf(plan.clusters[cluster ?? -1], spot, markRadius, spots);
    all[2 * index] = x / markRadius;
    all[2 * index + 1] = y / markRadius;
  });
  return all;
}

import { type MapNames, mapNames } from "@/lib/basemap/map-names";
import { project } from "@/lib/basemap/mercator";
import { clustersCountedAt } from "@/lib/scene/packing/cluster-signs";
import { estimateTextWidth, type MeasureText } from "@/lib/scene/packing/estimate-text-width";
import { labelBox } from "@/lib/scene/packing/label-box";
import { SIGN_ROOM_PX } from "@/lib/scene/packing/pack-marks";
import { isAlwaysShown, settleClusters } from "@/lib/scene/packing/settle-clusters";
import type { Cluster, ClusterLayout, Layout, Plan } from "@/lib/scene/scene";
import { BADGE_DOTS } from "@/lib/signs/disc-look";
import { markRadiusAt } from "@/lib/signs/mark-scale";
import { originSpots } from "./origin-signs";
import { type LabelWish, placeLabels } from "./place-labels";

/** Below this zoom names have one line: there is no room for the second. */
const SECOND_LINE_ZOOM = 5.2;
/** From this zoom on every base is named if at all possible. */
const ALL_BASES_ZOOM = 5.6;

/**
 * What is drawn about each place and where its label is, at `zoom` (512-pixel world), in CSS pixels. Every place's sign is on its true
 * point; only marks, discs and labels give way. Changes with the plan and the zoom, never with the day, so that nothing jumps while
 * time runs.
 */
export function layoutOf(
  plan: Plan,
  zoom: number,
  names: MapNames = mapNames("en", null),
  measure: MeasureText = estimateTextWidth,
): Layout {
  const markRadius = markRadiusAt(zoom, Math.max(0, ...plan.clusters.map(({ capacity }) => capacity)));
  const points = plan.clusters.map(({ at }) => ({ ...project(at, zoom), radius: 0 }));
  const { clusters, taken } = settleClusters(plan.clusters, points, markRadius, zoom);
  const lineCount = names.second === "always" || zoom >= SECOND_LINE_ZOOM ? 2 : 1;
  const wishes = wishesOf(plan.clusters, clusters, zoom).map(({ index, ...wish }): LabelWish => {
    const [point, layout] = [points[index], clusters[index]];
    const { dx = 0, dy = 0, radius: inner = 0 } = layout ?? {};
    const radius = inner + (plan.clusters[index]?.form.type === "area" ? BADGE_DOTS.awayPx : 0);
    return {
      ...wish,
      cluster: index,
      x: (point?.x ?? 0) + dx,
      y: (point?.y ?? 0) + dy,
      radius,
      nearest: layout?.spots ? SIGN_ROOM_PX : radius,
      lines: linesOf(plan.clusters, clusters, index, names).slice(0, lineCount),
    };
  });
  const labels = placeLabels(wishes, taken, measure);
  const boxes = labels.map((label) => {
    const [point, place] = [points[label.cluster], clusters[label.cluster]];
    return labelBox(label, measure, {
      x: (point?.x ?? 0) + (place?.dx ?? 0),
      y: (point?.y ?? 0) + (place?.dy ?? 0),
    });
  });
  return {
    zoom,
    markRadius,
    clusters,
    labels,
    origins: originSpots(plan, zoom, taken, boxes, names.first, measure),
  };
}

/** Names first for bases, then for strike sites, then for the rest; the most visited first, bases where nothing is visible last. */
function wishesOf(clusters: readonly Cluster[], layouts: readonly ClusterLayout[], zoom: number) {
  const order = (cluster: Cluster) =>
    cluster.capacity === 0 ? 3 : isAlwaysShown(cluster) ? 0 : cluster.strikeSite ? 1 : 2;
  return clusters
    .flatMap((cluster, index) => {
      const layout = layouts[index];
      return layout && layout.radius > 0 && layout.host === undefined ? [{ cluster, index }] : [];
    })
    .sort(
      (a, b) =>
        order(a.cluster) - order(b.cluster) ||
        b.cluster.entryCount - a.cluster.entryCount ||
        a.index - b.index,
    )
    .map(({ cluster, index }) => ({
      index,
      rank: isAlwaysShown(cluster) ? (1 as const) : (2 as const),
      insist: zoom >= ALL_BASES_ZOOM && isAlwaysShown(cluster) && cluster.capacity > 0,
    }));
}

/** The first name, beneath it the other; with the names of those that are counted there too. */
function linesOf(
  clusters: readonly Cluster[],
  layouts: readonly ClusterLayout[],
  index: number,
  { first, second }: MapNames,
): string[] {
  const guests = clustersCountedAt({ clusters: layouts }, index)
    .slice(1)
    .flatMap((at) => clusters[at] ?? []);
  const [guest] = guests;
  const joined = (nameOf: (cluster: Cluster) => string, comma: string) => {
    const name = clusters[index] ? nameOf(clusters[index]) : "";
    if (!guest) return name;
    return guests.length === 1 ? `${name}${comma}${nameOf(guest)}` : `${name} + ${guests.length}`;
  };
  const english = joined(({ label }) => label, ", ");
  if (clusters[index]?.labelAr == null) return [english];
  const arabic = joined(({ label, labelAr }) => labelAr ?? label, "، ");
  const lines = first === "ar" ? [arabic, english] : [english, arabic];
  return second === "never" ? lines.slice(0, 1) : lines;
}

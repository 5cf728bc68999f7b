import { project } from "@/lib/basemap/mercator";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, labelBox } from "@/lib/scene/packing/label-box";
import type { Layout, Plan } from "@/lib/scene/scene";

/** What the name of a cluster covers in a layout, in CSS pixels of the world square at the layout's zoom; none where it has no name there. */
export function nameBoxes(plan: Plan, layout: Layout, cluster: number | null): readonly Box[] {
  const own = cluster === null ? null : (layout.clusters[cluster]?.host ?? cluster);
  return layout.labels
    .filter((label) => label.cluster === own)
    .flatMap((label) => {
      const [named, place] = [plan.clusters[label.cluster], layout.clusters[label.cluster]];
      if (!named || !place) return [];
      const { x, y } = project(named.at, layout.zoom);
      return [labelBox(label, estimateTextWidth, { x: x + place.dx, y: y + place.dy })];
    });
}

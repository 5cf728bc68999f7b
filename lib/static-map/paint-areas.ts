import { svgAreaPath } from "@/lib/basemap/svg-basemap";
import { AREA_EDGE } from "@/lib/signs/area-look";
import type { Drawing } from "./drawing";
import { shortShare } from "./drawing-units";

/** The area of the selected place or incident where it is known to an area alone, outlined. In ground units. */
export function paintAreas({ plan, scene, hidden, selected, surface, colours }: Drawing): string {
  if (selected === null || hidden.includes("areas")) return "";
  const lit = plan.entries.slice(scene.lo, scene.hi).find(({ id }) => id === selected.id)?.cluster;
  return scene.clusters
    .flatMap(({ cluster: index }) => {
      const cluster = plan.clusters[index];
      if (cluster?.form.type !== "area") return [];
      const isSelected = index === lit || cluster.placeIds.some((id) => id === selected.id);
      const path = isSelected ? surface.path(svgAreaPath(cluster.form.areaId) ?? "", true) : "";
      if (path === "") return [];
      return `<path d="${path}"${surface.evenStroke} fill="none" stroke="${colours.mark("ink")}" stroke-width="${AREA_EDGE.widthPx}" stroke-opacity="${shortShare(AREA_EDGE.opacity)}" stroke-linejoin="round"/>`;
    })
    .join("");
}

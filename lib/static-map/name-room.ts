import { project } from "@/lib/basemap/mercator";
import { clusterSigns } from "@/lib/scene/cluster-signs";
import { estimateTextWidth } from "@/lib/scene/estimate-text-width";
import { type Box, labelBox } from "@/lib/scene/label-box";
import type { LngLat } from "@/lib/scene/scene";
import type { FrameDrawing } from "./drawing";
import { DEFAULT_FRAMES, type Frame } from "./frames";
import { shownLabels } from "./paint-labels";

const WIDEST_PX = 2600;
const TALLEST_PX = 1500;

/** The largest box that a frame may be shown in, in CSS pixels: names beyond it are not worth their bytes. */
export function frameSizePx(frame: Frame): { readonly width: number; readonly height: number } {
  const index = DEFAULT_FRAMES.indexOf(frame);
  const width = (index === -1 ? undefined : DEFAULT_FRAMES[index + 1]?.minWidthPx) ?? WIDEST_PX;
  return { width, height: Math.min(TALLEST_PX, width * 1.5) };
}

/** Where a point stands, in CSS pixels from the middle of the map. */
export function screenPoint({ camera }: Frame, at: LngLat): { readonly x: number; readonly y: number } {
  const [point, middle] = [project(at, camera.zoom), project(camera, camera.zoom)];
  return { x: point.x - middle.x, y: point.y - middle.y };
}

/** What the atlas's own signs and labels cover, in CSS pixels from the middle of the map. */
export function takenBoxes(drawing: FrameDrawing): Box[] {
  const { plan, scene, layout, frame } = drawing;
  const centre = (index: number) => {
    const [cluster, place] = [plan.clusters[index], layout.clusters[index]];
    if (!cluster || !place) return [];
    const { x, y } = screenPoint(frame, cluster.at);
    return [{ x: x + place.dx, y: y + place.dy, radius: place.radius }];
  };
  const signs = clusterSigns(plan, scene, layout).flatMap(({ cluster }) =>
    centre(cluster).map(
      ({ x, y, radius }): Box => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      }),
    ),
  );
  const labels = shownLabels(drawing).flatMap((label) =>
    centre(label.cluster).map((from) => labelBox(label, estimateTextWidth, from)),
  );
  return [...signs, ...labels];
}

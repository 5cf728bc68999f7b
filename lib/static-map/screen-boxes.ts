import { aboutCamera } from "@/lib/basemap/mercator";
import type { Frame } from "@/lib/domain/shapes/theatre-shape";

import type { ClusterSign } from "@/lib/scene/packing/cluster-signs";
import { type Box, meet } from "@/lib/scene/packing/label-box";
import type { LngLat } from "@/lib/scene/scene";
import type { FrameDrawing } from "./drawing";

/** Beyond a sign's own radius: its halo and the ring of a selection. */
const RING_PX = 6;

/** Where a point stands, in CSS pixels from the middle of the map. */
export function screenPoint({ camera }: Frame, at: LngLat): { readonly x: number; readonly y: number } {
  return aboutCamera(camera, at);
}

/** A circle on the screen, in CSS pixels from the middle of the map. */
interface ScreenCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What a cluster takes at its fullest, at most once. */
export function clusterCircles({ plan, layout, frame }: FrameDrawing, index: number): ScreenCircle[] {
  const [cluster, place] = [plan.clusters[index], layout.clusters[index]];
  if (!cluster || !place) return [];
  const { x, y } = screenPoint(frame, cluster.at);
  return [{ x: x + place.dx, y: y + place.dy, radius: place.radius }];
}

export function circleBox({ x, y, radius }: ScreenCircle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Whether a box lies in another with all of its sides. */
export function isWithin(room: Box, { left, right, top, bottom }: Box): boolean {
  return left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
}

/** Whether anything of a cluster's sign and marks may be seen; on a page all of them are kept. */
export function isInSight(drawing: FrameDrawing, { cluster, radius }: ClusterSign): boolean {
  const { crop } = drawing.surface;
  return (
    crop === null ||
    clusterCircles(drawing, cluster).some((circle) =>
      meet(crop, circleBox({ ...circle, radius: Math.max(circle.radius, radius) + RING_PX })),
    )
  );
}

import { aboutCamera } from "@/lib/basemap/mercator";
import type { Status } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shellWords } from "@/lib/messages/rooms";
import { type OriginCounts, originCountsOf } from "@/lib/scene/origins/origin-counts";
import type { LngLat, Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { Camera } from "@/lib/view/view";

/** Size of a map's box in CSS pixels of the map itself. */
export interface FrameBox {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What of a scene lies in a picture, by the true points of places and the label points of areas. */
export interface FrameCounts {
  readonly counts: KindCounts;
  readonly status: Readonly<Record<Status, number>>;
  readonly disputed: number;
  readonly total: number;
  /** Incidents of the scene that the picture does not show: outside its edges, or without a place on any map. */
  readonly beyond: number;
  /** Where the launches that it shows are said to come from. */
  readonly origins: OriginCounts;
}

/** Whether a map of this size about `camera` shows a point. Edges belong to the picture. */
export function isInFrame(at: LngLat, camera: Camera, { widthPx, heightPx }: FrameBox): boolean {
  const { x, y } = aboutCamera(camera, at);
  return Math.abs(x) <= widthPx / 2 && Math.abs(y) <= heightPx / 2;
}

/** Counts what a map of this size about `camera` shows of a scene. Edges belong to the picture. */
export function countsInFrame(plan: Plan, scene: Scene, camera: Camera, box: FrameBox): FrameCounts {
  const inFrame = plan.clusters.map(({ at }) => isInFrame(at, camera, box));
  return countsOf(plan, scene, ({ cluster }) => cluster !== null && inFrame[cluster] === true);
}

/** Counts all of a scene: what a picture shows that has no frame. */
export function countsOfScene(plan: Plan, scene: Scene): FrameCounts {
  return countsOf(plan, scene, () => true);
}

function countsOf(plan: Plan, scene: Scene, isSeen: (entry: PlanEntry) => boolean): FrameCounts {
  const status: Record<Status, number> = { confirmed: 0, reported: 0, claimed: 0 };
  let disputed = 0;
  const seen: PlanEntry[] = [];
  for (const entry of plan.entries.slice(scene.lo, scene.hi)) {
    if (!isSeen(entry)) continue;
    status[entry.status] += 1;
    if (entry.disputed) disputed += 1;
    seen.push(entry);
  }
  const total = seen.length;
  const counts = INCIDENT_KINDS.map((kind) => seen.filter((entry) => entry.kind === kind).length);
  return { counts, status, disputed, total, beyond: scene.total - total, origins: originCountsOf(seen) };
}

/** "3 more outside this picture"; empty where it shows all. */
export function beyondText(beyond: number, lang: Lang): string {
  return beyond === 0 ? "" : shellWords.get(lang).beyond(beyond);
}

import type { Layout, Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import type { LayerName, SelectedId } from "@/lib/view/view";
import type { Frame } from "./frames";
import type { MapColours } from "./map-colours";
import type { Surface } from "./surface";

/** What every part of a drawing needs to know. */
export interface Drawing {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly frames: readonly [Frame, ...Frame[]];
  readonly colours: MapColours;
  readonly surface: Surface;
  readonly lang: "en" | "ar";
  readonly selected: SelectedId | null;
  readonly hidden: readonly LayerName[];
  /** The link of an incident's mark; without it marks are no links. */
  readonly hrefOf?: ((entry: PlanEntry) => string) | undefined;
}

/** A drawing at one of its frames. */
export interface FrameDrawing extends Drawing {
  readonly frame: Frame;
  readonly layout: Layout;
}

/** The part of a drawing that is for one frame only; style sheets hide it in the others. */
export function frameGroup({ name }: Frame, content: string): string {
  return content && `<g class="frame frame-${name}">${content}</g>`;
}

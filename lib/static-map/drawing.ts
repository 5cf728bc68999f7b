import type { Frame } from "@/lib/domain/shapes/theatre-shape";
import type { Layout, Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import type { LayerName, MapExtras, SelectedId } from "@/lib/view/view";
import type { MapColours } from "./map-colours";
import type { Surface } from "./svg/surface";

/** What land, waters and names need to know of a drawing: where it looks, and how it is painted. */
export interface GroundDrawing {
  readonly frames: readonly [Frame, ...Frame[]];
  readonly colours: MapColours;
  readonly surface: Surface;
  readonly lang: "en" | "ar";
  readonly hidden: readonly LayerName[];
  readonly extras: MapExtras;
}

/** What every part of a drawing of incidents needs to know. */
export interface Drawing extends GroundDrawing {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly selected: SelectedId | null;
  /** The link of an incident's mark; without it marks are no links. */
  readonly hrefOf?: ((entry: PlanEntry) => string) | undefined;
  /** Whether marks name their incident (`data-mark`), discs and symbols the clusters that they count (`data-places`); not by default. */
  readonly isTagged?: boolean;
}

/** A ground at one of its frames. */
export interface FrameGround extends GroundDrawing {
  readonly frame: Frame;
}

/** A drawing at one of its frames. */
export interface FrameDrawing extends Drawing, FrameGround {
  readonly layout: Layout;
}

/** The part of a drawing that is for one frame only; style sheets hide it in the others. */
export function frameGroup({ name }: Frame, content: string): string {
  return content && `<g class="frame frame-${name}">${content}</g>`;
}

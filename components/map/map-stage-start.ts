import type { StyleSpecification } from "maplibre-gl";
import type { AtlasImage } from "@/lib/layers/atlas-cells";
import type { ThemeName } from "@/lib/layers/marks-painter";
import type { Layout, Plan, Scene } from "@/lib/scene/scene";
import type { LayerName } from "@/lib/view/view";

/** What a map's stage begins with, and whom it tells. */
export interface MapStageStart {
  readonly atlas: AtlasImage;
  readonly plan: Plan;
  readonly scene: Scene;
  readonly zoom: number;
  readonly theme: ThemeName;
  readonly hidden: readonly LayerName[];
  readonly lang: "en" | "ar";
  readonly basemap: StyleSpecification | string;
  readonly layoutAt: (plan: Plan, zoom: number) => Layout;
  /** Before the map is given another style. */
  readonly onRestyle: () => void;
  /** Marks show a newer scene than areas, arcs and labels do. */
  readonly onBehind: () => void;
  /** All show the same scene again, and the map had nothing to paint for it. */
  readonly onSettled: () => void;
  /** After each frame that painted a scene for the first time. */
  readonly onPainted: (scene: Scene, plan: Plan) => void;
}

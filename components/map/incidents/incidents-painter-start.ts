import type { SpriteSheet } from "@/lib/gl/sprite-cells";
import type { Layout, Plan, Scene } from "@/lib/scene/scene";

/** What the painter of incidents begins with, and to whom it reports. */
export interface IncidentsPainterStart {
  readonly sprites: SpriteSheet;
  readonly plan: Plan;
  readonly scene: Scene;
  readonly zoom: number;
  readonly lang: "en" | "ar";
  readonly layoutAt: (plan: Plan, zoom: number) => Layout;
  /** Marks show a newer scene than areas, arcs and labels do. */
  readonly onBehind: () => void;
  /** All show the same scene again, and the map had nothing to paint for it. */
  readonly onSettled: () => void;
  /** After each frame that painted a scene, or what is marked of it, for the first time: how many are, `null` for none asked for. */
  readonly onPainted: (scene: Scene, plan: Plan, marked: number | null) => void;
}

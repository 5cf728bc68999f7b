import type { MarksLayout, MarksPlan, MarksScene } from "@/lib/scene/plan/marks-plan";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { SelectedId } from "@/lib/view/view";
import type { Picked } from "./pick-mark";

export type ThemeName = "light" | "dark";

/** All that the app knows of how marks are painted. Setting what is already set draws nothing. */
export interface MarksPainter<P extends MarksPlan = Plan, S extends MarksScene = Scene> {
  setPlan(plan: P): void;
  /** A scene of the plan that was set last. Answers whether its marks are painted without the map. */
  setScene(scene: S): boolean;
  /** A layout of the plan that was set last. */
  setLayout(layout: MarksLayout): void;
  setTheme(theme: ThemeName): void;
  setSelected(selected: SelectedId | null): void;
  setHovered(hovered: Picked | null): void;
  /** Keeps these as bright as they are while all else falls back, discs that count any of them ringed; `null` ends that. */
  setMarked(ids: ReadonlySet<string> | null): void;
  /** What is painted at a point of the canvas, in CSS pixels; `null` where there is nothing within the tolerance. */
  pick(x: number, y: number, tolerancePx: number): Picked | null;
}

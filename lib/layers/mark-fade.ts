import { fadeRule } from "@/lib/scene/fade-rule";
import type { MarksPlan, MarksScene } from "@/lib/scene/marks-plan";

/** Day, days until fully faded (0: none), how much of its colour a fully faded mark loses. */
export function markFade(
  plan: Pick<MarksPlan, "span">,
  scene: Pick<MarksScene, "day">,
): readonly [number, number, number] {
  const { days, most } = fadeRule(plan.span);
  return [scene.day, days, most];
}

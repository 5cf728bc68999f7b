import type { MarksPlan, MarksScene } from "@/lib/scene/plan/marks-plan";
import { spanRule } from "@/lib/view/span/span-rule";

/** Day, days until fully faded (0: none), how much of its colour a fully faded mark loses. */
export function markFade(
  plan: Pick<MarksPlan, "span">,
  scene: Pick<MarksScene, "day">,
): readonly [number, number, number] {
  const { days, most } = spanRule(plan.span).fade;
  return [scene.day, days, most];
}

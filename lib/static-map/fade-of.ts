import type { Day } from "@/lib/domain/day";
import type { Plan, Scene } from "@/lib/scene/scene";
import { colourLost } from "@/lib/signs/mark-look";
import { spanRule } from "@/lib/view/span/span-rule";

/** How much of its colour a mark of `day` has lost to the paper, 0 to 1: today's are bright, older ones fade. */
export function fadeOf(plan: Plan, scene: Scene, day: Day): number {
  return colourLost(spanRule(plan.span).fade, scene.day - day);
}

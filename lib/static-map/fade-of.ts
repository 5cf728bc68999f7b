import type { Day } from "@/lib/domain/day";
import { fadeRule } from "@/lib/scene/fade-rule";
import type { Plan, Scene } from "@/lib/scene/scene";
import { colourLost } from "@/lib/signs/mark-look";

/** How much of its colour a mark of `day` has lost to the paper, 0 to 1: today's are bright, older ones fade. */
export function fadeOf(plan: Plan, scene: Scene, day: Day): number {
  return colourLost(fadeRule(plan.span), scene.day - day);
}

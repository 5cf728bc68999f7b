import type { TimelineFacts } from "@/components/timeline/timeline-facts";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { CompareSide, Comparison } from "@/lib/view/address/comparison";

/** What the server sends of a side: enough to draw it the same until the dataset itself is here. */
export interface SideSeed {
  /** Holds the entries of `scene` alone. */
  readonly plan: Plan;
  readonly scene: Scene;
  readonly timeline: TimelineFacts;
}

export interface CompareSeed {
  readonly version: string;
  readonly comparison: Comparison;
  /** A sentence for each thing in the address that had to be repaired. */
  readonly repairs: readonly string[];
  readonly sides: Readonly<Record<CompareSide, SideSeed>>;
  /** What the views leave out: {@link filterPhrases}. */
  readonly filters: readonly string[];
}

import type { SceneSeed } from "@/components/workspace/scene-seed";
import type { CompareSide, Comparison } from "@/lib/view/address/comparison";

export interface CompareSeed {
  readonly version: string;
  readonly comparison: Comparison;
  /** A sentence for each thing in the address that had to be repaired. */
  readonly repairs: readonly string[];
  readonly sides: Readonly<Record<CompareSide, SceneSeed>>;
  /** What the views leave out: {@link filterPhrases}. */
  readonly filters: readonly string[];
}

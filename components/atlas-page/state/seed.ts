import type { SceneSeed } from "@/components/workspace/scene-seed";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Facets } from "@/lib/scene/filters/facets";
import type { KnownLimits, KnownNote } from "@/lib/scene/filters/known-note";
import type { View } from "@/lib/view/view";
import type { TallyFacts } from "./day-facts";

/** The records that the detail of what is selected refers to. */
export type DatasetSlice = Pick<Dataset, "incidentById" | "places" | "sources" | "parties">;

/** What the server sends of the dataset with the page: enough to draw it the same until the dataset itself is here. */
export interface Seed extends SceneSeed {
  readonly version: string;
  readonly view: View;
  /** A sentence for each thing in the link that had to be repaired. */
  readonly repairs: readonly string[];
  /** What has become of the dataset since the link was made; `null` where nothing is to be told. */
  readonly revision: { readonly sentence: string; readonly href: string } | null;
  readonly facets: Facets;
  readonly tally: TallyFacts | null;
  /** What is hidden because it had not been published by the view's `known`; `null` where all is shown. */
  readonly knownNote: KnownNote | null;
  /** How far `known` can be turned. */
  readonly knownLimits: KnownLimits;
  readonly slice: DatasetSlice;
  /** How many statements on launches belong to no incident. */
  readonly statementCount: number;
}

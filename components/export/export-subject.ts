import type { Dataset } from "@/lib/dataset/dataset";
import type { Story } from "@/lib/story/story";
import type { View } from "@/lib/view/view";
import type { OwnSubject } from "./own-subject";

/** What is exported: a view, a story of several, or what is shown of a reader's own file. */
export type ExportSubject =
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "story"; readonly story: Story }
  | { readonly type: "own"; readonly own: OwnSubject };

/** What every export is made from. */
export interface ExportSource {
  /** The whole dataset, as it is now. */
  readonly dataset: Dataset;
  /** The atlas's own origin: codes and links lead there. */
  readonly origin: string;
}

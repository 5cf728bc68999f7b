import type { Dataset } from "@/lib/dataset/dataset";
import type { Story } from "@/lib/story/story";
import type { View } from "@/lib/view/view";

/** What is exported: a view, or a story of several. */
export type ExportSubject =
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "story"; readonly story: Story };

/** What every export is made from. */
export interface ExportSource {
  /** The whole dataset, as it is now. */
  readonly dataset: Dataset;
  /** The atlas's own origin: codes and links lead there. */
  readonly origin: string;
}

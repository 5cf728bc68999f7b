import type { Dataset } from "@/lib/dataset/dataset";
import type { Story } from "@/lib/story/story";
import type { View } from "@/lib/view/view";
import type { FilesAtHand } from "./own-pages.client";
import type { OwnSubject } from "./own-subject";

/** What is exported: a view, a story of several, or what is shown of a reader's own file. */
export type ExportSubject =
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "story"; readonly story: Story; readonly files?: FilesAtHand }
  | { readonly type: "own"; readonly own: OwnSubject };

/** What every export is made from. */
export interface ExportSource {
  /** The whole dataset, as it is now. */
  readonly dataset: Dataset;
  /** The atlas's own origin: codes and links lead there. */
  readonly origin: string;
}

/** What the export of a story is made from. */
export interface StorySource extends Omit<ExportSource, "dataset"> {
  /** `null` where no slide shows the atlas. */
  readonly dataset: Dataset | null;
  /** The readers' own files that its slides may need. */
  readonly files: FilesAtHand;
}

import type { Dataset } from "@/lib/dataset/dataset";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import type { SlideWords } from "@/lib/story/story";
import type { SourceChoice } from "./document-sources";
import type { SlidePage } from "./slide-page";

/** A page of a document, and what is said with it. */
interface DocumentPage {
  /** `null` where nothing is said: the page of a view. */
  readonly words: SlideWords | null;
  /** Makes the page when its turn comes: many at once would not fit a browser's memory. */
  readonly page: () => Promise<SlidePage>;
}

/** What a PDF or a presentation is made of. */
export interface DocumentInput {
  readonly title: string;
  /** Of what the document says itself; in Arabic it reads from right to left. */
  readonly lang: Lang;
  readonly pages: readonly DocumentPage[];
  readonly theme: SheetTheme;
  /** Which sources follow the pages. */
  readonly sources: SourceChoice;
  /** Where the sources are; `null` where no page shows the atlas. */
  readonly dataset: Pick<Dataset, "sources"> | null;
  /** Called before each page and before the sources, with what is next; may throw to stop. */
  readonly onStep: (done: number, total: number) => Promise<void>;
}

import { viewNow } from "@/components/workspace/use-workspace.client";
import { spanSlice } from "@/lib/collection/collection";
import { linkOfFileView } from "@/lib/files/view/link-of-file-view";
import type { ShownWords } from "@/lib/messages/en/files/shown";
import { writtenSlideOf } from "@/lib/story/story-views";
import type { WrittenSlide } from "@/lib/story/written-story";
import type { FileWorkspace } from "./use-file-workspace.client";

/** What is shown of the file as a slide, which names the file and contains none of its data. */
export function fileSlideNow(workspace: FileWorkspace, words: ShownWords["briefing"]): WrittenSlide {
  const { fileName, reading, mask } = workspace;
  const { table } = reading;
  const view = viewNow(workspace);
  const shown = mask.count(spanSlice(table, view.day, view.span));
  const own = linkOfFileView(fileName, table, view);
  const title = words.slideTitle(shown, fileName).slice(0, 120);
  return writtenSlideOf({ own, title, caption: "", notes: "" });
}

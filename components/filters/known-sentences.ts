import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import type { KnownNote } from "@/lib/scene/filters/known-note";

/** What turning back hides of the days on the screen, and how many it shows by rule alone. */
export function knownSentences({ total, unpublished, undated }: KnownNote, lang: Lang): string {
  const words = workspaceWords.get(lang).filters.known;
  const hidden =
    total === 0 ? words.none : unpublished === 0 ? words.allPublished : words.unpublished(unpublished, total);
  return undated === 0 ? hidden : `${hidden} ${words.byRule(undated)}`;
}

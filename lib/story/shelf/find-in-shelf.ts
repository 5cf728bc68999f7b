import type { BriefingSlide } from "@/lib/story/briefing";
import type { SavedView, ShelvedBriefing } from "./shelf";

/** A briefing that a search found. */
export interface FoundBriefing {
  readonly briefing: ShelvedBriefing;
  /** The first slide whose texts hold all that was asked for; `null` where the title does, or nothing was asked for. */
  readonly slide: BriefingSlide | null;
}

/** Briefings whose title, or one of whose slides' texts, has every word of `text`, in their order. No words find all. */
export function findBriefings(briefings: readonly ShelvedBriefing[], text: string): readonly FoundBriefing[] {
  const words = wordsOf(text);
  return briefings.flatMap((briefing): readonly FoundBriefing[] => {
    if (holdsAll(briefing.title, words)) return [{ briefing, slide: null }];
    const slide = briefing.slides.find(({ title, caption, notes }) =>
      holdsAll(`${title}\n${caption}\n${notes}`, words),
    );
    return slide ? [{ briefing, slide }] : [];
  });
}

/** Saved views whose name has every word of `text`, in their order. */
export function findViews(views: readonly SavedView[], text: string): readonly SavedView[] {
  const words = wordsOf(text);
  return views.filter(({ name }) => holdsAll(name, words));
}

function wordsOf(text: string): readonly string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const within = folded(text);
  return words.every((word) => within.includes(word));
}

/** Without marks and capitals: "Ṭārmīya" is found as "tarmiya". */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

import type { Lang } from "@/lib/domain/shapes/lang";
import { deckWords } from "@/lib/messages/rooms";
import type { Said } from "./said";
import { CAPTION_LENGTH, NOTES_LENGTH, TITLE_LENGTH } from "./story";

/** Fields that a file or a link of a story may be refused for. */
export type StoryField = "title" | "slides" | "view" | "caption" | "notes";

type StoryRule =
  | "not-json"
  | "not-a-story"
  | "newer-version"
  | "missing"
  | "not-text"
  | "too-long"
  | "too-many"
  | "no-slides"
  | "not-a-view"
  | "cut-off";

/** Why a file or a link is refused. */
export interface StoryProblem {
  readonly rule: StoryRule;
  /** Counted from 1; `null` where it is the story as a whole. */
  readonly slide: number | null;
  readonly field: StoryField | null;
  /** More in words; `null` where there is none. */
  readonly detail: Said | null;
}

/** More would be a book; it also bounds what a hostile file can make this page do. */
export const MAX_SLIDES = 100;

export const FIELD_LENGTH: Record<Exclude<StoryField, "slides" | "view">, number> = {
  title: TITLE_LENGTH,
  caption: CAPTION_LENGTH,
  notes: NOTES_LENGTH,
};

export function storyProblem(
  rule: StoryRule,
  where: Partial<Pick<StoryProblem, "slide" | "field" | "detail">> = {},
): StoryProblem {
  return { rule, slide: where.slide ?? null, field: where.field ?? null, detail: where.detail ?? null };
}

/** The problem in one sentence. */
export function problemSentence({ rule, slide, field, detail }: StoryProblem, lang: Lang): string {
  const words = deckWords.get(lang).problems;
  const where = words.where(slide, field);
  switch (rule) {
    case "not-json":
      return words.notJson;
    case "not-a-story":
      return words.notAStory;
    case "newer-version":
      return words.newerVersion;
    case "cut-off":
      return words.cutOff;
    case "no-slides":
      return words.noSlides;
    case "too-many":
      return words.tooMany(MAX_SLIDES);
    case "missing":
      return words.missing(where);
    case "not-text":
      return words.notText(where);
    case "too-long":
      return words.tooLong(
        where,
        field === null || field === "slides" || field === "view" ? null : FIELD_LENGTH[field],
      );
    case "not-a-view":
      return `${words.notAView(where)}${detail === null ? "" : ` ${detail(lang)}`}`;
  }
}

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
  /** More in words, safe to show as text; may be empty. */
  readonly detail: string;
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
  return { rule, slide: where.slide ?? null, field: where.field ?? null, detail: where.detail ?? "" };
}

/** The problem in one English sentence. */
export function problemSentence({ rule, slide, field, detail }: StoryProblem): string {
  const where = `${slide === null ? "the story" : `slide ${slide}`}${field === null ? "" : `, ${field}`}`;
  switch (rule) {
    case "not-json":
      return "Not a briefing of this atlas: invalid JSON.";
    case "not-a-story":
      return "Not a briefing of this atlas.";
    case "newer-version":
      return "It was made by a newer version of this atlas.";
    case "cut-off":
      return "The link is damaged or was cut off on its way.";
    case "no-slides":
      return "It has no slides.";
    case "too-many":
      return `It has more than ${MAX_SLIDES} slides.`;
    case "missing":
      return `In ${where}: missing.`;
    case "not-text":
      return `In ${where}: not text.`;
    case "too-long":
      return `In ${where}: too long${field === null || field === "slides" || field === "view" ? "" : ` (at most ${FIELD_LENGTH[field]} characters)`}.`;
    case "not-a-view":
      return `In ${where}: not a view of this atlas.${detail === "" ? "" : ` ${detail}`}`;
  }
}

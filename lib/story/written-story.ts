import { LINK_LENGTH } from "./slide-link";
import { FIELD_LENGTH, MAX_SLIDES, type StoryField, type StoryProblem, storyProblem } from "./story-problem";

/** A slide as files, links and the browser's storage hold it: its view as a link. */
export interface WrittenSlide {
  readonly view: string;
  readonly title: string;
  readonly caption: string;
  readonly notes: string;
}

/** A story as it is written; its views are not read yet. */
export interface WrittenStory {
  readonly title: string;
  readonly slides: readonly WrittenSlide[];
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StoryProblem };

/** A story out of any JSON value, or what is wrong with it. Never throws. */
export function readWritten(value: unknown): Reading<WrittenStory> {
  if (!isRecord(value)) return refused(storyProblem("not-a-story"));
  const title = readWrittenTitle(value);
  if (!title.ok) return title;
  if (value.slides === undefined) return refused(storyProblem("missing", { field: "slides" }));
  if (!Array.isArray(value.slides)) return refused(storyProblem("not-a-story", { field: "slides" }));
  if (value.slides.length > MAX_SLIDES) return refused(storyProblem("too-many", { field: "slides" }));
  const slides: WrittenSlide[] = [];
  for (const [index, item] of value.slides.entries()) {
    const slide = readWrittenSlide(item, index + 1);
    if (!slide.ok) return slide;
    slides.push(slide.value);
  }
  return { ok: true, value: { title: title.value, slides } };
}

/** A story's title out of any record; empty where it has none. Never throws. */
export function readWrittenTitle(value: Record<string, unknown>): Reading<string> {
  const title = textIn(value, "title", null);
  return title.ok ? { ok: true, value: title.value.trim() } : title;
}

/** A slide out of any JSON value, counted from 1 where it is refused. Never throws. */
export function readWrittenSlide(value: unknown, slide: number): Reading<WrittenSlide> {
  if (!isRecord(value)) return refused(storyProblem("missing", { slide }));
  const view = textIn(value, "view", slide);
  if (!view.ok) return view;
  const title = textIn(value, "title", slide);
  if (!title.ok) return title;
  const caption = textIn(value, "caption", slide);
  if (!caption.ok) return caption;
  const notes = textIn(value, "notes", slide);
  if (!notes.ok) return notes;
  return {
    ok: true,
    value: { view: view.value, title: title.value.trim(), caption: caption.value, notes: notes.value },
  };
}

/** Only a view must be there: a text that is left out is empty. */
function textIn(
  record: Record<string, unknown>,
  field: Exclude<StoryField, "slides">,
  slide: number | null,
): Reading<string> {
  const value = record[field];
  if (value === undefined && field !== "view") return { ok: true, value: "" };
  if (value === undefined) return refused(storyProblem("missing", { slide, field }));
  if (typeof value !== "string") return refused(storyProblem("not-text", { slide, field }));
  const limit = field === "view" ? LINK_LENGTH : FIELD_LENGTH[field];
  if (value.length > limit) return refused(storyProblem("too-long", { slide, field }));
  return { ok: true, value };
}

export function refused(problem: StoryProblem): { readonly ok: false; readonly problem: StoryProblem } {
  return { ok: false, problem };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { moveWithin } from "./move-within";
import { MAX_SLIDES } from "./story-problem";
import type { WrittenSlide, WrittenStory } from "./written-story";

/** A slide of one's own briefing. `key` tells it from all others for as long as it lives. */
export interface BriefingSlide extends WrittenSlide {
  readonly key: string;
}

/** One's own briefing, as the browser keeps it. Immutable; change it by {@link editBriefing}. */
export interface Briefing {
  readonly title: string;
  readonly slides: readonly BriefingSlide[];
}

export const EMPTY_BRIEFING: Briefing = { title: "", slides: [] };

/** Id of one's own briefing in addresses: `/present/mine/3`. */
export const MY_BRIEFING_ID = "mine";

export type TextField = "title" | "caption" | "notes";

export type BriefingEdit =
  | { readonly type: "add"; readonly slides: readonly BriefingSlide[] }
  | { readonly type: "remove"; readonly key: string }
  /** To that place among the others, counted from 0; outside it is the nearer end. */
  | { readonly type: "move"; readonly key: string; readonly to: number }
  | { readonly type: "duplicate"; readonly key: string; readonly newKey: string }
  | { readonly type: "write"; readonly key: string; readonly field: TextField; readonly text: string }
  | { readonly type: "rename"; readonly title: string }
  | { readonly type: "replace"; readonly briefing: Briefing };

/** The briefing after an edit; the same object where the edit changes nothing. */
export function editBriefing(briefing: Briefing, edit: BriefingEdit): Briefing {
  const { slides } = briefing;
  switch (edit.type) {
    case "add": {
      const room = MAX_SLIDES - slides.length;
      if (room <= 0 || edit.slides.length === 0) return briefing;
      return { ...briefing, slides: [...slides, ...edit.slides.slice(0, room)] };
    }
    case "remove": {
      const left = slides.filter(({ key }) => key !== edit.key);
      return left.length === slides.length ? briefing : { ...briefing, slides: left };
    }
    case "move": {
      const moved = moveWithin(
        slides,
        slides.findIndex(({ key }) => key === edit.key),
        edit.to,
      );
      return moved === slides ? briefing : { ...briefing, slides: moved };
    }
    case "duplicate": {
      const at = slides.findIndex(({ key }) => key === edit.key);
      const slide = slides[at];
      if (!slide || slides.length >= MAX_SLIDES) return briefing;
      return { ...briefing, slides: slides.toSpliced(at + 1, 0, { ...slide, key: edit.newKey }) };
    }
    case "write": {
      const slide = slides.find(({ key }) => key === edit.key);
      if (!slide || slide[edit.field] === edit.text) return briefing;
      const written = { ...slide, [edit.field]: edit.text };
      return { ...briefing, slides: slides.map((other) => (other === slide ? written : other)) };
    }
    case "rename":
      return edit.title === briefing.title ? briefing : { ...briefing, title: edit.title };
    case "replace":
      return edit.briefing;
  }
}

/** A story to be edited: its slides under new keys. */
export function briefingOf({ title, slides }: WrittenStory, newKey: () => string): Briefing {
  return { title, slides: slides.map((slide) => ({ ...slide, key: newKey() })) };
}

import { MAX_SLIDES } from "./story-problem";
import { isRecord, type Reading, readWritten, type WrittenSlide, type WrittenStory } from "./written-story";

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

/** What is shown for a briefing without a title. */
export const UNTITLED = "Untitled briefing";

/** Id of one's own briefing in addresses: `/present/mine/3`. */
export const MY_BRIEFING_ID = "mine";

const STORED_VERSION = 1;

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
      const from = slides.findIndex(({ key }) => key === edit.key);
      const slide = slides[from];
      const to = Math.max(0, Math.min(slides.length - 1, edit.to));
      if (!slide || to === from) return briefing;
      return { ...briefing, slides: slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
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

/** The text that the browser keeps. */
export function printBriefing({ title, slides }: Briefing): string {
  return JSON.stringify({ version: STORED_VERSION, title, slides });
}

/** What the browser kept; a slide that lost its key gets a new one. Never throws. */
export function readBriefing(text: string, newKey: () => string): Reading<Briefing> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { rule: "not-json", slide: null, field: null, detail: "" } };
  }
  if (isRecord(value) && typeof value.version === "number" && value.version > STORED_VERSION) {
    return { ok: false, problem: { rule: "newer-version", slide: null, field: null, detail: "" } };
  }
  const written = readWritten(value);
  if (!written.ok) return written;
  const keys = isRecord(value) && Array.isArray(value.slides) ? value.slides.map(keyIn) : [];
  const used = new Set<string>();
  const slides = written.value.slides.map((slide, index) => {
    const kept = keys[index] ?? null;
    const key = kept === null || used.has(kept) ? newKey() : kept;
    used.add(key);
    return { ...slide, key };
  });
  return { ok: true, value: { title: written.value.title, slides } };
}

function keyIn(slide: unknown): string | null {
  return isRecord(slide) && typeof slide.key === "string" && /^[\w-]{1,40}$/.test(slide.key)
    ? slide.key
    : null;
}

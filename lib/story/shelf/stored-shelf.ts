import type { DeckWords } from "@/lib/messages/en/deck";
import { deckWords } from "@/lib/messages/rooms";
import { type Briefing, type BriefingSlide, EMPTY_BRIEFING } from "@/lib/story/briefing";
import type { Said } from "@/lib/story/said";
import { isAtlasLink, isFileLink, LINK_LENGTH } from "@/lib/story/slide-link";
import { MAX_SLIDES, problemSentence, type StoryProblem, storyProblem } from "@/lib/story/story-problem";
import { isRecord, readWrittenSlide, readWrittenTitle } from "@/lib/story/written-story";
import {
  EMPTY_SHELF,
  FIRST_ID,
  MAX_BRIEFINGS,
  MAX_SAVED_VIEWS,
  type SavedView,
  type Shelf,
  type ShelfId,
  savedName,
  shelfId,
  shelfOf,
  withBriefings,
} from "./shelf";

const VERSION = 1;
/** Enough to know a text again that a few windows have written over meanwhile. */
const MOST_SEEN = 60;
/** 9999-12-31, milliseconds: what is later is damaged. */
const LAST_MS = 253_402_300_799_999;

/** Which write of the browser's storage a text is, and which it took in, newest last. */
export interface Lineage {
  readonly stamp: string;
  readonly seen: readonly string[];
}

interface StoredShelf {
  readonly shelf: Shelf;
  readonly lineage: Lineage;
  /** What could not be read and is left out, in sentences. */
  readonly refusals: readonly Said[];
}

/** The text that the browser keeps. */
export function printShelf({ briefings, currentId, views }: Shelf, { stamp, seen }: Lineage): string {
  return JSON.stringify({
    v: VERSION,
    stamp,
    seen: seen.slice(-MOST_SEEN),
    current: currentId,
    briefings: briefings.map(({ id, title, slides, changedMs }) => ({
      id,
      title,
      changed: changedMs,
      slides,
    })),
    views: views.map(({ id, name, link, madeMs }) => ({ id, name, link, made: madeMs })),
  });
}

const NO_LINEAGE: Lineage = { stamp: "", seen: [] };

/**
 * What the browser kept: a shelf, or the single briefing of earlier versions of the atlas. What of it cannot be read is left
 * out with the reason, the rest is kept. Whatever has no id, or one that is taken, gets one of `newId`. Never throws.
 */
export function readShelf(text: string, newId: () => ShelfId): StoredShelf {
  const refused = (problem: StoryProblem): StoredShelf => ({
    shelf: EMPTY_SHELF,
    lineage: NO_LINEAGE,
    refusals: [(lang) => problemSentence(problem, lang)],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(storyProblem("not-json"));
  }
  if (!isRecord(value)) return refused(storyProblem("not-a-story"));
  const version = value.v ?? value.version;
  if (typeof version === "number" && version > VERSION) return refused(storyProblem("newer-version"));
  const refusals: Said[] = [];
  if (value.v === undefined) {
    const only = readBriefing(value, newId, (problem) =>
      refusals.push((lang) => problemSentence(problem, lang)),
    );
    const shelf = only ? shelfOf({ ...only, id: FIRST_ID, changedMs: 0 }) : EMPTY_SHELF;
    return { shelf, lineage: NO_LINEAGE, refusals };
  }
  const briefings = listIn(value.briefings, MAX_BRIEFINGS, "briefings", refusals);
  const views = listIn(value.views, MAX_SAVED_VIEWS, "views", refusals);
  const used = new Set<string>();
  const idOf = (item: unknown): ShelfId => {
    const kept = isRecord(item) && typeof item.id === "string" ? shelfId(item.id) : null;
    const id = kept === null || used.has(kept) ? newId() : kept;
    used.add(id);
    return id;
  };
  const readBriefings = briefings.flatMap((item, index) => {
    const name = isRecord(item) && typeof item.title === "string" ? savedName(item.title) : "";
    const label = briefingLabel(name, index);
    const read = readBriefing(item, newId, (problem) =>
      refusals.push((lang) =>
        deckWords.get(lang).problems.ofBriefing(label(lang), problemSentence(problem, lang)),
      ),
    );
    return read && isRecord(item) ? [{ ...read, id: idOf(item), changedMs: msIn(item.changed) }] : [];
  });
  const readViews = views.flatMap((item, index) => {
    const read = readSavedView(item);
    if (typeof read !== "function") return [{ ...read, id: idOf(item) }];
    refusals.push((lang) => deckWords.get(lang).problems.view.refused(index + 1, read(lang)));
    return [];
  });
  const current = typeof value.current === "string" ? shelfId(value.current) : null;
  const shelf = withBriefings(
    { ...EMPTY_SHELF, views: readViews, ...(current && readBriefings.length > 0 && { currentId: current }) },
    readBriefings,
  );
  return { shelf, lineage: lineageIn(value), refusals };
}

/** How a briefing among others is named: by its title, else by its place, counted from 0. */
export function briefingLabel(title: string, index: number): Said {
  return (lang) => {
    const words = deckWords.get(lang).problems;
    return title === "" ? words.briefing(index + 1) : words.titled(title);
  };
}

/** A saved view out of any JSON value, without its id; or what is wrong with it, in a sentence. */
export function readSavedView(value: unknown): Omit<SavedView, "id"> | Said {
  const said =
    (say: (words: DeckWords["problems"]["view"]) => string): Said =>
    (lang) =>
      say(deckWords.get(lang).problems.view);
  if (!isRecord(value)) return said(({ notAView }) => notAView);
  const name = typeof value.name === "string" ? savedName(value.name) : "";
  if (name === "") return said(({ noName }) => noName);
  const { link } = value;
  if (typeof link !== "string" || link.length > LINK_LENGTH) return said(({ noLink }) => noLink(name));
  if (!isAtlasLink(link) && !isFileLink(link)) return said(({ namedNotAView }) => namedNotAView(name));
  return { name, link, madeMs: msIn(value.made) };
}

/** A briefing out of any JSON value; slides that cannot be read are told and left out. `null` where it is none. */
function readBriefing(
  value: unknown,
  newKey: () => string,
  tell: (problem: StoryProblem) => void,
): Briefing | null {
  if (!isRecord(value)) {
    tell(storyProblem("not-a-story"));
    return null;
  }
  const title = readWrittenTitle(value);
  if (!title.ok) tell(title.problem);
  if (!Array.isArray(value.slides)) {
    tell(storyProblem(value.slides === undefined ? "missing" : "not-a-story", { field: "slides" }));
    return null;
  }
  if (value.slides.length > MAX_SLIDES) tell(storyProblem("too-many", { field: "slides" }));
  const used = new Set<string>();
  const slides: BriefingSlide[] = [];
  for (const [index, item] of value.slides.slice(0, MAX_SLIDES).entries()) {
    const read = readWrittenSlide(item, index + 1);
    if (!read.ok) {
      tell(read.problem);
      continue;
    }
    const kept = keyIn(item);
    const key = kept === null || used.has(kept) ? newKey() : kept;
    used.add(key);
    slides.push({ ...read.value, key });
  }
  return { title: title.ok ? title.value : EMPTY_BRIEFING.title, slides };
}

function keyIn(slide: unknown): string | null {
  return isRecord(slide) && typeof slide.key === "string" && /^[\w-]{1,40}$/.test(slide.key)
    ? slide.key
    : null;
}

function listIn(
  value: unknown,
  most: number,
  what: "briefings" | "views",
  refusals: Said[],
): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    refusals.push((lang) => deckWords.get(lang).problems.notAList(what));
    return [];
  }
  if (value.length > most) refusals.push((lang) => deckWords.get(lang).problems.moreThan(most, what));
  return value.slice(0, most);
}

function msIn(value: unknown): number {
  return typeof value === "number" && value > 0 && value <= LAST_MS ? Math.round(value) : 0;
}

function lineageIn({ stamp, seen }: Record<string, unknown>): Lineage {
  const isStamp = (item: unknown): item is string => typeof item === "string" && item.length <= 40;
  return {
    stamp: isStamp(stamp) ? stamp : "",
    seen: Array.isArray(seen) ? seen.slice(-MOST_SEEN).filter(isStamp) : [],
  };
}

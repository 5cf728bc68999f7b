import fc from "fast-check";
import { briefingOf } from "@/lib/story/briefing";
import { randomStory } from "@/lib/story/random-story.fixture";
import {
  EMPTY_SHELF,
  type SavedView,
  type Shelf,
  type ShelfId,
  type ShelvedBriefing,
  savedName,
  shelfId,
  withBriefings,
} from "./shelf";

/** The text as an id. Throws where it is none. */
export function sampleId(text: string): ShelfId {
  const id = shelfId(text);
  if (id === null) throw new Error(`not an id: ${text}`);
  return id;
}

/** Ids that differ, as long as the counter lives. */
export function idCounter(prefix = "new"): () => ShelfId {
  let count = 0;
  return () => {
    count += 1;
    return sampleId(`${prefix}-${count}`);
  };
}

export function sampleBriefing(id: string, titles: readonly string[] = []): ShelvedBriefing {
  const slides = titles.map((title) => ({
    key: `${id}-${title}`,
    view: "/on/2023-11-08?v=1",
    title,
    caption: "",
    notes: "",
  }));
  return { id: sampleId(id), title: id.toUpperCase(), slides, changedMs: 1 };
}

export function sampleView(id: string, link = "/on/2023-11-08?v=1"): SavedView {
  return { id: sampleId(id), name: `View ${id}`, link, madeMs: 2 };
}

/** A shelf of those briefings, the first of them current. */
export function sampleShelf(briefings: readonly ShelvedBriefing[], views: readonly SavedView[] = []): Shelf {
  return withBriefings({ ...EMPTY_SHELF, views }, briefings);
}

/** Any shelf. */
export const randomShelf: fc.Arbitrary<Shelf> = fc
  .record({
    stories: fc.array(fc.tuple(randomStory, fc.nat()), { minLength: 1, maxLength: 4 }),
    views: fc.array(fc.tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), fc.nat()), {
      maxLength: 5,
    }),
    current: fc.nat(),
  })
  .map(({ stories, views, current }) => {
    const newKey = idCounter("key");
    const briefings = stories.map(([story, changedMs], index) => ({
      ...briefingOf(story, newKey),
      id: sampleId(`b${index}`),
      changedMs,
    }));
    const saved = views.map(([text, madeMs], index) => ({
      id: sampleId(`v${index}`),
      name: savedName(text.replace(/\p{Cs}/gu, "")) || "View",
      link: "/?v=1",
      madeMs,
    }));
    const shelf = sampleShelf(briefings, saved);
    return { ...shelf, currentId: briefings[current % briefings.length]?.id ?? shelf.currentId };
  });

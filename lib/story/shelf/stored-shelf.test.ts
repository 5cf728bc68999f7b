import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefingOf } from "@/lib/story/briefing";
import { randomStory } from "@/lib/story/random-story.fixture";
import { EMPTY_SHELF, FIRST_ID } from "./shelf";
import { idCounter, randomShelf } from "./shelf-sample.fixture";
import { printShelf, readShelf } from "./stored-shelf";

const LINEAGE = { stamp: "now", seen: ["a", "b"] };
const slide = { key: "k", view: "/on/2023-11-08?v=1", title: "One", caption: "", notes: "" };
const read = (value: unknown) => readShelf(JSON.stringify(value), idCounter());

describe("what the browser keeps", () => {
  test("is read back as it was", () => {
    fc.assert(
      fc.property(randomShelf, (shelf) => {
        expect(readShelf(printShelf(shelf, LINEAGE), idCounter())).toEqual({
          shelf,
          lineage: LINEAGE,
          refusals: [],
        });
      }),
    );
  });

  test("of earlier versions is one briefing, migrated whole", () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const { title, slides } = briefingOf(story, idCounter("key"));
        const { shelf, refusals } = read({ version: 1, title, slides });
        expect(refusals).toEqual([]);
        expect(shelf).toEqual({
          briefings: [{ id: FIRST_ID, title, slides, changedMs: 0 }],
          currentId: FIRST_ID,
          views: [],
        });
      }),
    );
  });

  test("damaged, a bad entry is refused with its reason and the good ones are kept", () => {
    const { shelf, refusals } = read({
      v: 1,
      current: "gone",
      briefings: [
        { id: "a", title: "A", changed: 5, slides: [slide, { title: "no view" }, { ...slide, notes: 4 }] },
        "text",
        { id: "b", title: "B" },
        { id: "a", title: 7, changed: Number.MAX_VALUE, slides: [slide, slide] },
      ],
      views: [
        { id: "v", name: "Night", link: "/on/2023-10-26?v=1", made: 9 },
        { id: "w", name: "", link: "/" },
        { id: "x", name: "Evil", link: "javascript:alert(1)" },
        { id: "y", name: "Elsewhere", link: "//example.org/" },
        { id: "y", name: "Long", link: `/?q=${"a".repeat(9000)}` },
        null,
        { id: "A B", name: "File", link: "/own-data#file=a.csv" },
      ],
    });
    expect(shelf.briefings).toEqual([
      { id: "a", title: "A", changedMs: 5, slides: [slide] },
      { id: "new-2", title: "", changedMs: 0, slides: [slide, { ...slide, key: "new-1" }] },
    ]);
    expect(shelf.currentId).toBe("a");
    expect(shelf.views).toEqual([
      { id: "v", name: "Night", link: "/on/2023-10-26?v=1", madeMs: 9 },
      { id: "new-3", name: "File", link: "/own-data#file=a.csv", madeMs: 0 },
    ]);
    expect(refusals.map((said) => said("en"))).toEqual([
      "“A”: In slide 2, view: missing.",
      "“A”: In slide 3, notes: not text.",
      "Briefing 2: Not a briefing of this atlas.",
      "“B”: In the story, slides: missing.",
      "Briefing 4: In the story, title: not text.",
      "Saved view 2: no name.",
      "Saved view 3: “Evil” is not a view of this atlas.",
      "Saved view 4: “Elsewhere” is not a view of this atlas.",
      "Saved view 5: “Long” has no link.",
      "Saved view 6: not a view of this atlas.",
    ]);
  });

  test("beyond its bounds, or of a newer version, is refused and told", () => {
    const views = Array.from({ length: 250 }, (_, index) => ({ id: `v${index}`, name: "x", link: "/" }));
    const crowded = read({ v: 1, briefings: [{ slides: Array.from({ length: 120 }, () => slide) }], views });
    expect(crowded.shelf.views).toHaveLength(200);
    expect(crowded.shelf.briefings[0].slides).toHaveLength(100);
    expect(crowded.refusals.map((said) => said("en"))).toEqual([
      "More than 200 saved views: the others were left out.",
      "Briefing 1: It has more than 100 slides.",
    ]);
    for (const value of [
      { v: 2, briefings: [] },
      { version: 2, title: "", slides: [] },
    ]) {
      const { shelf, refusals } = read(value);
      expect(shelf).toEqual(EMPTY_SHELF);
      expect(refusals.map((said) => said("en"))).toEqual(["It was made by a newer version of this atlas."]);
      expect(refusals[0]?.("ar")).toMatch(/نسخة أحدث/);
    }
    expect(read({ v: 1, briefings: 3, views: {} }).refusals).toHaveLength(2);
  });

  test("is any text, and reading it never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { shelf } = readShelf(text, idCounter());
        expect(shelf.briefings.some(({ id }) => id === shelf.currentId)).toBe(true);
      }),
    );
    for (const text of ["", "{", "null", "[]", '{"__proto__":{"v":1}}'])
      expect(readShelf(text, idCounter()).shelf.briefings[0].slides).toEqual([]);
  });
});

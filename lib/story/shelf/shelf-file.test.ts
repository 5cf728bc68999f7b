import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleContext } from "@/lib/view/text/sample-context";
import { holdsShelf, printShelfFile, readShelfFile } from "./shelf-file";
import { idCounter, randomShelf } from "./shelf-sample.fixture";

const read = (value: unknown) => readShelfFile(JSON.stringify(value), sampleContext, idCounter());
const FILE = { format: "escalation-atlas-shelf", version: 1 };
const slide = { view: "/on/2023-11-08?v=1", title: "One", caption: "", notes: "" };

describe("a file of several briefings", () => {
  test("brings back all slides and views under new ids", () => {
    fc.assert(
      fc.property(randomShelf, (shelf) => {
        const text = printShelfFile(shelf);
        expect(holdsShelf(text)).toBe(true);
        const back = readShelfFile(text, sampleContext, idCounter("fresh"));
        if (!back.ok) throw new Error("refused");
        const plain = (briefings: (typeof shelf)["briefings"] | (typeof back.value)["briefings"]) =>
          briefings.map(({ title, slides }) => ({
            title,
            slides: slides.map(({ key: _, ...rest }) => rest),
          }));
        expect(plain(back.value.briefings)).toEqual(plain(shelf.briefings));
        expect(back.value.views.map(({ id: _, ...view }) => view)).toEqual(
          shelf.views.map(({ id: _, ...view }) => view),
        );
        const ids = [...back.value.briefings, ...back.value.views].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.startsWith("fresh-"))).toBe(true);
      }),
    );
  });

  test("refuses what is bad with the reason and keeps the rest", () => {
    const back = read({
      ...FILE,
      briefings: [
        { title: "Good", slides: [slide] },
        { title: "Empty", slides: [] },
        { title: "Bad", slides: [slide, { ...slide, view: "/on/2023-13-45?v=1" }] },
        4,
      ],
      views: [
        { name: "Good", link: "/on/2023-11-08?v=1", made: 7 },
        { name: "Evil", link: "javascript:alert(1)" },
        { name: "No day", link: "/on/2023-13-45?v=1" },
        { link: "/" },
      ],
    });
    if (!back.ok) throw new Error("refused");
    expect(back.value.briefings.map(({ title }) => title)).toEqual(["Good"]);
    expect(back.value.views).toMatchObject([{ name: "Good", madeMs: 7 }]);
    expect(back.value.remarks.map((said) => said("en"))).toEqual([
      "“Empty” was left out. It has no slides.",
      expect.stringMatching(/^“Bad” was left out\. In slide 2, view: not a view of this atlas\..*2023-13-45/),
      "Briefing 4 was left out. Not a briefing of this atlas.",
      "Saved view 2 was left out: “Evil” is not a view of this atlas.",
      "Saved view 3 was left out: “No day” is not a view of this atlas.",
      "Saved view 4 was left out: no name.",
    ]);
  });

  test("of another kind or a newer version is refused, and reading never throws", () => {
    expect(read({ format: "escalation-atlas-story", version: 1, title: "", slides: [] })).toMatchObject({
      problem: { rule: "not-a-story" },
    });
    expect(read({ ...FILE, version: 2 })).toMatchObject({ problem: { rule: "newer-version" } });
    expect(read(FILE)).toMatchObject({ ok: true, value: { briefings: [], views: [] } });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readShelfFile(text, sampleContext, idCounter());
        expect(holdsShelf(text)).toBe(false);
      }),
    );
  });
});

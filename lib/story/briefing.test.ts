import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Briefing,
  type BriefingEdit,
  briefingOf,
  editBriefing,
  printBriefing,
  readBriefing,
} from "./briefing";
import { beginHistory, recordArrival, recordEdit, redo, undo } from "./briefing-history";
import { randomStory } from "./random-story.fixture";

let count = 0;
const newKey = () => {
  count += 1;
  return `k${count}`;
};
const slide = (key: string) => ({ key, view: "/on/2023-11-08?v=1", title: key, caption: "", notes: "" });
const briefing: Briefing = { title: "Mine", slides: ["a", "b", "c"].map(slide) };
const keysOf = ({ slides }: Briefing) => slides.map(({ key }) => key).join("");

describe("an edit", () => {
  test("adds, removes, moves, duplicates", () => {
    expect(keysOf(editBriefing(briefing, { type: "add", slides: [slide("d")] }))).toBe("abcd");
    expect(keysOf(editBriefing(briefing, { type: "remove", key: "b" }))).toBe("ac");
    expect(keysOf(editBriefing(briefing, { type: "move", key: "a", to: 1 }))).toBe("bac");
    expect(keysOf(editBriefing(briefing, { type: "move", key: "c", to: -5 }))).toBe("cab");
    const twice = editBriefing(briefing, { type: "duplicate", key: "a", newKey: "x" });
    expect(keysOf(twice)).toBe("axbc");
    expect(twice.slides[1]?.title).toBe("a");
  });

  test("of what is not there, or to what it is, changes nothing", () => {
    const idle: BriefingEdit[] = [
      { type: "remove", key: "z" },
      { type: "move", key: "a", to: 0 },
      { type: "move", key: "z", to: 1 },
      { type: "write", key: "a", field: "title", text: "a" },
      { type: "rename", title: "Mine" },
      { type: "duplicate", key: "z", newKey: "x" },
      { type: "add", slides: [] },
    ];
    for (const edit of idle) expect(editBriefing(briefing, edit)).toBe(briefing);
  });

  test("never makes more slides than a briefing may have", () => {
    const full = editBriefing(briefing, {
      type: "add",
      slides: Array.from({ length: 200 }, () => slide(newKey())),
    });
    expect(full.slides).toHaveLength(100);
    expect(editBriefing(full, { type: "add", slides: [slide("z")] })).toBe(full);
    expect(editBriefing(full, { type: "duplicate", key: "a", newKey: "y" })).toBe(full);
  });
});

describe("undo", () => {
  test("walks back through any edits and forth again", () => {
    const edit: fc.Arbitrary<BriefingEdit> = fc.oneof(
      fc.constantFrom("a", "b", "c").map((key) => ({ type: "remove" as const, key })),
      fc.record({
        type: fc.constant("move" as const),
        key: fc.constantFrom("a", "b", "c"),
        to: fc.integer(),
      }),
      fc.record({
        type: fc.constant("write" as const),
        key: fc.constantFrom("a", "b"),
        field: fc.constantFrom("title", "notes"),
        text: fc.string(),
      }),
      fc.string().map((title) => ({ type: "rename" as const, title })),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const end = edits.reduce(
          (history, next, index) => recordEdit(history, next, index * 10_000),
          beginHistory(briefing),
        );
        let back = end;
        while (back.past.length > 0) back = undo(back);
        expect(back.present).toEqual(briefing);
        while (back.future.length > 0) back = redo(back);
        expect(back.present).toEqual(end.present);
        expect(undo(beginHistory(briefing)).present).toBe(briefing);
      }),
    );
  });

  test("takes a run of typing as one step, and a pause or another field as the next", () => {
    const write = (text: string, field: "title" | "notes" = "title"): BriefingEdit => ({
      type: "write",
      key: "a",
      field,
      text,
    });
    let history = beginHistory(briefing);
    history = recordEdit(history, write("N"), 0);
    history = recordEdit(history, write("Ne"), 200);
    history = recordEdit(history, write("New"), 400);
    expect(history.past).toHaveLength(1);
    history = recordEdit(history, write("n", "notes"), 500);
    history = recordEdit(history, write("note", "notes"), 5000);
    expect(history.past).toHaveLength(3);
    expect(undo(undo(undo(history))).present).toEqual(briefing);
  });

  test("an edit after undo forgets what was undone; what another window did can be undone", () => {
    const removed = recordEdit(beginHistory(briefing), { type: "remove", key: "a" }, 0);
    expect(recordEdit(undo(removed), { type: "rename", title: "x" }, 1).future).toEqual([]);
    const arrived = recordArrival(removed, { title: "There", slides: [] });
    expect(undo(arrived).present).toBe(removed.present);
  });
});

describe("what the browser keeps", () => {
  test("is read back as it was", () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const own = briefingOf(story, newKey);
        expect(readBriefing(printBriefing(own), newKey)).toEqual({ ok: true, value: own });
      }),
    );
  });

  test("damaged, it is refused with a reason; without keys it gets new ones", () => {
    expect(readBriefing("{", newKey).ok).toBe(false);
    expect(readBriefing('{"version":2,"title":"","slides":[]}', newKey)).toMatchObject({
      problem: { rule: "newer-version" },
    });
    expect(readBriefing('{"version":1,"title":"","slides":[{}]}', newKey)).toMatchObject({
      problem: { slide: 1, field: "view" },
    });
    const twice = JSON.stringify({
      version: 1,
      title: "",
      slides: [slide("a"), slide("a"), { ...slide("c"), key: 4 }],
    });
    const read = readBriefing(twice, newKey);
    expect(read.ok && new Set(read.value.slides.map(({ key }) => key)).size).toBe(3);
  });
});

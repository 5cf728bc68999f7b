import { describe, expect, test } from "vitest";
import { type Briefing, type BriefingEdit, editBriefing } from "./briefing";

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

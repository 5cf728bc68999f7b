import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editBriefing } from "@/lib/story/briefing";
import { dropMark, dropOf, NO_DRAG, type SlideDrag, type SlideDragAction, stepDrag } from "./slide-drag";

const KEYS = ["a", "b", "c", "d"];
const after = (...actions: readonly SlideDragAction[]) => actions.reduce<SlideDrag>(stepDrag, NO_DRAG);
const lift: SlideDragAction = { type: "lift", key: "b" };
const over = (onto: string, half: "before" | "after" = "before"): SlideDragAction => ({
  type: "over",
  onto,
  half,
});
const marks = (drag: SlideDrag) => KEYS.map((key) => dropMark(drag, key));

describe("a slide that is dragged", () => {
  test("marks the half that it is over, one at a time", () => {
    expect(marks(after(lift))).toEqual([null, null, null, null]);
    expect(marks(after(lift, over("d")))).toEqual([null, null, null, "before"]);
    expect(marks(after(lift, over("d"), over("d", "after")))).toEqual([null, null, null, "after"]);
    expect(marks(after(lift, over("d"), over("a")))).toEqual(["before", null, null, null]);
  });

  test("is over nothing when it is over itself", () => {
    expect(after(lift, over("b"))).toEqual({ step: "lifted", key: "b" });
    expect(after(lift, over("d"), over("b"))).toEqual({ step: "lifted", key: "b" });
  });

  test("does not change while the pointer stays in one half: the page need not render", () => {
    const drag = after(lift, over("d", "after"));
    expect(stepDrag(drag, over("d", "after"))).toBe(drag);
    const lifted = after(lift);
    expect(stepDrag(lifted, over("b"))).toBe(lifted);
  });

  test("called off in any step leaves no mark and drops nothing", () => {
    for (const drag of [NO_DRAG, after(lift), after(lift, over("d"))]) {
      const ended = stepDrag(drag, { type: "end" });
      expect(ended).toBe(NO_DRAG);
      expect(dropOf(ended, KEYS, "d", "before")).toBeNull();
    }
  });

  test("lifted again, as when the end of the drag before was not reported, is the one that moves", () => {
    expect(after(lift, over("d"), { type: "lift", key: "c" })).toEqual({ step: "lifted", key: "c" });
  });

  test("anything else that is dragged over slides is none", () => {
    expect(after(over("a"))).toBe(NO_DRAG);
    expect(dropOf(NO_DRAG, KEYS, "a", "before")).toBeNull();
  });

  test("goes to its place among the others", () => {
    const drag = after(lift, over("d"));
    expect(KEYS.map((onto) => dropOf(drag, KEYS, onto, "before")?.to ?? null)).toEqual([0, null, 1, 2]);
    expect(KEYS.map((onto) => dropOf(drag, KEYS, onto, "after")?.to ?? null)).toEqual([1, null, 2, 3]);
  });

  test("that another window has deleted meanwhile, or whose neighbour it has, goes nowhere", () => {
    const drag = after(lift, over("d"));
    expect(dropOf(drag, ["a", "c", "d"], "d", "before")).toBeNull();
    expect(dropOf(drag, ["a", "b", "c"], "d", "before")).toBeNull();
  });

  test("dropped beside a slide is beside it, with the others in their order", () => {
    const key = fc.constantFrom(...KEYS);
    fc.assert(
      fc.property(key, key, fc.constantFrom("before" as const, "after" as const), (dragged, onto, half) => {
        const drop = dropOf({ step: "lifted", key: dragged }, KEYS, onto, half);
        expect(drop === null).toBe(dragged === onto);
        if (drop === null) return;
        const slides = KEYS.map((each) => ({ key: each, view: "/", title: "", caption: "", notes: "" }));
        const moved = editBriefing({ title: "", slides }, { type: "move", ...drop }).slides;
        const order = moved.map((slide) => slide.key);
        expect(order.indexOf(dragged) - order.indexOf(onto)).toBe(half === "before" ? -1 : 1);
        expect(order.filter((each) => each !== dragged)).toEqual(KEYS.filter((each) => each !== dragged));
      }),
    );
  });
});

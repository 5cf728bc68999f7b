import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  openingPlace,
  type PlaceAction,
  type PlaceMessage,
  type PlaceWindow,
  type SharedPlace,
  stepPlace,
} from "./shared-place";
import type { StepRole } from "./step-message";

const audience: PlaceWindow = { role: "audience", count: 7 };
const presenter: PlaceWindow = { role: "presenter", count: 7 };
const go = (slide: number, atMs = 0): PlaceAction => ({ type: "go", slide, atMs });
const black = (isBlack: boolean): PlaceAction => ({ type: "black", black: isBlack, atMs: 0 });
const placeOf = (from: StepRole, { slide, black, turn }: SharedPlace): PlaceMessage => ({
  type: "place",
  from,
  slide,
  black,
  turn,
});
const hear = (from: StepRole, place: SharedPlace): PlaceAction => ({
  type: "hear",
  place: placeOf(from, place),
});
const after = (here: PlaceWindow, ...actions: readonly PlaceAction[]) =>
  actions.reduce((place, action) => stepPlace(place, action, here), openingPlace(2));

describe("where a window of a presentation is", () => {
  test("is a slide of its story", () => {
    expect(after(audience, go(3))).toEqual({ by: "here", slide: 3, black: false, turn: 1 });
    const start = openingPlace(2);
    for (const slide of [2, -1, 7, 99]) expect(stepPlace(start, go(slide), audience)).toBe(start);
  });

  test("is black until it is not", () => {
    const dark = after(audience, black(true));
    expect(dark).toMatchObject({ by: "here", slide: 2, black: true });
    expect(stepPlace(dark, black(true), audience)).toBe(dark);
    expect(stepPlace(dark, black(false), audience)).toMatchObject({ black: false, turn: 2 });
    expect(stepPlace(dark, go(3), audience)).toMatchObject({ slide: 3, black: true });
  });

  test("is where the other window went last, and that is not told back", () => {
    const there = after(presenter, go(4), black(true));
    expect(after(audience, hear("presenter", there))).toEqual({ ...there, by: "there" });
  });

  test("is not where the other window was before", () => {
    const here = after(audience, go(3), go(4), go(5));
    expect(stepPlace(here, hear("presenter", after(presenter, go(1))), audience)).toBe(here);
  });

  test("hears nothing of windows of its own kind", () => {
    const here = after(audience, go(3));
    expect(stepPlace(here, hear("audience", after(audience, go(5), go(6))), audience)).toBe(here);
  });

  test("is told to each window that opens, again and again", () => {
    const here = after(audience, go(3));
    const told = stepPlace(here, { type: "asked" }, audience);
    expect(told).toEqual({ by: "here", slide: 3, black: false, turn: 2 });
    expect(stepPlace(told, { type: "asked" }, audience)).toEqual({ ...told, turn: 3 });
  });

  test("stays where it is when the other window is beyond its story, but goes black with it", () => {
    const there: SharedPlace = { by: "here", slide: 6, black: true, turn: 3 };
    expect(stepPlace(openingPlace(2), hear("presenter", there), { role: "audience", count: 4 })).toEqual({
      by: "there",
      slide: 2,
      black: true,
      turn: 3,
    });
  });
});

/** Two windows and the messages that are on their way between them, each way in their order. */
function twoWindows() {
  const windows = new Map<StepRole, { place: SharedPlace; readonly inbox: (PlaceMessage | "ask")[] }>();
  const otherOf = (role: StepRole): StepRole => (role === "audience" ? "presenter" : "audience");
  const tell = (role: StepRole, message: PlaceMessage | "ask") =>
    windows.get(otherOf(role))?.inbox.push(message);
  const act = (role: StepRole, action: PlaceAction) => {
    const here = windows.get(role);
    if (!here) return;
    const place = stepPlace(here.place, action, { role, count: 7 });
    const isNew = place !== here.place;
    here.place = place;
    if (isNew && place.by === "here") tell(role, placeOf(role, place));
  };
  const deliver = (role: StepRole) => {
    const message = windows.get(role)?.inbox.shift();
    if (message) act(role, message === "ask" ? { type: "asked" } : { type: "hear", place: message });
  };
  return {
    act,
    deliver,
    /** Also again, as on a reload: what was on its way to it is lost. */
    open(role: StepRole, slide: number) {
      windows.set(role, { place: openingPlace(slide), inbox: [] });
      tell(role, "ask");
    },
    settle() {
      for (let left = 1000; left > 0; left--) for (const role of windows.keys()) deliver(role);
    },
    placeOf: (role: StepRole) => windows.get(role)?.place,
  };
}

describe("two windows of a presentation", () => {
  test("one that opens late comes to where the other is, though that has not moved", () => {
    const both = twoWindows();
    both.open("audience", 4);
    both.open("presenter", 0);
    both.settle();
    expect(both.placeOf("presenter")?.slide).toBe(4);
    both.open("audience", 1);
    both.settle();
    expect(both.placeOf("audience")?.slide).toBe(4);
  });

  test("opened at the same time they do not change places", () => {
    const both = twoWindows();
    both.open("audience", 3);
    both.open("presenter", 5);
    both.act("presenter", { type: "asked" }); // its own question has met the audience's
    both.settle();
    expect([both.placeOf("audience")?.slide, both.placeOf("presenter")?.slide]).toEqual([5, 5]);
  });

  test("one whose reader steps on before it has heard of the other is not taken back", () => {
    const both = twoWindows();
    both.open("audience", 0);
    for (const [at, slide] of [1, 2, 1].entries()) both.act("audience", go(slide, 1000 + at));
    both.open("presenter", 1);
    both.act("presenter", go(2, 5000));
    both.settle();
    expect([both.placeOf("audience")?.slide, both.placeOf("presenter")?.slide]).toEqual([2, 2]);
  });

  test("moved at the same time they do not change places", () => {
    const both = twoWindows();
    both.open("audience", 3);
    both.open("presenter", 3);
    both.settle();
    both.act("audience", go(4));
    both.act("presenter", go(2));
    both.settle();
    expect([both.placeOf("audience")?.slide, both.placeOf("presenter")?.slide]).toEqual([2, 2]);
  });

  test("are in step once all is heard, whatever was done and reloaded in whatever order", () => {
    const role = fc.constantFrom<StepRole>("audience", "presenter");
    const slide = fc.integer({ min: -1, max: 8 });
    const atMs = fc.integer({ min: 0, max: 20 });
    const step = fc.oneof(
      fc.record({ type: fc.constant("go" as const), role, slide, atMs }),
      fc.record({ type: fc.constant("black" as const), role, black: fc.boolean(), atMs }),
      fc.record({ type: fc.constant("open" as const), role, slide: fc.integer({ min: 0, max: 6 }) }),
      fc.record({ type: fc.constant("deliver" as const), role }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const both = twoWindows();
        both.open("audience", 3);
        both.open("presenter", 5);
        for (const each of steps) {
          if (each.type === "open") both.open(each.role, each.slide);
          else if (each.type === "deliver") both.deliver(each.role);
          else both.act(each.role, each);
        }
        both.settle();
        const { by: _, ...there } = both.placeOf("audience") ?? expect.fail();
        expect(both.placeOf("presenter")).toMatchObject(there);
      }),
    );
  });
});

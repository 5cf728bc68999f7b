import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { FoundRows } from "@/lib/files/table/search-rows";
import {
  isAnswered,
  NO_SEARCH,
  type SearchAction,
  type SearchQuestion,
  type SearchState,
  shownSearch,
  stepSearch,
} from "./file-search";

// The machine compares readings and never looks into them.
const readingOf = () => ({}) as FileReading;
const reading = readingOf();
const about = (q: string, of = reading): SearchQuestion => ({ reading: of, q });
const rowsOf = (count: number): FoundRows => ({ bits: new Uint8Array([count]), count });
const ask = (question: SearchQuestion): SearchAction => ({ type: "ask", question });
const found = (question: SearchQuestion, rows = rowsOf(1)): SearchAction => ({
  type: "found",
  question,
  rows,
});
const after = (...actions: readonly SearchAction[]): SearchState => actions.reduce(stepSearch, NO_SEARCH);

const [iraq, iran] = [about("iraq"), about("iran")];

describe("the search of a file", () => {
  test("is asked, comes on, and is answered", () => {
    const [asked, halfway, done] = [
      after(ask(iraq)),
      after(ask(iraq), { type: "progress", question: iraq, share: 0.5 }),
      after(ask(iraq), { type: "progress", question: iraq, share: 0.5 }, found(iraq, rowsOf(7))),
    ];
    expect(shownSearch(asked, iraq)).toEqual({
      state: { step: "searching", share: 0 },
      found: null,
      foundQ: "",
    });
    expect(shownSearch(halfway, iraq).state).toEqual({ step: "searching", share: 0.5 });
    expect(shownSearch(done, iraq)).toEqual({
      state: { step: "found", count: 7 },
      found: new Uint8Array([7]),
      foundQ: "iraq",
    });
  });

  test("a newer question supersedes, and the answer before stays on the screen until it is answered", () => {
    const asked = after(ask(iraq), found(iraq, rowsOf(7)), ask(iran));
    expect(shownSearch(asked, iran)).toEqual({
      state: { step: "searching", share: 0 },
      found: new Uint8Array([7]),
      foundQ: "iraq",
    });
    expect(shownSearch(stepSearch(asked, found(iran, rowsOf(0))), iran)).toMatchObject({
      state: { step: "found", count: 0 },
      foundQ: "iran",
    });
  });

  test("of three questions in haste the answer before is still that of the first", () => {
    const asked = after(ask(iraq), found(iraq), ask(iran), ask(about("irbil")));
    expect(shownSearch(asked, about("irbil")).foundQ).toBe("iraq");
  });

  test("what comes late of a superseded question changes nothing", () => {
    const asked = after(ask(iraq), ask(iran));
    const late: SearchAction[] = [
      { type: "progress", question: iraq, share: 0.9 },
      found(iraq),
      { type: "fail", question: iraq },
    ];
    for (const action of late) expect(stepSearch(asked, action)).toBe(asked);
  });

  test("the same text of another file is another question", () => {
    const other = about("iraq", readingOf());
    const asked = after(ask(iraq), found(iraq), ask(other));
    expect(asked.step).toBe("searching");
    expect(stepSearch(asked, found(iraq))).toBe(asked);
    expect(isAnswered(asked, other)).toBe(false);
  });

  test("going back to the text that is found needs no second search, and drops the one that runs", () => {
    const asked = after(ask(iraq), found(iraq, rowsOf(7)), ask(iran));
    expect(isAnswered(asked, iraq)).toBe(true);
    const back = stepSearch(asked, ask(iraq));
    expect(shownSearch(back, iraq).state).toEqual({ step: "found", count: 7 });
    expect(stepSearch(back, found(iran))).toBe(back);
  });

  test("asking for what is found already changes nothing", () => {
    const done = after(ask(iraq), found(iraq));
    expect(stepSearch(done, ask(iraq))).toBe(done);
    expect(stepSearch(done, found(iraq, rowsOf(3)))).toBe(done);
  });

  test("a search that failed says so, keeps the answer before, and may be asked again", () => {
    const failed = after(ask(iraq), found(iraq), ask(iran), { type: "fail", question: iran });
    expect(shownSearch(failed, iran)).toMatchObject({ state: { step: "failed" }, foundQ: "iraq" });
    expect(stepSearch(failed, { type: "progress", question: iran, share: 1 })).toBe(failed);
    expect(stepSearch(failed, found(iran))).toBe(failed);
    const again = stepSearch(failed, ask(iran));
    expect(shownSearch(again, iran)).toMatchObject({ state: { step: "searching", share: 0 } });
    // The failure is that of its own question.
    expect(shownSearch(failed, about("irbil")).state).toEqual({ step: "searching", share: 0 });
  });

  test("cleared, it forgets: late answers are dropped, and the next question has no answer before it", () => {
    for (const state of [
      after(ask(iraq)),
      after(ask(iraq), found(iraq)),
      after(ask(iraq), { type: "fail", question: iraq }),
    ]) {
      const cleared = stepSearch(state, { type: "clear" });
      expect(cleared).toEqual(NO_SEARCH);
      expect(stepSearch(cleared, found(iraq))).toBe(cleared);
      expect(shownSearch(stepSearch(cleared, ask(iran)), iran).found).toBeNull();
    }
  });

  test("the view is ahead of what is asked: a question not yet asked is being looked for, and no text is none", () => {
    const done = after(ask(iraq), found(iraq, rowsOf(7)));
    expect(shownSearch(done, iran)).toMatchObject({
      state: { step: "searching", share: 0 },
      foundQ: "iraq",
    });
    expect(shownSearch(after(ask(iraq)), iran).state).toEqual({ step: "searching", share: 0 });
    expect(shownSearch(done, null)).toEqual({ state: { step: "none" }, found: null, foundQ: "" });
  });

  test("in any order of events, what is shown as found is the answer to the question shown", () => {
    const questions = ["iraq", "iran", "irbil"].map((q) => about(q));
    const question = fc.constantFrom(...questions);
    // The count of an answer is the place of its question.
    const action = question.chain((q) =>
      fc.constantFrom<SearchAction>(
        ask(q),
        { type: "progress", question: q, share: 0.5 },
        found(q, rowsOf(questions.indexOf(q))),
        { type: "fail", question: q },
        { type: "clear" },
      ),
    );
    fc.assert(
      fc.property(fc.array(action), question, (actions, asked) => {
        const { state, found: bits, foundQ } = shownSearch(after(...actions), asked);
        if (state.step === "found") expect(state.count).toBe(questions.indexOf(asked));
        if (bits !== null) expect(questions[bits[0] ?? -1]?.q).toBe(foundQ);
        expect(state.step).not.toBe("none");
      }),
    );
  });
});

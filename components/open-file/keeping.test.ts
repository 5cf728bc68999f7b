import { describe, expect, test } from "vitest";
import { type Keeping, type KeepingAction, stepKeeping } from "./keeping";

const ALL: readonly Keeping[] = ["asking", "no", "keeping", "refused", "yes", "forgetting", "held"];
const want = (keep: boolean): KeepingAction => ({ type: "want", keep });
const done: KeepingAction = { type: "done" };
const fail: KeepingAction = { type: "fail" };
const after = (...actions: readonly KeepingAction[]) => actions.reduce<Keeping>(stepKeeping, "asking");
const steps = (action: KeepingAction) => ALL.map((keeping) => stepKeeping(keeping, action));

describe("keeping a file", () => {
  test("begins as the browser says, and only then", () => {
    expect(after({ type: "found", isKept: true })).toBe("yes");
    expect(after({ type: "found", isKept: false })).toBe("no");
    for (const keeping of ALL.slice(1))
      for (const isKept of [true, false])
        expect(stepKeeping(keeping, { type: "found", isKept })).toBe(keeping);
  });

  test("waits for one change at a time", () => {
    //                               asking    no         keeping    refused    yes    forgetting    held
    expect(steps(want(true))).toEqual([
      "keeping",
      "keeping",
      "keeping",
      "keeping",
      "yes",
      "forgetting",
      "held",
    ]);
    expect(steps(want(false))).toEqual([
      "asking",
      "no",
      "keeping",
      "refused",
      "forgetting",
      "forgetting",
      "forgetting",
    ]);
  });

  test("goes by the reader where the browser answers late", () => {
    expect(after(want(true), { type: "found", isKept: false }, done)).toBe("yes");
  });

  test("hears only the answers that it waits for", () => {
    expect(steps(done)).toEqual(["asking", "no", "yes", "refused", "yes", "no", "held"]);
    expect(steps(fail)).toEqual(["asking", "no", "refused", "refused", "yes", "held", "held"]);
  });

  test("a file that could not be forgotten is still kept, and may be forgotten again", () => {
    const held = after({ type: "found", isKept: true }, want(false), fail);
    expect(held).toBe("held");
    expect([want(false), done].reduce(stepKeeping, held)).toBe("no");
  });

  test("a file that found no room is not kept, and may be kept again", () => {
    const refused = after({ type: "found", isKept: false }, want(true), fail);
    expect(refused).toBe("refused");
    expect([want(true), done].reduce(stepKeeping, refused)).toBe("yes");
  });
});

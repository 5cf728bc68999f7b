import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { changeView } from "./change-view";
import { sameView } from "./codec";
import { randomView } from "./random-view";

test("a change is made on a copy", () => {
  const day = addDays(DEFAULT_VIEW.day, -1);
  const next = changeView(DEFAULT_VIEW, { day });
  expect(next).toEqual({ ...DEFAULT_VIEW, day });
  expect(next.filters).toBe(DEFAULT_VIEW.filters);
});

test("a change to what is so already gives the same object", () => {
  fc.assert(
    fc.property(randomView, randomView, (before, after) => {
      const next = changeView(before, after);
      expect(sameView(next, after)).toBe(true);
      expect(changeView(before, structuredClone(before))).toBe(before);
    }),
  );
});

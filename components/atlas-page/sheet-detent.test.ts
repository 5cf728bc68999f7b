import { expect, test } from "vitest";
import { detentAfterDrag, detentBy } from "./sheet-detent";

test("steps stop at both ends", () => {
  expect([detentBy("half", 1), detentBy("full", 1), detentBy("half", -1), detentBy("collapsed", -1)]).toEqual(
    ["full", "full", "collapsed", "collapsed"],
  );
});

test("a touch stays, a pull goes one step, a long pull two", () => {
  expect(detentAfterDrag("half", 10, 800)).toBe("half");
  expect(detentAfterDrag("half", -60, 800)).toBe("full");
  expect(detentAfterDrag("half", 60, 800)).toBe("collapsed");
  expect(detentAfterDrag("collapsed", -400, 800)).toBe("full");
  expect(detentAfterDrag("full", 400, 800)).toBe("collapsed");
});

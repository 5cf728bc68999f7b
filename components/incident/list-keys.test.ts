import { expect, test } from "vitest";
import { rowAfterKey } from "./list-keys";

test("arrows stop at both ends, Home and End jump, other keys are not taken", () => {
  expect(["ArrowDown", "ArrowUp", "Home", "End"].map((key) => rowAfterKey(key, 1, 3))).toEqual([2, 0, 0, 2]);
  expect(rowAfterKey("ArrowDown", 2, 3)).toBe(2);
  expect(rowAfterKey("ArrowUp", 0, 3)).toBe(0);
  expect(rowAfterKey("a", 1, 3)).toBeNull();
  expect(rowAfterKey("ArrowDown", -1, 3)).toBe(0);
  expect(rowAfterKey("End", 0, 0)).toBeNull();
});

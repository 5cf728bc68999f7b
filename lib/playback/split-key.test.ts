import { expect, test } from "vitest";
import { splitAfterKey } from "./split-key";

test("keys move a divider and keep it within the width", () => {
  expect(splitAfterKey(50, "ArrowRight", false)).toBe(51);
  expect(splitAfterKey(50, "ArrowLeft", true)).toBe(40);
  expect(splitAfterKey(95, "PageUp", false)).toBe(100);
  expect(splitAfterKey(3, "PageDown", false)).toBe(0);
  expect(splitAfterKey(50, "Home", false)).toBe(0);
  expect(splitAfterKey(50, "End", false)).toBe(100);
  expect(splitAfterKey(50, "Tab", false)).toBeNull();
});

import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "./default-view";
import { cleared, toggled, toggledByName } from "./filter-changes";

const none = DEFAULT_VIEW.filters;

test("a value is put in, and taken out again", () => {
  const one = toggled(none, "kind", "us-strike");
  expect(one.kind).toEqual(["us-strike"]);
  expect(toggledByName(one, "kind", "attack").kind).toEqual(["us-strike", "attack"]);
  expect(toggledByName(one, "kind", "us-strike")).toEqual(none);
  expect(toggledByName(one, "colour", "red")).toBe(one);
});

test("a filter is cleared by itself", () => {
  const set = { ...none, kind: ["attack" as const], q: "dam" };
  expect(cleared(set, "kind")).toEqual({ ...none, q: "dam" });
  expect(cleared(set, "q")).toEqual({ ...none, kind: ["attack"] });
  expect(cleared(set, "colour")).toEqual(set);
});

import { expect, test } from "vitest";
import { spreadApart } from "./spread-apart";

test.each([
  [[], []],
  [[40], [40]],
  [
    [10, 50, 30],
    [10, 50, 30],
  ],
  [
    [52, 45, 45],
    [75, 45, 60],
  ],
])("labels at %j stand at %j", (heights, moved) => {
  expect(spreadApart(heights, 15)).toEqual(moved);
});

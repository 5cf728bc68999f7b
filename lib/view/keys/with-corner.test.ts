import { expect, test } from "vitest";
import { MAX_LINE_POINTS, NO_EXTRAS } from "@/lib/view/view";
import { withCorner } from "./with-corner";

test("a corner is added as a link holds it, until the line is at its longest", () => {
  let extras = withCorner(NO_EXTRAS, { lat: 33.123456, lng: 402 });
  expect(extras.line).toEqual([{ lat: 33.1235, lng: 42 }]);
  for (let more = 0; more < 40; more++) extras = withCorner(extras, { lat: more, lng: 0 });
  expect(extras.line).toHaveLength(MAX_LINE_POINTS);
  expect(withCorner(extras, { lat: 0, lng: 0 })).toBe(extras);
});

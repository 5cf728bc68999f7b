import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { sameSpan } from "./same-span";

test("spans are the same where they show the same from any day", () => {
  expect(sameSpan({ type: "until" }, { type: "until" })).toBe(true);
  expect(sameSpan({ type: "until" }, { type: "from" })).toBe(false);
  expect(sameSpan({ type: "window", days: 7 }, { type: "window", days: 7 })).toBe(true);
  expect(sameSpan({ type: "window", days: 7 }, { type: "window", days: 8 })).toBe(false);
  expect(sameSpan({ type: "range", start: day(5) }, { type: "range", start: day(5) })).toBe(true);
  expect(sameSpan({ type: "range", start: day(5) }, { type: "range", start: day(6) })).toBe(false);
});

import { describe, expect, test } from "vitest";
import { addDays, knownDay } from "@/lib/domain/day";
import type { Repair } from "@/lib/view/text/repairs";
import type { DaySpan } from "@/lib/view/view";
import { axisOfEnds, paceOfValues, paceValues, reportSwapped, spanOfValues, spanValues } from "./moment-keys";

const day = knownDay("2023-11-08");
const SPANS: readonly DaySpan[] = [
  { type: "day" },
  { type: "window", days: 30 },
  { type: "until" },
  { type: "from" },
  { type: "range", start: day },
];

describe("a span as values of keys", () => {
  test.each(SPANS)("comes back ($type)", (span) => {
    const { span: type, days, start } = spanValues(span);
    expect(spanOfValues(type, days, start)).toEqual(span);
  });

  test.each(SPANS)("takes of the others' values only its own ($type)", (span) => {
    expect(spanOfValues(span.type, 30, day)).toEqual(span);
  });

  test("is not known where what it needs is not", () => {
    expect(spanOfValues("window", null, day)).toBeNull();
    expect(spanOfValues("range", 30, null)).toBeNull();
    expect(spanOfValues("until", null, null)).toEqual({ type: "until" });
  });
});

describe("the two ends of a time axis", () => {
  const later = addDays(day, 9);

  test("are an axis in either order; the wrong one is told", () => {
    expect(axisOfEnds(day, later)).toEqual({ from: day, to: later });
    expect(axisOfEnds(later, day)).toEqual({ from: day, to: later });
    expect(axisOfEnds(day, day)).toEqual({ from: day, to: day });
  });

  test.each([
    [later, day, ["from 2023-11-17 swapped"]],
    [day, later, []],
    [day, day, []],
    [later, null, []],
    [null, day, []],
    [null, null, []],
  ])("from %s to %s", (from, to, told) => {
    const repairs: Repair[] = [];
    reportSwapped({ from, to }, repairs);
    expect(repairs.map(({ key, text, rule }) => `${key} ${text} ${rule}`)).toEqual(told);
  });
});

test("the pace comes back as it was", () => {
  const pace = { speed: 4, loop: true, backwards: true, skip: false } as const;
  expect(paceOfValues(paceValues(pace))).toEqual(pace);
  expect(paceValues(pace)).toEqual({ speed: 4, loop: true, back: true, skip: false });
});

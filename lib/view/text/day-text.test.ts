import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, isoFromDay, knownDay } from "@/lib/domain/day";
import { dayKey, readDay } from "./day-text";
import { axisBounds } from "./link-context";
import { sampleContext } from "./sample-context";

const BOUNDS = { first: knownDay("2023-10-17"), last: knownDay("2024-02-10") };

function read(text: string, bounds: typeof BOUNDS | null = BOUNDS) {
  const told: string[] = [];
  const read = readDay(text, bounds, (part, rule, used) => told.push(`${part} ${rule} ${used}`));
  return [read === null ? null : isoFromDay(read), ...told];
}

describe("the day of a link", () => {
  test.each([
    ["2023-11-08", ["2023-11-08"]],
    ["2023-11-8", ["2023-11-08", "2023-11-8 respelled 2023-11-08"]],
    ["2023/11/08", ["2023-11-08", "2023/11/08 respelled 2023-11-08"]],
    ["2023.1.2", ["2023-10-17", "2023.1.2 out-of-range 2023-10-17"]],
    ["2024-2-29", ["2024-02-10", "2024-2-29 out-of-range 2024-02-10"]],
    ["2023-10-17", ["2023-10-17"]],
    ["2024-02-10", ["2024-02-10"]],
    ["2024-02-11", ["2024-02-10", "2024-02-11 out-of-range 2024-02-10"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    "",
    "today",
    "2023-02-29",
    "2023-13-01",
    "2023-00-10",
    "08-11-2023",
    "20231108",
    "2023-11-08T00:00",
  ])("%j is none, and of that the caller tells", (text) => expect(read(text)).toEqual([null]));

  test("has no bounds where none are given: publications come long after", () => {
    expect(read("2031-01-01", null)).toEqual(["2031-01-01"]);
  });

  test("is read as it is written, every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: BOUNDS.first, max: BOUNDS.last }), (number) => {
        const iso = isoFromDay(day(number));
        expect(read(iso)).toEqual([iso]);
        expect(read(iso.replace(/-0/g, "-"))[0]).toBe(iso);
      }),
    );
  });

  test("of the time axis is of a whole year that the dataset touches", () => {
    const { first, last } = axisBounds(sampleContext);
    expect([isoFromDay(first), isoFromDay(last)]).toEqual(["2017-01-01", "2024-12-31"]);
    const key = dayKey(axisBounds);
    const told: string[] = [];
    const reading = { context: sampleContext, tell: (_: string, rule: string) => told.push(rule) };
    expect(key.parse("2017-01-01", reading)).toBe(first);
    expect(key.parse("2016-12-31", reading)).toBe(first);
    expect(key.parse("2025-01-01", reading)).toBe(last);
    expect(told).toEqual(["out-of-range", "out-of-range"]);
    expect(key.default).toBeNull();
  });
});

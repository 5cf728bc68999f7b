import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { movedRange, rangeEnds, withRangeEnd } from "./range-days";

const limits = { from: day(100), to: day(200) };
const range = (start: number, at: number) => ({ start: day(start), day: day(at) });

describe("a range that is moved as a whole", () => {
  test("keeps its length and which end is the day", () => {
    expect(movedRange(range(120, 130), 5, limits)).toEqual(range(125, 135));
    expect(movedRange(range(130, 120), -5, limits)).toEqual(range(125, 115));
  });

  test("stops where one of its ends meets a limit", () => {
    expect(movedRange(range(120, 130), 500, limits)).toEqual(range(190, 200));
    expect(movedRange(range(130, 120), -500, limits)).toEqual(range(110, 100));
  });
});

describe("an end that is typed", () => {
  test("is set, and the other stays", () => {
    expect(withRangeEnd(range(120, 130), "first", day(110), limits)).toEqual({
      ...range(110, 130),
      carried: false,
    });
    expect(withRangeEnd(range(130, 120), "first", day(110), limits)).toEqual({
      ...range(130, 110),
      carried: false,
    });
    expect(withRangeEnd(range(120, 130), "last", day(125), limits)).toEqual({
      ...range(120, 125),
      carried: false,
    });
  });

  test("beyond the other takes it along, with the length that it had", () => {
    expect(withRangeEnd(range(120, 130), "first", day(150), limits)).toEqual({
      ...range(150, 160),
      carried: true,
    });
    expect(withRangeEnd(range(120, 130), "last", day(105), limits)).toEqual({
      ...range(100, 105),
      carried: true,
    });
  });

  test("never turns the range around or leaves the limits", () => {
    const any = fc.integer({ min: 100, max: 200 });
    fc.assert(
      fc.property(
        any,
        any,
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom("first", "last"),
        (a, b, at, end) => {
          const before = range(a, b);
          const after = withRangeEnd(before, end, day(at), limits);
          const { from, to } = rangeEnds(after);
          expect(from <= to && from >= 100 && to <= 200).toBe(true);
          expect(a <= b ? after.start <= after.day : after.start >= after.day).toBe(true);
        },
      ),
    );
  });
});

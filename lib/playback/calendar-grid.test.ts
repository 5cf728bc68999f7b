import fc from "fast-check";
import { expect, test } from "vitest";
import { dayParts } from "@/lib/domain/calendar";
import { day, isoFromDay, knownDay } from "@/lib/domain/day";
import { addMonths, calendarDayAfterKey, monthWeeks } from "./calendar-grid";

const LIMITS = { from: knownDay("2017-05-17"), to: knownDay("2024-02-10") };
const within = fc.integer({ min: LIMITS.from, max: LIMITS.to }).map(day);

test("a month has all of its days once, in order, each under its weekday", () => {
  fc.assert(
    fc.property(within, (shown) => {
      const weeks = monthWeeks(shown);
      const days = weeks.flatMap((week) => week.flatMap((each) => each ?? []));
      const { year, month } = dayParts(shown);
      expect(days.map((each) => dayParts(each).date)).toEqual(days.map((_, index) => index + 1));
      expect(days.length).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      for (const week of weeks)
        week.forEach((each, index) => {
          if (each !== null) expect((dayParts(each).weekday + 6) % 7).toBe(index);
        });
    }),
  );
});

test("keys move by day, week, month and year, and never leave the atlas", () => {
  const after = (iso: string, key: string, shift = false) => {
    const next = calendarDayAfterKey(knownDay(iso), key, shift, LIMITS);
    return next && isoFromDay(next);
  };
  expect(after("2023-11-08", "ArrowLeft")).toBe("2023-11-07");
  expect(after("2023-11-08", "ArrowDown")).toBe("2023-11-15");
  expect(after("2023-11-08", "Home")).toBe("2023-11-06");
  expect(after("2023-11-08", "End")).toBe("2023-11-12");
  expect(after("2024-01-31", "PageUp")).toBe("2023-12-31");
  expect(after("2023-10-31", "PageDown")).toBe("2023-11-30");
  expect(after("2023-11-08", "PageUp", true)).toBe("2022-11-08");
  expect(after("2024-02-08", "ArrowDown")).toBe("2024-02-10");
  expect(after("2023-11-08", "x")).toBeNull();
  fc.assert(
    fc.property(within, fc.integer({ min: -30, max: 30 }), (from, months) => {
      const next = addMonths(from, months, LIMITS);
      expect(next >= LIMITS.from && next <= LIMITS.to).toBe(true);
      expect(dayParts(next).date).toBeLessThanOrEqual(31);
    }),
  );
});

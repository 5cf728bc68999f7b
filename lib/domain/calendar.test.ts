import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dayParts, firstOfMonth, mondayOf } from "./calendar";
import { day, isoFromDay, knownDay } from "./day";

const anyDay = fc.integer({ min: knownDay("0002-01-01"), max: knownDay("9998-12-31") }).map(day);

test("parts agree with the text of the day", () => {
  fc.assert(
    fc.property(anyDay, (value) => {
      const { year, month, date } = dayParts(value);
      const two = (part: number) => String(part).padStart(2, "0");
      expect(`${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`).toBe(isoFromDay(value));
    }),
  );
  expect(dayParts(knownDay("2023-10-17")).weekday).toBe(2);
});

test("a month begins on its first, and months outside the year count on", () => {
  expect(isoFromDay(firstOfMonth(2024, 2))).toBe("2024-02-01");
  expect(isoFromDay(firstOfMonth(2023, 13))).toBe("2024-01-01");
  expect(isoFromDay(firstOfMonth(2023, 0))).toBe("2022-12-01");
  fc.assert(
    fc.property(anyDay, (value) => {
      const { year, month, date } = dayParts(value);
      expect(firstOfMonth(year, month) + date - 1).toBe(value);
    }),
  );
});

test("a week begins on its Monday", () => {
  expect(isoFromDay(mondayOf(knownDay("2023-11-12")))).toBe("2023-11-06");
  expect(isoFromDay(mondayOf(knownDay("2023-11-06")))).toBe("2023-11-06");
  fc.assert(
    fc.property(anyDay, (value) => {
      const monday = mondayOf(value);
      expect(dayParts(monday).weekday).toBe(1);
      expect(value - monday).toBeGreaterThanOrEqual(0);
      expect(value - monday).toBeLessThan(7);
    }),
  );
});

test("a month on is the same date, or the last of a shorter month", () => {
  expect(isoFromDay(addMonths(knownDay("2023-11-08"), 1))).toBe("2023-12-08");
  expect(isoFromDay(addMonths(knownDay("2024-01-31"), 1))).toBe("2024-02-29");
  expect(isoFromDay(addMonths(knownDay("2024-01-31"), -11))).toBe("2023-02-28");
  expect(addMonths(knownDay("2024-01-31"), 0)).toBe(knownDay("2024-01-31"));
});

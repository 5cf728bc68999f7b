import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromIso, isoFromDay, day as toDay } from "@/lib/domain/day";
import { civilDay, type DayOrder, readDay } from "./read-day";
import { readDayBytes } from "./read-day-bytes";

function read(text: string, order: DayOrder = "iso") {
  const found = readDay(text, order);
  const bytes = new TextEncoder().encode(` ${text} `);
  expect(readDayBytes(bytes, 1, bytes.length - 1, order)).toEqual(found);
  return typeof found === "number" ? isoFromDay(toDay(found)) : found;
}

test.each([
  "2024-02-04",
  "2024/2/4",
  "2024.02.04",
  "20240204",
  "2024-02-04T23:30:00Z",
  "2024-02-04 00:00:00.000",
  "2024-02-04T23:30:00+03:00",
  "4 February 2024",
  "04-Feb-2024",
  "4 Feb 2024",
  "February 4, 2024",
  "Feb 4 2024",
  " 2024-02-04 ",
])("%s leaves no doubt in any order", (text) => {
  for (const order of ["iso", "day-first", "month-first"] as const)
    expect(read(text, order)).toBe("2024-02-04");
});

test("04/02/2024 is what the column says", () => {
  expect(read("04/02/2024", "day-first")).toBe("2024-02-04");
  expect(read("04/02/2024", "month-first")).toBe("2024-04-02");
  expect(read("4.2.2024", "day-first")).toBe("2024-02-04");
  expect(read("04/02/2024 11:05 PM", "month-first")).toBe("2024-04-02");
  expect(read("04/02/2024")).toBe("order-open");
});

test("a date that does not exist is no other date", () => {
  expect(read("2023-02-29")).toBe("no-such-day");
  expect(read("2024-02-29")).toBe("2024-02-29");
  expect(read("1900-02-29")).toBe("no-such-day");
  expect(read("31/04/2024", "day-first")).toBe("no-such-day");
  expect(read("13/02/2024", "month-first")).toBe("no-such-day");
  expect(read("2024-13-01")).toBe("no-such-day");
  expect(read("2024-00-10")).toBe("no-such-day");
});

test("a year of two digits is not guessed, and other texts are no dates", () => {
  expect(read("04/02/24", "day-first")).toBe("short-year");
  for (const text of [
    "",
    "soon",
    "2024",
    "12:30",
    "2024-02-04x",
    "4 Foo 2024",
    "1706918400000",
    "٢٠٢٤-٠٢-٠٤",
  ]) {
    expect(read(text, "day-first")).toBe("unreadable");
  }
});

test("agrees with the calendar on every day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 100_000 }), (count) => {
      const iso = isoFromDay(toDay(count));
      const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
      expect(civilDay(year, month, date)).toBe(dayFromIso(iso));
    }),
  );
});

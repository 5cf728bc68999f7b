import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromIso, isoFromDay, day as toDay } from "@/lib/domain/day";
import { civilDay } from "./civil-day";
import { DayReader } from "./day-reader";
import { type DayOrder, readDate, readDay } from "./read-day";

function read(text: string, order: DayOrder = "iso") {
  const found = readDay(text, order);
  const bytes = new TextEncoder().encode(` ${text} `);
  const reader = new DayReader({ order, century: "1970-2069" }, (part) => new TextDecoder().decode(part));
  expect(reader.read(bytes, 1, bytes.length - 1)).toEqual(found);
  return typeof found === "number" ? isoFromDay(toDay(found)) : found;
}

test.each([
  "2024-02-04",
  "2024/2/4",
  "2024.02.04",
  "20240204",
  "2024-02-04T20:30:00Z",
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

test("a year of two digits lies in the century that is stated", () => {
  expect(read("04/02/24", "day-first")).toBe("2024-02-04");
  expect(read("04-Feb-99")).toBe("1999-02-04");
  expect(readDay("04-Feb-24", "iso", "1900-1999")).toBe(dayFromIso("1924-02-04"));
});

test.each([
  ["Sunday, February 4th, 2024", "2024-02-04"],
  ["4 février 2024", "2024-02-04"],
  ["4. März 2024", "2024-03-04"],
  ["4 de febrero de 2024", "2024-02-04"],
  ["4 gennaio 2024", "2024-01-04"],
  ["4 февраля 2024 г.", "2024-02-04"],
  ["4 Şubat 2024", "2024-02-04"],
  ["4 تشرين الثاني 2023", "2023-11-04"],
  ["٤ نوفمبر ٢٠٢٣", "2023-11-04"],
  ["۱۵ بهمن ۱۴۰۲", "2024-02-04"],
  ["4 ژانویه 2024", "2024-01-04"],
  ["٢٠٢٤-٠٢-٠٤", "2024-02-04"],
  ["2024-W05-7", "2024-02-04"],
  ["2024-035", "2024-02-04"],
  ["20240204120000", "2024-02-04"],
  ["4–6 February 2024", "2024-02-04"],
  ["2024-02-04/2024-02-06", "2024-02-04"],
])("%s is read", (text, day) => expect(read(text)).toBe(day));

test.each([
  ["2024-02-04T23:30:00-05:00", "2024-02-05"],
  ["2024-02-04 22:00:00+00", "2024-02-05"],
  ["20240204T120000Z", "2024-02-04"],
  ["2019-02-22 18:00:16.000 America/Los_Angeles", "2019-02-23"],
  ["081430ZNOV23", "2023-11-08"],
  ["082330Z NOV 23", "2023-11-09"],
])("%s is the day in UTC+3", (text, day) => expect(read(text)).toBe(day));

test("a month or a year alone is no day", () => {
  const style = { order: "iso", century: "1970-2069" } as const;
  expect(readDate("February 2024", style)).toMatchObject({ precision: 1 });
  expect(readDate("2024", style)).toMatchObject({ precision: 2 });
});

test("other texts are no dates", () => {
  for (const text of ["", "soon", "17 maybe", "12:30", "2024-02-04x", "4 Foo 2024", "1706918400000"]) {
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

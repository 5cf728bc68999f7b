import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addDays, clampDay, day, dayFromIso, isoFromDay, knownDay } from "./day";

const FIRST = knownDay("0001-01-01");
const LAST = knownDay("9999-12-31");
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(day);
afterEach(() => {
  vi.unstubAllEnvs();
});

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const pad = (value: number, width: number) => String(value).padStart(width, "0");

describe("a day", () => {
  test("is counted from 1970-01-01", () => {
    expect(dayFromIso("1970-01-01")).toBe(0);
    expect(dayFromIso("1969-12-31")).toBe(-1);
    expect(dayFromIso("2023-10-17")).toBe(19_647);
    expect(isoFromDay(day(19_647))).toBe("2023-10-17");
  });

  test("comes back from its text", () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(dayFromIso(isoFromDay(value))).toBe(value);
      }),
    );
  });

  test("is ordered as its text is", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(a - b)).toBe(
          isoFromDay(a) < isoFromDay(b) ? -1 : isoFromDay(a) > isoFromDay(b) ? 1 : 0,
        );
      }),
    );
  });

  test("has no neighbour between it and the next date of the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST - 1 }).map(day), (value) => {
        const here = isoFromDay(value);
        const next = isoFromDay(addDays(value, 1));
        const sameMonth = here.slice(0, 8) === next.slice(0, 8);
        if (sameMonth) expect(Number(next.slice(8))).toBe(Number(here.slice(8)) + 1);
        else expect(next.slice(8)).toBe("01");
      }),
    );
  });

  test("exists on 29 February of leap years only", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        expect(dayFromIso(`${pad(year, 4)}-02-29`) !== null).toBe(isLeap(year));
      }),
    );
    expect(dayFromIso("2024-02-29")).not.toBeNull();
    expect(dayFromIso("2023-02-29")).toBeNull();
    expect(dayFromIso("1900-02-29")).toBeNull();
    expect(dayFromIso("2000-02-29")).not.toBeNull();
  });

  test("is refused where month or date do not exist", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), fc.nat(99), (year, month, date) => {
        const value = dayFromIso(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
        const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const exists = year > 0 && date >= 1 && date <= (lengths[month - 1] ?? 0);
        expect(value !== null).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "",
    " ",
    "2023-11-8",
    "2023-11-08 ",
    " 2023-11-08",
    "2023-11-08T00:00:00Z",
    "20231108",
    "08-11-2023",
    "2023/11/08",
    "-2023-11-08",
    "+02023-11-08",
    "12023-11-08",
    "0000-01-01",
    "2023-00-10",
    "2023-13-01",
    "2023-04-31",
    "٢٠٢٣-١١-٠٨",
    "2023-11-08\n",
    "NaN",
    "null",
  ])("is not read from %j", (text) => {
    expect(dayFromIso(text)).toBeNull();
  });

  test("is never made from garbage, and garbage never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const value = dayFromIso(text);
        if (value !== null) expect(isoFromDay(value)).toBe(text);
      }),
    );
  });

  test("is a whole number or nothing", () => {
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => day(bad)).toThrow(RangeError);
    }
    expect(() => knownDay("2023-02-30")).toThrow("2023-02-30");
  });

  test("adds and clamps", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (value, count) => {
        expect(addDays(addDays(value, count), -count)).toBe(value);
      }),
    );
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (value, a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const clamped = clampDay(value, first, last);
        expect(clamped).toBeGreaterThanOrEqual(first);
        expect(clamped).toBeLessThanOrEqual(last);
        if (value >= first && value <= last) expect(clamped).toBe(value);
      }),
    );
  });
});

describe.each([
  ["UTC", 0],
  ["America/Los_Angeles", 480],
  ["America/New_York", 300],
  ["Asia/Baghdad", -180],
  ["Pacific/Auckland", -780],
])("in %s", (zone, januaryOffset) => {
  test("the same text is the same day", () => {
    vi.stubEnv("TZ", zone);
    // Otherwise the test would say nothing: the process must really have changed its zone.
    expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(januaryOffset);
    expect(knownDay("2023-10-17")).toBe(19_647);
    // Days on which clocks change there, and new year.
    for (const iso of [
      "2023-09-24",
      "2023-11-05",
      "2024-03-10",
      "2024-04-07",
      "2023-12-31",
      "2024-01-01",
      "2024-02-29",
    ]) {
      const value = knownDay(iso);
      expect(value).toBe(Math.floor(Date.parse(`${iso}T12:00:00Z`) / 86_400_000));
      expect(isoFromDay(value)).toBe(iso);
      expect(isoFromDay(addDays(addDays(value, 1), -1))).toBe(iso);
    }
    fc.assert(fc.property(anyDay, (value) => dayFromIso(isoFromDay(value)) === value));
  });
});

import { afterEach, expect, test, vi } from "vitest";
import { knownDay } from "./day";
import { formatDay } from "./format-day";

afterEach(() => {
  vi.unstubAllEnvs();
});

const SUNDAY = knownDay("2023-11-12");

test("English", () => {
  expect(formatDay(SUNDAY, "en", "long")).toBe("12 November 2023");
  expect(formatDay(SUNDAY, "en", "weekday")).toBe("Sunday");
  expect(formatDay(SUNDAY, "en", "short")).toBe("12 Nov");
  expect(formatDay(SUNDAY, "en", "month")).toBe("Nov 2023");
  expect(formatDay(SUNDAY, "en", "month-only")).toBe("Nov");
  expect(formatDay(SUNDAY, "en", "year")).toBe("2023");
  expect(formatDay(SUNDAY, "en", "full")).toBe("Sunday, 12 November 2023");
  expect(formatDay(knownDay("2023-09-03"), "en", "short")).toBe("3 Sep");
});

test("Arabic, with Latin digits", () => {
  expect(formatDay(SUNDAY, "ar", "long")).toBe("12 نوفمبر 2023");
  expect(formatDay(SUNDAY, "ar", "weekday")).toBe("الأحد");
  expect(formatDay(SUNDAY, "ar", "short")).toBe("12 نوفمبر");
  expect(formatDay(SUNDAY, "ar", "month")).toBe("نوفمبر 2023");
  expect(formatDay(SUNDAY, "ar", "full")).toBe("الأحد، 12 نوفمبر 2023");
});

test.each(["UTC", "America/Los_Angeles", "America/New_York", "Asia/Baghdad", "Pacific/Auckland"])(
  "the date does not move in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    expect(formatDay(knownDay("2024-01-01"), "en", "full")).toBe("Monday, 1 January 2024");
    expect(formatDay(knownDay("2023-12-31"), "en", "full")).toBe("Sunday, 31 December 2023");
    expect(formatDay(knownDay("2023-12-31"), "ar", "long")).toBe("31 ديسمبر 2023");
  },
);

import { describe, expect, test } from "vitest";
import { clockTime, clockTimeText, shortClockTime } from "./clock-time";
import { isoFromDay, knownDay } from "./day";

const read = (iso: string, time: string, zone: Parameters<typeof clockTime>[2]) => {
  const shown = clockTime(knownDay(iso), time, zone);
  return `${isoFromDay(shown.day)} ${shown.time} ${shown.zone}`;
};

describe("the night of 26 to 27 October 2023", () => {
  test("reads rightly on each clock", () => {
    expect(read("2023-10-27", "04:30", "theatre")).toBe("2023-10-27 04:30 UTC+3");
    expect(read("2023-10-27", "04:30", "utc")).toBe("2023-10-27 01:30 UTC");
    expect(read("2023-10-27", "04:30", "washington")).toBe("2023-10-26 21:30 EDT");
  });

  test("and in words", () => {
    const on = knownDay("2023-10-27");
    expect(clockTimeText(on, "04:30", "theatre", "en")).toBe("04:30 theatre time (UTC+3)");
    expect(clockTimeText(on, "04:30", "utc", "en")).toBe("01:30 UTC");
    expect(clockTimeText(on, "04:30", "washington", "en")).toBe("21:30 in Washington (EDT), 26 October 2023");
    expect(shortClockTime(on, "04:30", "washington", "en")).toBe("21:30 EDT, 26 Oct");
    expect(shortClockTime(on, "14:00", "theatre", "en")).toBe("14:00 UTC+3");
  });
});

test("Washington changes its clocks on the first Sunday of November and the second of March", () => {
  // 06:00 UTC on 5 November 2023 is when 02:00 EDT becomes 01:00 EST.
  expect(read("2023-11-05", "08:59", "washington")).toBe("2023-11-05 01:59 EDT");
  expect(read("2023-11-05", "09:00", "washington")).toBe("2023-11-05 01:00 EST");
  expect(read("2024-03-10", "09:59", "washington")).toBe("2024-03-10 01:59 EST");
  expect(read("2024-03-10", "10:00", "washington")).toBe("2024-03-10 03:00 EDT");
  expect(read("2024-01-28", "05:30", "washington")).toBe("2024-01-27 21:30 EST");
});

test("midnight belongs to the day that begins", () => {
  expect(read("2023-12-25", "03:00", "utc")).toBe("2023-12-25 00:00 UTC");
  expect(read("2023-12-25", "02:59", "utc")).toBe("2023-12-24 23:59 UTC");
  expect(read("2024-01-01", "08:00", "washington")).toBe("2024-01-01 00:00 EST");
  expect(read("2024-01-01", "00:00", "washington")).toBe("2023-12-31 16:00 EST");
});

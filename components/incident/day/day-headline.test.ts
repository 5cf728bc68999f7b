import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { dayNotice } from "./day-headline";

const facts = {
  day: knownDay("2023-11-15"),
  total: 0,
  onDay: 0,
  dayOnly: true,
  covered: true,
  filtered: false,
  lang: "en" as const,
};

test("an empty day is nothing in the dataset, an uncovered one is not covered, and neither is quiet", () => {
  expect(dayNotice(facts)).toBe("Nothing in this dataset");
  expect(dayNotice({ ...facts, covered: false })).toBe("Not covered by this dataset");
  expect(dayNotice({ ...facts, covered: false, unread: true })).toBe("No monitor was read for this time");
  expect(dayNotice({ ...facts, filtered: true })).toBe("No incidents match the filters");
  expect(dayNotice({ ...facts, covered: false, filtered: true })).toBe("Not covered by this dataset");
});

test("in a span that holds more, the notice names the day it is about", () => {
  expect(dayNotice({ ...facts, dayOnly: false, total: 40, covered: false })).toBe(
    "15 Nov itself: not covered by this dataset",
  );
  expect(dayNotice({ ...facts, dayOnly: false, total: 40, onDay: 2 })).toBeNull();
  expect(dayNotice({ ...facts, dayOnly: false })).toBe("Nothing in this dataset");
});

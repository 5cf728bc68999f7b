import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { parseOwnLink, printOwnLink } from "./own-link";

const link = {
  file: "My ‘own’ #1 & 100%.csv",
  rows: 1234,
  day: knownDay("2024-02-04"),
  span: { type: "window", days: 30 },
} as const;

test("says which file it needs and what to show of it", () => {
  expect(parseOwnLink(printOwnLink(link))).toEqual(link);
  const range = { ...link, span: { type: "range", start: knownDay("2024-01-01") } } as const;
  expect(parseOwnLink(printOwnLink(range))).toEqual(range);
});

test("what cannot be read falls back alone", () => {
  expect(parseOwnLink("#file=a.csv&on=2024-02-30&span=window&days=9999&rows=x")).toEqual({
    file: "a.csv",
    rows: null,
    day: null,
    span: null,
  });
  expect(parseOwnLink("#on=2024-02-04")).toBeNull();
  expect(parseOwnLink("")).toBeNull();
});

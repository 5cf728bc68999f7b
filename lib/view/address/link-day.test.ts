import { describe, expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import {
  LAST_DAY_AT_PLACES,
  SAMPLE_PLACES,
  SAMPLE_QUIET_PLACE,
  sampleContext,
} from "@/lib/view/text/sample-context";
import { parseView } from "./codec";

/** Reads a link as it would come out of the address bar. */
const read = (href: string) => {
  const [pathname = "", search = ""] = href.split(/\?(.*)/s);
  return parseView(pathname, search, sampleContext);
};

describe("the day", () => {
  test.each([
    ["/on/2023-11-08", "2023-11-08", []],
    ["/on/2023-11-08/", "2023-11-08", []],
    ["/embed/on/2023-11-08", "2023-11-08", []],
    ["/on/2023-11-8", "2023-11-08", ["respelled"]],
    ["/on/2030-01-01", "2024-02-10", ["out-of-range"]],
    ["/on/1999-01-01", "2017-05-18", ["out-of-range"]],
    ["/on/2023-13-45", "2024-02-04", ["no-such-day"]],
    ["/on/2023-02-29", "2024-02-04", ["no-such-day"]],
    ["/on/yesterday", "2024-02-04", ["no-such-day"]],
    ["/on/", "2024-02-04", []],
    ["", "2024-02-04", []],
  ])("of %s is %s", (path, iso, rules) => {
    const { view, repairs } = read(path);
    expect(isoFromDay(view.day)).toBe(iso);
    expect(repairs.map(({ rule }) => rule)).toEqual(rules);
  });

  test("is implied by what is selected where the link gives none", () => {
    expect(isoFromDay(read("/?sel=2023-11-08-maysulun").view.day)).toBe("2023-11-08");
    expect(isoFromDay(read("/on/2023-10-20?sel=2023-11-08-maysulun").view.day)).toBe("2023-10-20");
    expect(read(`/?sel=place:${SAMPLE_PLACES[0]}`).view.day).toBe(LAST_DAY_AT_PLACES);
    expect(read(`/?sel=place:${SAMPLE_QUIET_PLACE}`).view).toMatchObject({
      day: DEFAULT_VIEW.day,
      selected: { type: "place", id: SAMPLE_QUIET_PLACE },
    });
    expect(isoFromDay(read("/on/2023-13-45?sel=2023-11-08-maysulun").view.day)).toBe("2023-11-08");
  });

  test("does not follow from what the dataset does not know", () => {
    const { view, repairs } = read("/?sel=2023-11-08-atlantis");
    expect(view).toEqual(DEFAULT_VIEW);
    expect(repairs).toEqual([
      { key: "sel", text: "2023-11-08-atlantis", rule: "not-in-dataset", used: null },
    ]);
    expect(read("/?sel=place:").repairs).toHaveLength(1);
  });

  test("of the default view lies in the dataset even where that is smaller", () => {
    const lastDay = knownDay("2023-12-01");
    expect(parseView("/", "", { ...sampleContext, lastDay }).view.day).toBe(lastDay);
  });
});

test("an axis that ends before it begins is turned around", () => {
  const { view, repairs } = read("/?from=2024-01-01&to=2023-01-01");
  expect(view.axis).toEqual({ from: knownDay("2023-01-01"), to: knownDay("2024-01-01") });
  expect(repairs.map(({ rule }) => rule)).toEqual(["swapped"]);
});

test("an axis stays within the years of the dataset", () => {
  const { view, repairs } = read("/?from=1999-01-01&to=2099-01-01");
  expect(view.axis).toEqual({ from: knownDay("2017-01-01"), to: knownDay("2024-12-31") });
  expect(repairs.map(({ rule }) => rule)).toEqual(["out-of-range", "out-of-range"]);
});

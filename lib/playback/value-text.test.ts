import { describe, expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { daysPhrase } from "@/lib/domain/days-phrase";
import { countPhrase, kindPhrases } from "./count-phrase";
import { valueText } from "./value-text";

const NONE = [0, 0, 0, 0];
const day = knownDay("2023-11-08");

describe("valueText", () => {
  test("speaks day, span and counts", () => {
    const counts = [31, 1, 0, 0];
    expect(valueText(day, { type: "window", days: 14 }, counts, "en")).toBe(
      "8 November 2023, 31 attacks in the last 14 days, 1 U.S. strike",
    );
    expect(valueText(day, { type: "day" }, counts, "en")).toBe("8 November 2023, 31 attacks, 1 U.S. strike");
    expect(valueText(day, { type: "until" }, counts, "en")).toBe(
      "8 November 2023, 31 attacks up to this day, 1 U.S. strike",
    );
    expect(valueText(day, { type: "from" }, [0, 0, 2, 1], "en")).toBe(
      "8 November 2023, 2 interceptions from this day on, 1 other incident",
    );
  });

  test("a range says where its other end is", () => {
    const start = knownDay("2023-11-01");
    const counts = [5, 1, 0, 0];
    expect(valueText(day, { type: "range", start }, counts, "en")).toBe(
      "8 November 2023, 5 attacks since 1 November 2023, 1 U.S. strike",
    );
    expect(valueText(knownDay("2023-10-20"), { type: "range", start }, counts, "en")).toBe(
      "20 October 2023, 5 attacks from this day to 1 November 2023, 1 U.S. strike",
    );
  });

  test("an empty span is nothing in the dataset, not quiet", () => {
    expect(valueText(day, { type: "day" }, NONE, "en")).toBe("8 November 2023, nothing in this dataset");
    expect(valueText(day, { type: "window", days: 7 }, NONE, "en")).toBe(
      "8 November 2023, nothing in this dataset in the last 7 days",
    );
  });

  test("Arabic has its own commas, order and plurals", () => {
    expect(valueText(day, { type: "window", days: 14 }, [31, 2, 0, 0], "ar")).toBe(
      "8 نوفمبر 2023، 31 هجومًا خلال آخر 14 يومًا، ضربتان أمريكيتان",
    );
  });
});

describe("phrases", () => {
  test("kinds without any have none", () => {
    expect(kindPhrases([2, 0, 0, 1], "en")).toEqual(["2 attacks", "1 other incident"]);
    expect(kindPhrases(NONE, "ar")).toEqual([]);
  });

  test("English has one and many", () => {
    expect([0, 1, 2].map((n) => countPhrase("attack", n, "en"))).toEqual([
      "0 attacks",
      "1 attack",
      "2 attacks",
    ]);
    expect(daysPhrase(14, "en")).toBe("14 days");
  });

  test("Arabic has one, two, few, many and hundreds", () => {
    expect([1, 2, 3, 11, 100].map((n) => countPhrase("attack", n, "ar"))).toEqual([
      "هجوم واحد",
      "هجومان",
      "3 هجمات",
      "11 هجومًا",
      "100 هجوم",
    ]);
    expect([2, 7, 30].map((n) => daysPhrase(n, "ar"))).toEqual(["يومين", "7 أيام", "30 يومًا"]);
  });
});

import { describe, expect, test } from "vitest";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { addDays, type Day, isoFromDay, knownDay } from "@/lib/domain/day";
import { tallyAt } from "@/lib/scene/tally-at";
import { CAMPAIGN } from "@/lib/view/default-view";
import { countTicks } from "./count-ticks";
import { ownCounts } from "./own-counts";
import { talliesPage, tallyQuestionOf } from "./tally-question";
import { tallySeries, tallySteps } from "./tally-series";

const dataset = loadDataset();
const total = tallySeries(dataset.tallies, "total", CAMPAIGN);
const days = Array.from({ length: CAMPAIGN.to - CAMPAIGN.from + 1 }, (_, index) =>
  addDays(CAMPAIGN.from, index),
);

describe("the official series", () => {
  test("has the counts of the articles with their dates, and no other's", () => {
    const dated = total.map(({ day, value }) => `${isoFromDay(day)} ${value}`);
    for (const each of [
      "2023-10-24 13",
      "2023-10-30 23",
      "2023-11-07 40",
      "2023-11-17 61",
      "2023-12-13 97",
    ]) {
      expect(dated).toContain(each);
    }
    expect(total.every(({ tally }) => tally.official)).toBe(true);
    expect(dated).not.toContain("2023-12-26 61");
  });

  test("is in order and holds every official count of the campaign once", () => {
    expect(total.map(({ day }) => day)).toEqual(total.map(({ day }) => day).toSorted((a, b) => a - b));
    const official = dataset.tallies.filter(
      (tally) => tally.official && tally.asOf >= CAMPAIGN.from && tally.total !== null,
    );
    expect(new Set(total.map(({ tally }) => tally))).toEqual(new Set(official));
    expect(total).toHaveLength(official.length);
  });

  test("steps on every day to the count that the map's note gives", () => {
    const steps = tallySteps(total);
    for (const [index, { from, to }] of steps.entries()) {
      const next = steps[index + 1];
      expect(to).toBe(next ? next.from : from);
    }
    for (const day of days) {
      const step = steps.findLast(({ from }) => from <= day);
      expect(step?.value).toBe(tallyAt(dataset, day, CAMPAIGN.from)?.tally.total);
    }
  });

  test("has nothing for what no official gave", () => {
    expect(tallySteps([])).toEqual([]);
    expect(tallySeries(dataset.tallies, "jordan", CAMPAIGN)).toEqual([]);
  });
});

describe("the dataset's own count", () => {
  const counts = ownCounts(dataset, CAMPAIGN);

  test("ends with the sums of the dataset and never falls", () => {
    const attacks = dataset.incidents.filter(
      ({ kind, day, placeId }) =>
        kind === "attack" &&
        day >= CAMPAIGN.from &&
        day <= CAMPAIGN.to &&
        /^(IQ|SY|JO)$/.test(dataset.places.get(placeId)?.country ?? ""),
    );
    const confirmed = attacks.filter(({ status }) => status === "confirmed");
    expect(counts.at(-1)).toEqual({
      day: CAMPAIGN.to,
      reported: attacks.length,
      confirmed: confirmed.length,
    });
    expect(confirmed.length).toBeGreaterThan(0);
    expect(counts.map(({ day }) => day)).toEqual(days);
    for (const [index, { reported, confirmed: sure }] of counts.entries()) {
      expect(sure).toBeLessThanOrEqual(reported);
      expect(reported).toBeGreaterThanOrEqual(counts[index - 1]?.reported ?? 0);
      expect(sure).toBeGreaterThanOrEqual(counts[index - 1]?.confirmed ?? 0);
    }
  });

  test("stands still on days that are not covered", () => {
    for (const [index, { day, reported }] of counts.entries()) {
      if (dataset.uncoveredDays.has(day)) expect(reported).toBe(counts[index - 1]?.reported);
    }
  });

  test("is empty where the stretch ends before it begins", () => {
    expect(ownCounts(dataset, { from: CAMPAIGN.to, to: CAMPAIGN.from })).toEqual([]);
  });
});

test("what was known only grows with the day", () => {
  const at = (known: Day) => {
    const then = datasetAsKnown(dataset, known);
    return {
      ids: new Set(tallySeries(then.tallies, "total", CAMPAIGN).map(({ tally }) => tally.id)),
      reported: ownCounts(then, CAMPAIGN).at(-1)?.reported ?? 0,
    };
  };
  let before = at(CAMPAIGN.from);
  for (const known of days.filter((_, index) => index % 7 === 0)) {
    const now = at(known);
    expect([...before.ids].filter((id) => !now.ids.has(id))).toEqual([]);
    expect(now.reported).toBeGreaterThanOrEqual(before.reported);
    before = now;
  }
  const early = at(knownDay("2023-11-01"));
  expect(early.ids).toContain("2023-10-30-us-officials-23");
  expect([...early.ids].filter((id) => id > "2023-11-01")).toEqual([]);
});

test("a scale is round, begins with 0 and holds its most", () => {
  expect(countTicks(0)).toEqual([0, 1]);
  expect(countTicks(69)).toEqual([0, 20, 40, 60, 80]);
  expect(countTicks(170)).toEqual([0, 50, 100, 150, 200]);
  for (let max = 1; max < 30_000; max += 37) {
    const ticks = countTicks(max);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
    expect(ticks.at(-2)).toBeLessThan(max);
    expect(ticks.length).toBeLessThanOrEqual(5);
  }
});

describe("the question", () => {
  const ask = (query: Parameters<typeof tallyQuestionOf>[0]) => tallyQuestionOf(query, CAMPAIGN);

  test("is read, and written again", () => {
    const question = ask({ known: "2023-11-18", day: ["2023-11-07", "x"] });
    expect(question).toEqual({ known: knownDay("2023-11-18"), day: knownDay("2023-11-07"), repairs: [] });
    expect(talliesPage(question)).toBe("/tallies?day=2023-11-07&known=2023-11-18");
    expect(ask({ known: "", day: undefined })).toEqual({ known: null, day: null, repairs: [] });
    expect(talliesPage(ask({}))).toBe("/tallies");
    expect(ask({ known: "2024-05-01" }).known).toBe(knownDay("2024-05-01"));
  });

  test("leaves out what it cannot use, and says so", () => {
    const question = ask({ known: "2023-02-30", day: "2024-02-11" });
    expect(question).toMatchObject({ known: null, day: null });
    expect(question.repairs).toEqual([
      "“2023-02-30” is not a day from 17 October 2023 on: all counts are shown, whenever they were published.",
      "“2024-02-11” is not a day from 17 October 2023 to 10 February 2024: no day is marked.",
    ]);
    expect(ask({ day: "x".repeat(5000) }).repairs.join("").length).toBeLessThan(160);
  });
});

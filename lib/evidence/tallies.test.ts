import { describe, expect, test } from "vitest";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { addDays, type Day, isoFromDay, knownDay } from "@/lib/domain/day";
import { tallyAt } from "@/lib/scene/counts/tally-at";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, NO_FILTERS } from "@/lib/view/default-view";
import { countTicks } from "./count-ticks";
import { countFilters, datasetCounts } from "./dataset-counts";
import { countedWords } from "./filter-words";
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
  const counts = datasetCounts(dataset, NO_FILTERS, CAMPAIGN);

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
    expect(datasetCounts(dataset, NO_FILTERS, { from: CAMPAIGN.to, to: CAMPAIGN.from })).toEqual([]);
  });
});

test("what was known only grows with the day", () => {
  const at = (known: Day) => {
    const then = datasetAsKnown(dataset, known);
    return {
      ids: new Set(tallySeries(then.tallies, "total", CAMPAIGN).map(({ tally }) => tally.id)),
      reported: datasetCounts(then, NO_FILTERS, CAMPAIGN).at(-1)?.reported ?? 0,
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

describe("the own count under filters", () => {
  const ask = (search: string) => tallyQuestionOf(search, linkContextOf(dataset));

  test.each([
    "day=2023-11-17&kind=attack&country=IQ,SY,JO",
    "day=2024-02-03&span=day&kind=us-strike&country=IQ,SY,JO",
    "day=2024-01-28&span=until&kind=attack&country=JO",
    "day=2023-12-01&span=range&start=2023-10-20&kind=attack&country=IQ&weapon=rocket&status=confirmed",
  ])("ends with what the map shows for %s", (search) => {
    const { view, stretch } = ask(search);
    const scene = sceneOf(
      planOf(dataset, view.filters, { type: "range", start: stretch.first }),
      stretch.last,
    );
    const end = datasetCounts(dataset, view.filters, { from: stretch.first, to: stretch.last }).at(-1);
    expect(end?.reported).toBe(scene.total);
    expect(scene.total).toBeGreaterThan(0);
  });

  test("takes in attacks in three countries where the link does not say", () => {
    expect(countedWords(countFilters(NO_FILTERS))).toBe("attacks in Iraq, Syria and Jordan");
    expect(countedWords(countFilters({ ...NO_FILTERS, kind: ["us-strike"], country: ["YE"] }))).toBe(
      "U.S. strikes in Yemen",
    );
  });
});

describe("the question", () => {
  const ask = (search: string) => tallyQuestionOf(search, linkContextOf(dataset));

  test("is all of the campaign where it asks nothing", () => {
    for (const search of ["", "day=", "day=&span=&known="]) {
      const { view, stretch, whole, repairs } = ask(search);
      expect({ whole, repairs }).toEqual({ whole: true, repairs: [] });
      expect(stretch).toEqual({ first: CAMPAIGN.from, last: CAMPAIGN.to });
      expect(talliesPage(view)).toBe("/tallies");
    }
  });

  test("is a link's span, filters and known, and is written again", () => {
    const search = "day=2023-11-17&span=day&kind=us-strike&q=green+village&known=2023-11-20&theme=dark&v=1";
    const { view, stretch, whole } = ask(search);
    expect(whole).toBe(false);
    expect(stretch).toEqual({ first: knownDay("2023-11-17"), last: knownDay("2023-11-17") });
    expect(view.filters.kind).toEqual(["us-strike"]);
    expect(talliesPage(view)).toBe(`/tallies?${search}`);
    const windowed = ask("day=2023-11-17").stretch;
    expect(windowed).toEqual({ first: knownDay("2023-11-04"), last: knownDay("2023-11-17") });
    expect(talliesPage(ask("known=2024-05-01").view)).toBe("/tallies?known=2024-05-01&v=1");
  });

  test("stays in the campaign", () => {
    expect(ask("day=2023-10-20&days=60").stretch.first).toBe(CAMPAIGN.from);
    expect(ask("day=2023-10-20&span=range&start=2020-01-01").stretch.first).toBe(CAMPAIGN.from);
    expect(ask("day=2023-10-20&span=from").stretch.last).toBe(CAMPAIGN.to);
  });

  test("leaves out what it cannot use, and says so", () => {
    const { whole, view, repairs } = ask("known=2023-02-30&day=2024-02-11&kind=war");
    expect({ whole, known: view.known, kind: view.filters.kind }).toEqual({
      whole: true,
      known: null,
      kind: [],
    });
    expect(repairs).toHaveLength(3);
    expect(repairs[0]).toContain("2024-02-11");
    expect(repairs.join(" ")).toContain("known=2023-02-30");
    expect(ask(`day=${"x".repeat(5000)}`).repairs.join("").length).toBeLessThan(170);
  });
});

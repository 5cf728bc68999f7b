import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { sampleDataset, sampleIncident, samplePlace } from "@/lib/scene/sample-dataset";
import { AFTER, CAMPAIGN } from "@/lib/view/default-view";
import { weekCoverage } from "./week-coverage";

test("weeks run from Monday, are cut to the stretch, and tell covered from not covered", () => {
  const tuesday = knownDay("2023-10-17");
  const dataset = {
    ...sampleDataset(
      [samplePlace("a")],
      [sampleIncident("x", tuesday, "a"), sampleIncident("y", tuesday + 6, "a", { kind: "us-strike" })],
    ),
    uncoveredDays: new Set([knownDay("2023-10-18")]),
  };
  const weeks = weekCoverage(dataset, { from: tuesday, to: knownDay("2023-10-24") });
  expect(weeks.map(({ from, to, total }) => [isoFromDay(from), isoFromDay(to), total])).toEqual([
    ["2023-10-17", "2023-10-22", 1],
    ["2023-10-23", "2023-10-24", 1],
  ]);
  expect(weeks[0]?.uncovered.map(isoFromDay)).toEqual(["2023-10-18"]);
  expect(weeks[0]?.empty).toHaveLength(4);
  expect(weeks[1]?.counts).toEqual([0, 1, 0, 0]);
});

test("the time after the campaign ends with the dataset", () => {
  expect(AFTER).toEqual({ from: CAMPAIGN.to + 1, to: loadDataset().lastDay });
});

test("the weeks of the campaign hold each of its incidents once and each of its days once", () => {
  const dataset = loadDataset();
  const weeks = weekCoverage(dataset, CAMPAIGN);
  const inCampaign = dataset.incidents.filter(({ day }) => day >= CAMPAIGN.from && day <= CAMPAIGN.to);
  expect(weeks.reduce((sum, { total }) => sum + total, 0)).toBe(inCampaign.length);
  expect(weeks.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(CAMPAIGN.to - CAMPAIGN.from + 1);
  expect(weeks.flatMap(({ uncovered }) => uncovered)).toEqual(
    [...dataset.uncoveredDays].filter((day) => day <= CAMPAIGN.to).sort((a, b) => a - b),
  );
});

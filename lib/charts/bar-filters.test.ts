import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { CAMPAIGN, DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import type { ChartName, Filters } from "@/lib/view/view";
import { barFilters, isLeft, leaveOrFree } from "./bar-filters";
import { viewCharts } from "./view-charts";

const look = { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } as const };
const chartOf = (name: ChartName, filters: Filters = NO_FILTERS) =>
  viewCharts(loadDataset(), { ...look, filters }, [name]);

test.each(["bases", "weapons", "parties", "origins"] as const)("what %s offers leaves just that", (name) => {
  const { charts, exhibit } = chartOf(name);
  const offered = charts.flatMap(({ data }) => barFilters(data));
  expect(offered.length).toBeGreaterThan(2);
  for (const { filters } of offered) {
    const set = leaveOrFree(NO_FILTERS, filters);
    expect(isLeft(set, filters)).toBe(true);
    const left = chartOf(name, set).exhibit.incidents.length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(exhibit.incidents.length);
    expect(leaveOrFree(set, filters)).toEqual(NO_FILTERS);
  }
});

test("a base's own figure is what is left of it", () => {
  for (const { data } of chartOf("bases").charts)
    for (const { figure, filters } of barFilters(data))
      expect(chartOf("bases", leaveOrFree(NO_FILTERS, filters)).exhibit.incidents).toHaveLength(
        Number(figure),
      );
});

test("other filters stay", () => {
  const before: Filters = { ...NO_FILTERS, kind: ["attack"], q: "drone" };
  const set = leaveOrFree(before, { weapon: ["rocket"] });
  expect(set).toEqual({ ...before, weapon: ["rocket"] });
  expect(leaveOrFree(set, { weapon: ["rocket"] })).toEqual(before);
});

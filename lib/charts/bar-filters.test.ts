import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { CAMPAIGN, DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import { CHART_NAMES, type ChartName, type Filters } from "@/lib/view/view";
import { barTarget, countedBars, isLeft, leaveOrFree } from "./bar-filters";
import { paintChart } from "./paint/paint-chart";
import { viewCharts } from "./view-charts";

const look = { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } as const };
const chartOf = (name: ChartName, filters: Filters = NO_FILTERS) =>
  viewCharts(loadDataset(), { ...look, filters }, [name]);

test.each(["bases", "weapons", "parties", "origins"] as const)("what %s offers leaves just that", (name) => {
  const { charts, exhibit } = chartOf(name);
  const offered = charts.flatMap(({ data }) => countedBars(data));
  expect(offered.length).toBeGreaterThan(2);
  for (const { only } of offered) {
    const set = leaveOrFree(NO_FILTERS, only);
    expect(isLeft(set, only)).toBe(true);
    const left = chartOf(name, set).exhibit.incidents.length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(exhibit.incidents.length);
    expect(leaveOrFree(set, only)).toEqual(NO_FILTERS);
  }
});

test("a base's own figure is what is left of it", () => {
  for (const { data } of chartOf("bases").charts)
    for (const { figure, only } of countedBars(data))
      expect(chartOf("bases", leaveOrFree(NO_FILTERS, only)).exhibit.incidents).toHaveLength(Number(figure));
});

test("other filters stay", () => {
  const before: Filters = { ...NO_FILTERS, kind: ["attack"], q: "drone" };
  const set = leaveOrFree(before, { weapon: ["rocket"] });
  expect(set).toEqual({ ...before, weapon: ["rocket"] });
  expect(leaveOrFree(set, { weapon: ["rocket"] })).toEqual(before);
});

test("the bars that can be pressed are those that filters can leave alone", () => {
  for (const name of CHART_NAMES)
    for (const { chart, data, source } of chartOf(name).charts) {
      const look = { lang: "en", theme: "css", fonts: "inherit", widthPx: 700, source } as const;
      const marked = [
        ...paintChart(chart, data, { ...look, isLive: true }).matchAll(/data-bar="([^"]+)" data-press/g),
      ].map(([, key]) => key);
      expect(marked.sort()).toEqual(
        countedBars(data)
          .map(({ key }) => key)
          .sort(),
      );
      expect(paintChart(chart, data, look)).not.toContain("data-bar");
    }
});

test("a bar of one base or one country is that on the map, of other bars it is their incidents", () => {
  const targets = (name: ChartName) =>
    chartOf(name).charts.flatMap(({ data }) =>
      countedBars(data).flatMap(({ key, only }) => {
        const target = barTarget(only);
        return target ? [[key, target.type, target.id]] : [];
      }),
    );
  const bases = targets("bases");
  expect(bases).toHaveLength(11);
  for (const [key, type, id] of bases) expect([type, id]).toEqual(["place", key]);
  const origins = targets("origins").filter(([, type]) => type === "origin");
  expect(origins.map(([key]) => key)).toContain("IQ");
  for (const [key, , id] of origins) expect(id).toBe(key);
  expect(targets("weapons")).toEqual([]);
  expect(barTarget({ origin: ["none"] })).toBeNull();
});

import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { addDays, knownDay } from "@/lib/domain/day";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import { CHART_NAMES, type DaySpan } from "@/lib/view/view";
import { liveCharts } from "./live-charts";
import { viewCharts } from "./view-charts";

const dataset = loadDataset();
const FIRST = knownDay("2023-11-06");
const SPANS: readonly DaySpan[] = [{ type: "until" }, { type: "window", days: 30 }, { type: "day" }];

test.each(SPANS)("the chart beside the map is that of the charts' page, day by day: $type", (span) => {
  const filters = { ...NO_FILTERS, country: ["IQ", "SY"] } as const;
  const plan = planOf(dataset, filters, span);
  const chartOn = liveCharts(dataset, plan);
  for (const step of [0, 1, 2, 40]) {
    const day = addDays(FIRST, step);
    for (const chart of CHART_NAMES) {
      const look = { ...DEFAULT_VIEW, day, span, filters, chart };
      const { charts, exhibit } = viewCharts(dataset, look, [chart]);
      const live = chartOn(look, sceneOf(plan, day));
      expect(live?.data).toEqual(charts[0]?.data);
      expect(live?.source).toEqual(charts[0]?.source);
      if (live) expect(live.incidents).toEqual(exhibit.incidents);
    }
  }
});

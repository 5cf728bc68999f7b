import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { countedAt } from "./counted-at";
import { viewCharts } from "./view-charts";

const view = { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } as const };

test.each(["bases", "weapons", "answers"] as const)(
  "the incidents that are found in a column of %s are those it counts",
  (name) => {
    const { charts, exhibit } = viewCharts(loadDataset(), view, [name]);
    for (const { data } of charts) {
      if (data.form !== "columns") throw new Error("not over time");
      const found = exhibit.incidents.map((incident) => countedAt(data, incident));
      for (const { key, only, columns } of data.panels)
        columns.forEach(({ counts }, slot) => {
          const count = only ? counts.reduce((sum, one) => sum + one, 0) : 0;
          expect(found.filter((at) => at.get(key) === slot)).toHaveLength(count);
        });
    }
  },
);

test("where a chart cannot tell, nothing is marked", () => {
  for (const name of ["hours", "casualties"] as const) {
    const { charts, exhibit } = viewCharts(loadDataset(), view, [name]);
    for (const { data } of charts)
      for (const incident of exhibit.incidents)
        expect(data.form === "columns" ? countedAt(data, incident).size : 0).toBe(0);
  }
});

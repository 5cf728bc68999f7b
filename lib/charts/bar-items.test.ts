import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { rangeOf } from "@/lib/domain/range-of";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { CHART_NAMES, type ChartName } from "@/lib/view/view";
import { barsWith, barTest } from "./bar-items";
import { slotTotals } from "./slot-totals";
import { viewCharts } from "./view-charts";

const dataset = loadDataset();
const view = { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } as const };

function shown(name: ChartName) {
  const { charts, exhibit } = viewCharts(dataset, view, [name]);
  const [one] = charts;
  if (!one) throw new Error("no chart");
  return { ...one, incidents: exhibit.incidents };
}

describe("the items of a bar are those that it counts", () => {
  test.each(["bases", "weapons", "answers", "hours"] as const)("%s, slot by slot", (name) => {
    const { chart, data, incidents } = shown(name);
    if (data.form !== "columns") throw new Error("no columns");
    for (const { key, columns } of data.panels) {
      const own = incidents.filter(barTest(chart, data, dataset, { key, slot: null }));
      const total = columns.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one, 0);
      expect(own, key).toHaveLength(total);
      columns.forEach(({ counts }, slot) => {
        const count = counts.reduce((sum, one) => sum + one, 0);
        expect(own.filter(barTest(chart, data, dataset, { key, slot }))).toHaveLength(count);
      });
    }
  });

  test.each(["parties", "origins"] as const)("%s, cell by cell", (name) => {
    const { chart, data, incidents } = shown(name);
    if (data.form !== "matrix") throw new Error("no matrix");
    for (const { key, counts } of data.rows) {
      const own = incidents.filter(barTest(chart, data, dataset, { key, slot: null }));
      if (name === "parties") expect(own, key).toHaveLength(counts.at(-1) ?? 0);
      data.columns.forEach((column, at) => {
        // "Only attributed" is of the row's own party.
        if (name === "parties") return;
        const cell = own.filter(barTest(chart, data, dataset, { key: column.key, slot: null }));
        expect(cell, `${key} ${column.key}`).toHaveLength(counts[at] ?? 0);
      });
    }
  });

  test("casualties: incidents with a figure", () => {
    const { chart, data, incidents } = shown("casualties");
    for (const key of ["killed", "injured"] as const)
      expect(incidents.filter(barTest(chart, data, dataset, { key, slot: null }))).toEqual(
        incidents.filter((one) => rangeOf(one, key) !== null),
      );
  });
});

test("an incident is found in the bars whose items it is among", () => {
  for (const name of CHART_NAMES) {
    const { chart, data, incidents } = shown(name);
    const bars = data.form === "columns" ? data.panels : [...data.rows, ...data.columns];
    const found = incidents.slice(-60).map((one) => ({ one, at: barsWith(chart, data, dataset, one) }));
    for (const { key } of bars)
      for (const { one, at } of found) {
        const slot = at.get(key);
        if (slot === undefined) continue;
        expect(barTest(chart, data, dataset, { key, slot })(one), `${name} ${key}`).toBe(true);
      }
    expect(found.some(({ at }) => at.size > 0)).toBe(true);
  }
});

test("each incident is once in the slot of its day", () => {
  const { data, incidents } = shown("weapons");
  const slots = data.form === "columns" ? data.slots : [];
  expect(slotTotals(slots, incidents)).toEqual(
    slots.map(({ days }) => incidents.filter(({ day }) => days && day >= days.from && day <= days.to).length),
  );
});

test("a bar that is not there counts nothing", () => {
  const { chart, data, incidents } = shown("weapons");
  expect(incidents.filter(barTest(chart, data, dataset, { key: "none", slot: null }))).toEqual([]);
  expect(incidents.filter(barTest(chart, data, dataset, { key: "rocket", slot: 9999 }))).toEqual([]);
});

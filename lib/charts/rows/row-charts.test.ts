import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChartData } from "@/lib/charts/chart";
import { spanSlice } from "@/lib/collection/collection";
import { day as toDay } from "@/lib/domain/day";
import { rowMask, seriesPlan } from "@/lib/files/table/category-series";
import { sampleColumn, sampleTable } from "@/lib/files/table/sample-table";
import { usedCodes } from "@/lib/files/table/value-filters";
import { type FileChart, fileCharts } from "@/lib/files/view/file-chart";
import { areLeft, leaveOrFreeValues } from "./row-bar-filters";
import { type ChartedRows, rowChart, rowChartCsv, rowChartTable } from "./row-chart";
import type { ColumnValues } from "./row-slice";

const FIRST = 19_650;

/** Rows of two columns, of which one has more values than colours and bars. */
const random = fc
  .record({
    rows: fc.array(fc.record({ day: fc.nat(400), kind: fc.nat(3), place: fc.nat(40) }), {
      minLength: 1,
      maxLength: 120,
    }),
    on: fc.nat(400),
    length: fc.integer({ min: 2, max: 366 }),
    colour: fc.constantFrom(0, 1),
    hiddenKinds: fc.subarray([0, 1, 2, 3]),
    hiddenPlaces: fc.subarray(Array.from({ length: 41 }, (_, i) => i)),
  })
  .map(({ rows, on, length, colour, hiddenKinds, hiddenPlaces }) => {
    const sorted = [...rows].sort((a, b) => a.day - b.day);
    const kinds = sorted.map(({ kind }) => kind);
    const places = sorted.map(({ place }) => place);
    const table = {
      ...sampleTable(
        sorted.map(({ day }) => FIRST + day),
        sampleColumn("kind", kinds, ["", "drone", "rocket", "طائرة"]),
        sampleColumn("place", places, ["", ...Array.from({ length: 40 }, (_, i) => `Place ${i}`)]),
      ),
      dayPrecisions: Uint8Array.from(sorted, (_, i) => (i % 7 === 0 ? 1 : 0)),
    };
    const plans = table.categories.map(seriesPlan);
    const hidden = [hiddenKinds, hiddenPlaces];
    const day = toDay(FIRST + on);
    const charted: ChartedRows = {
      file: "mine.csv",
      table,
      plans,
      mask: rowMask(table, plans, colour, hidden),
      view: { colour, hidden, q: "" },
      slice: spanSlice(table, day, { type: "window", days: length }),
      refused: 3,
    };
    const shown = table.categories[0]
      ? [...sorted.keys()].filter((i) => {
          const { first, last } = charted.slice;
          const at = table.days[i] ?? 0;
          const isLeft = !hiddenKinds.includes(kinds[i] ?? 0) && !hiddenPlaces.includes(places[i] ?? 0);
          return isLeft && at >= first && at <= last;
        })
      : [];
    return { charted, table, shown };
  });

/** How many rows each panel and slot, or each bar, holds, by going over the rows one by one. */
function plainCounts(
  data: ChartData<ColumnValues>,
  { table, shown }: { table: ChartedRows["table"]; shown: readonly number[] },
): readonly number[] {
  const isOf = (row: number, only: ColumnValues | null) =>
    only === null || only.codes.includes(table.categories[only.column]?.codes[row] ?? -1);
  if (data.form === "matrix")
    return data.rows.map(({ only }) => shown.filter((row) => isOf(row, only)).length);
  return data.panels.flatMap(({ only }) =>
    data.slots.map(({ days }) => {
      const isIn = (row: number) => {
        const at = table.days[row] ?? 0;
        return days !== null && at >= days.from && at <= days.to;
      };
      return shown.filter((row) => isIn(row) && isOf(row, only)).length;
    }),
  );
}

function drawn(data: ChartData<ColumnValues>): readonly number[] {
  return data.form === "matrix"
    ? data.rows.map(({ counts }) => counts[0] ?? 0)
    : data.panels.flatMap(({ columns }) => columns.map(({ counts }) => counts[0] ?? 0));
}

test("every number of a chart is that of the plain list of rows, and in the table behind it", () => {
  fc.assert(
    fc.property(random, fc.nat(3), ({ charted, table, shown }, at) => {
      const name: FileChart = fileCharts(table)[at] ?? "time";
      const chart = rowChart(name, charted, "en");
      expect(chart === null).toBe(shown.length === 0);
      if (!chart) return;
      const { data } = chart;
      expect(drawn(data)).toEqual(plainCounts(data, { table, shown }));
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(drawn(data))).toBe(shown.length);
      if (data.form === "columns") {
        const figures = data.panels.map(({ figure }) => Number(figure));
        expect(sum(figures)).toBe(shown.length);
      }
      const behind = rowChartTable(data, "en").rows.map((cells) => Number(cells.at(-1)));
      expect([...behind].sort()).toEqual([...drawn(data).filter((count) => count > 0)].sort());
    }),
    { numRuns: 200 },
  );
});

test("says what it counts of how many, and which rows it does not", () => {
  fc.assert(
    fc.property(random, ({ charted, table, shown }) => {
      const chart = rowChart("time", charted, "en");
      if (!chart) return;
      const plural = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;
      expect(chart.source).toContain(`Source: mine.csv · ${plural(shown.length)} counted of ${table.count}`);
      const notes = chart.data.notes.map(({ en }) => en);
      const rough = shown.filter((row) => row % 7 === 0).length;
      const outside = table.count - shown.length;
      expect(notes.some((note) => note.includes(`${plural(outside)} on other days`))).toBe(outside > 0);
      expect(notes).toContain("Left out: 3 rows of the file without a readable day or place.");
      expect(notes.some((note) => note.startsWith(`${plural(rough)} `) && note.includes("month"))).toBe(
        rough > 0,
      );
    }),
  );
});

test("a bar leaves what it counts alone of its column, and once more all of it", () => {
  fc.assert(
    fc.property(random, fc.nat(3), fc.nat(30), ({ charted, table, shown }, at, bar) => {
      const chart = rowChart(fileCharts(table)[at] ?? "time", charted, "en");
      if (!chart) return;
      const { data } = chart;
      const bars = data.form === "matrix" ? data.rows : data.panels;
      const only = bars[bar % bars.length]?.only;
      if (!only) return;
      const { categories } = table;
      const before = charted.view.hidden;
      if (areLeft(categories, before, only)) return;
      const left = leaveOrFreeValues(categories, before, only);
      const column = categories[only.column];
      const used = column ? usedCodes(column) : [];
      const isAll = used.every((code) => only.codes.includes(code));
      expect(areLeft(categories, left, only)).toBe(!isAll);
      const mask = rowMask(table as never, charted.plans, charted.view.colour, left);
      const counted = shown.filter((row) => only.codes.includes(column?.codes[row] ?? -1)).length;
      expect(mask.count(charted.slice)).toBeGreaterThanOrEqual(counted);
      if (isAll) return;
      expect(leaveOrFreeValues(categories, left, only)[only.column]).toEqual([]);
    }),
  );
});

test("speaks Arabic, and a CSV says of which file and view each row is", () => {
  const table = sampleTable([FIRST, FIRST + 1], sampleColumn("kind", [1, 2], ["", "=drone", "rocket"]));
  const plans = table.categories.map(seriesPlan);
  const rows: ChartedRows = {
    file: "mine.csv",
    table,
    plans,
    mask: rowMask(table, plans, 0, [[]]),
    view: { colour: 0, hidden: [[]], q: "" },
    slice: spanSlice(table, toDay(FIRST + 1), { type: "until" }),
    refused: 0,
  };
  const chart = rowChart("0", rows, "ar");
  if (!chart) return expect.fail("no chart");
  expect(chart.title.ar).toBe("الصفوف حسب kind");
  expect(chart.source).toContain("المصدر: mine.csv");
  expect(chart.data.notes).toEqual([]);
  const csv = rowChartCsv(
    rowChartTable(chart.data, "en"),
    { file: "mine.csv", address: "https://a/#f" },
    "en",
  );
  expect(csv.split("\r\n").slice(0, 3)).toEqual([
    "\ufeffkind,Rows,File,View",
    "'=drone,1,mine.csv,https://a/#f",
    "rocket,1,mine.csv,https://a/#f",
  ]);
});

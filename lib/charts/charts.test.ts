import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { type Day, day, isoFromDay, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { NumberRange } from "@/lib/domain/number-range";
import { rangeOf } from "@/lib/domain/range-of";
import { plainCitation } from "@/lib/evidence/citation/cited";
import { originKeysOf } from "@/lib/scene/origins/origin-keys";
import { sampleDataset, sampleIncident, samplePlace } from "@/lib/scene/sample-dataset";
import { partyIdsOf } from "@/lib/scene/search/party-ids-of";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { CHART_NAMES } from "@/lib/view/view";
import { answerDays } from "./answers";
import type { ChartData, ColumnsData, MatrixData } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { chartTable } from "./chart-table";
import { CHARTS } from "./charts";
import { citedChart } from "./cited-chart";
import { groupRange, reportGroups } from "./counted-once";
import { timeSlots } from "./time-slots";
import { viewCharts } from "./view-charts";

const dataset = loadDataset();
const sliceOfDays = (first: Day, last: Day): ChartSlice => ({
  dataset,
  incidents: dataset.incidents.filter((incident) => incident.day >= first && incident.day <= last),
  first,
  last,
});
const SLICES = [
  sliceOfDays(CAMPAIGN.from, CAMPAIGN.to),
  sliceOfDays(dataset.firstDay, dataset.lastDay),
  sliceOfDays(knownDay("2024-01-22"), knownDay("2024-02-04")),
];

function columnsOf(data: ChartData | null): ColumnsData {
  if (data?.form !== "columns") throw new Error("no columns");
  return data;
}
function matrixOf(data: ChartData | null): MatrixData {
  if (data?.form !== "matrix") throw new Error("no matrix");
  return data;
}
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe.each(SLICES)("the numbers of a chart are those of the plain list", (slice) => {
  const { incidents } = slice;

  test("by base and slot, each incident once", () => {
    const { panels, slots } = columnsOf(CHARTS.bases.dataOf(slice));
    expect(sum(panels.flatMap(({ columns }) => columns.map(({ counts }) => sum(counts))))).toBe(
      incidents.length,
    );
    for (const { key, columns, figure } of panels.filter(({ only }) => only?.place?.length === 1)) {
      const own = incidents.filter(({ placeId }) => placeId === key);
      expect(figure).toBe(String(own.length));
      slots.forEach(({ days }, at) => {
        const held = own.filter((one) => days && one.day >= days.from && one.day <= days.to);
        expect(columns[at]?.counts).toEqual(
          INCIDENT_KINDS.map((kind) => held.filter((one) => one.kind === kind).length),
        );
      });
    }
  });

  test("by weapon, once for each that is named", () => {
    const { panels } = columnsOf(CHARTS.weapons.dataOf(slice));
    for (const { key, columns } of panels)
      expect(sum(columns.flatMap(({ counts }) => counts)), key).toBe(
        incidents.filter(({ weapons }) => weapons.some((weapon) => weapon === key)).length,
      );
    expect(panels.map(({ key }) => key).sort()).toEqual(
      [...new Set(incidents.flatMap(({ weapons }) => weapons))].sort(),
    );
  });

  test("by party, and how often none is named", () => {
    for (const { key, counts } of matrixOf(CHARTS.parties.dataOf(slice)).rows) {
      const named = incidents.filter((one) =>
        key === "none" ? partyIdsOf(one).length === 0 : partyIdsOf(one).some((id) => id === key),
      );
      const claimed = named.filter(({ claimedBy }) => claimedBy?.partyIds.some((id) => id === key));
      expect(counts[2], key).toBe(named.length);
      expect(counts[0], key).toBe(claimed.length);
    }
  });

  test("attacks and answers, and the days between", () => {
    const { panels } = columnsOf(CHARTS.answers.dataOf(slice));
    const counted = panels.map(({ columns }) => sum(columns.flatMap(({ counts }) => counts)));
    const strikes = incidents.filter(({ kind }) => kind === "us-strike");
    const attacks = incidents.filter(({ kind }) => kind === "attack");
    expect(counted).toEqual([attacks.length, strikes.length]);
    const days = [...new Set(strikes.map((one) => one.day))];
    expect(answerDays(slice)).toEqual(
      days.map((on, at) => {
        const before = days[at - 1];
        const last = attacks.findLast((one) => one.day < on);
        return {
          day: on,
          answers: strikes.filter((one) => one.day === on).length,
          daysSinceAnswer: before === undefined ? null : on - before,
          attacksSince: attacks.filter((one) => one.day < on && (before === undefined || one.day > before))
            .length,
          daysSinceAttack: last ? on - last.day : null,
        };
      }),
    );
  });

  test("casualties lie between the least and the most of the list", () => {
    const { panels } = columnsOf(CHARTS.casualties.dataOf(slice));
    for (const { key, columns } of panels) {
      const field = key === "killed" ? "killed" : "injured";
      const ranges = incidents.flatMap((one) => rangeOf(one, field) ?? []);
      const least = sum(columns.map(({ counts }) => counts[0] ?? 0));
      expect(least).toBeLessThanOrEqual(sum(ranges.map(({ min }) => min)));
      const [most, all] = [columns.map((column) => column.most), ranges.map(({ max }) => max)];
      if (!all.includes(null))
        expect(sum(most.map((end) => end ?? 0))).toBeLessThanOrEqual(sum(all.map((end) => end ?? 0)));
      columns.forEach(({ counts, most: end }) => {
        if (typeof end === "number") expect(end).toBeGreaterThanOrEqual(counts[0] ?? 0);
      });
    }
  });

  test("hours, and how many have none", () => {
    const data = CHARTS.hours.dataOf(slice);
    const { panels } = columnsOf(data);
    panels[0]?.columns.forEach(({ counts }, hour) => {
      const own = incidents.filter(({ localTime }) => localTime?.startsWith(String(hour).padStart(2, "0")));
      expect(sum(counts)).toBe(own.length);
    });
    const without = incidents.filter(({ localTime }) => localTime === null).length;
    expect(data?.notes[0]?.en).toContain(`${without} of ${incidents.length}`);
  });

  test("origins by target, with what is not said", () => {
    const { rows, columns } = matrixOf(CHARTS.origins.dataOf(slice));
    columns.forEach(({ key }, at) => {
      const own = incidents.filter((one) => {
        const keys = originKeysOf(dataset, one);
        return key === "none" ? keys?.length === 0 : keys?.some((each) => each === key);
      });
      expect(sum(rows.map(({ counts }) => counts[at] ?? 0)), key).toBe(own.length);
    });
  });

  test("a table has every number that is drawn", () => {
    for (const name of CHART_NAMES) {
      const data = CHARTS[name].dataOf(slice);
      if (data === null) continue;
      const { heads, rows } = chartTable(CHARTS[name], slice, data, "en");
      for (const row of rows) expect(row, name).toHaveLength(heads.length);
      if (name !== "bases") continue;
      const cells = rows.flatMap((row) => row.slice(3, 3 + INCIDENT_KINDS.length));
      expect(sum(cells.map((cell) => (typeof cell === "number" ? cell : 0)))).toBe(incidents.length);
    }
  });
});

test("slots hold each day of a stretch once, and tell the days that are not covered", () => {
  const none = Int32Array.of();
  const uncovered = new Set([knownDay("2023-11-01"), knownDay("2023-11-02")]);
  const stretch = { first: knownDay("2023-10-17"), last: knownDay("2023-12-05") };
  const { unit, slots } = timeSlots(stretch, none, uncovered);
  expect(unit).toBe("week");
  expect(slots[0]?.days).toEqual({ from: stretch.first, to: knownDay("2023-10-22") });
  expect(slots.at(-1)?.days.to).toBe(stretch.last);
  slots.slice(1).forEach(({ days }, at) => {
    expect(days.from - (slots[at]?.days.to ?? 0)).toBe(1);
  });
  expect(
    slots.filter(({ uncoveredDays }) => uncoveredDays > 0).map(({ days }) => isoFromDay(days.from)),
  ).toEqual(["2023-10-30"]);
  const seen = timeSlots(stretch, Int32Array.of(knownDay("2023-11-01")), uncovered).slots;
  expect(sum(seen.map(({ uncoveredDays }) => uncoveredDays))).toBe(1);
});

test("nothing is counted twice that may be one incident", () => {
  const ids = (...list: string[]) => list as IncidentId[];
  const hurt = (id: string, injured: NumberRange, duplicates: readonly IncidentId[]) =>
    sampleIncident(id, 1, "p", {
      possibleDuplicateIds: duplicates,
      casualties: { killed: null, injured: injured.min, note: null },
    });
  const a = hurt("a", { min: 5, max: 5 }, ids("b", "c"));
  const b = hurt("b", { min: 2, max: 2 }, ids("a"));
  const c = hurt("c", { min: 4, max: 4 }, ids("a"));
  const d = hurt("d", { min: 1, max: 1 }, []);
  const { incidents } = sampleDataset([samplePlace("p")], [a, b, c, d]);
  const groups = reportGroups(incidents);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([["a", "b", "c"], ["d"]]);
  // Either a alone, or b and c.
  expect(groups.map((group) => groupRange(group, "injured"))).toEqual([
    { min: 5, max: 6 },
    { min: 1, max: 1 },
  ]);
  expect(groupRange([a, b], "killed")).toBeNull();
});

test("of nothing there is no chart", () => {
  const slice: ChartSlice = { dataset, incidents: [], first: day(1), last: day(2) };
  for (const name of CHART_NAMES) expect(CHARTS[name].dataOf(slice), name).toBeNull();
});

test("a chart is cited by its title, its days and the address at which it is", () => {
  const shown = viewCharts(dataset, { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } }, [
    "hours",
  ]);
  const [chart] = shown.charts;
  if (!chart) throw new Error("no chart");
  const citation = {
    cited: citedChart(chart, shown.exhibit, "https://atlas.example.org/charts?span=until"),
    released: null,
    accessed: knownDay("2026-11-30"),
  };
  expect(plainCitation(citation, "en")).toBe(
    `Escalation Atlas: By hour of the day, 18 May 2017 – 10 Feb 2024 (chart). Dataset ${dataset.version}. https://atlas.example.org/charts?span=until#hours (accessed 30 November 2026)`,
  );
});

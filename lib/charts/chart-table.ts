import { isoFromDay } from "@/lib/domain/day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Chart, ChartData, ChartTable, ColumnsData, MatrixData } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { TABLE_HEADS } from "./chart-words";

/** The table behind a chart: every number that it draws, none that it does not. */
export function chartTable(chart: Chart, slice: ChartSlice, data: ChartData, lang: Lang): ChartTable {
  if (chart.tableOf) return chart.tableOf(slice, lang);
  return data.form === "matrix" ? matrixTable(data, lang) : columnsTable(data, lang);
}

function matrixTable({ rowName, columns, rows }: MatrixData, lang: Lang): ChartTable {
  return {
    heads: [rowName[lang], ...columns.map(({ label }) => label[lang])],
    rows: rows.map(({ label, counts }) => [label[lang], ...counts]),
  };
}

/** A row for each column that is drawn, and one for each slot of which some days are not covered. */
function columnsTable(data: ColumnsData & Pick<ChartData, "series">, lang: Lang): ChartTable {
  const { slotName, slots, panelName, panels, series } = data;
  const isRange = panels.some(({ columns }) => columns.some(({ most }) => most !== undefined));
  const isTime = slots.some(({ days }) => days !== null);
  const slotCells = (at: number) => {
    const days = slots[at]?.days;
    return days ? [isoFromDay(days.from), isoFromDay(days.to)] : [slots[at]?.label[lang] ?? ""];
  };
  const numberHeads = isRange
    ? [TABLE_HEADS.least[lang], TABLE_HEADS.most[lang]]
    : series.map(({ label }) => label[lang]);
  const rows = slots.flatMap(({ uncoveredDays }, at) => {
    const drawn = panels.flatMap(({ label, columns }) => {
      const { counts, most } = columns[at] ?? { counts: [] };
      if (counts.every((count) => count === 0) && (most === undefined || most === 0)) return [];
      const numbers = most === undefined ? counts : [...counts, most];
      return [[...slotCells(at), label[lang], ...numbers, ...(isTime ? [uncoveredDays] : [])]];
    });
    if (drawn.length > 0 || uncoveredDays === 0) return drawn;
    return [[...slotCells(at), null, ...numberHeads.map(() => null), uncoveredDays]];
  });
  return {
    heads: [
      ...(isTime ? [TABLE_HEADS.from[lang], TABLE_HEADS.to[lang]] : [slotName[lang]]),
      panelName[lang],
      ...numberHeads,
      ...(isTime ? [TABLE_HEADS.uncovered[lang]] : []),
    ],
    rows,
  };
}

import { isoFromDay } from "@/lib/domain/day";
import type { Chart, ChartData, ChartTable, ColumnsData, MatrixData } from "./chart";
import type { ChartSlice } from "./chart-slice";

/** The table behind a chart: every number that it draws, none that it does not. English heads and names. */
export function chartTable(chart: Chart, slice: ChartSlice, data: ChartData): ChartTable {
  if (chart.tableOf) return chart.tableOf(slice);
  return data.form === "matrix" ? matrixTable(data) : columnsTable(data);
}

function matrixTable({ rowName, columns, rows }: MatrixData): ChartTable {
  return {
    heads: [rowName.en, ...columns.map(({ label }) => label.en)],
    rows: rows.map(({ label, counts }) => [label.en, ...counts]),
  };
}

/** A row for each column that is drawn, and one for each slot of which some days are not covered. */
function columnsTable({
  slotName,
  slots,
  panelName,
  panels,
  series,
}: ColumnsData & Pick<ChartData, "series">): ChartTable {
  const isRange = panels.some(({ columns }) => columns.some(({ most }) => most !== undefined));
  const isTime = slots.some(({ days }) => days !== null);
  const slotCells = (at: number) => {
    const days = slots[at]?.days;
    return days ? [isoFromDay(days.from), isoFromDay(days.to)] : [slots[at]?.label.en ?? ""];
  };
  const numberHeads = isRange ? ["At least", "At most"] : series.map(({ label }) => label.en);
  const rows = slots.flatMap(({ uncoveredDays }, at) => {
    const drawn = panels.flatMap(({ label, columns }) => {
      const { counts, most } = columns[at] ?? { counts: [] };
      if (counts.every((count) => count === 0) && (most === undefined || most === 0)) return [];
      const numbers = most === undefined ? counts : [...counts, most];
      return [[...slotCells(at), label.en, ...numbers, ...(isTime ? [uncoveredDays] : [])]];
    });
    if (drawn.length > 0 || uncoveredDays === 0) return drawn;
    return [[...slotCells(at), null, ...numberHeads.map(() => null), uncoveredDays]];
  });
  return {
    heads: [
      ...(isTime ? ["From", "To"] : [slotName.en]),
      panelName.en,
      ...numberHeads,
      ...(isTime ? ["Days not covered"] : []),
    ],
    rows,
  };
}

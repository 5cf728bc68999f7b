import type { Incident } from "@/lib/domain/incident";
import type { Names } from "@/lib/scene/filters/filter";
import { matchChosen } from "@/lib/scene/filters/match-filters";
import type { Chart, ChartData, Slot } from "./chart";

/** A bar of a chart: a panel, a row or a column by its key; of a panel perhaps one slot. */
export interface BarAt {
  readonly key: string;
  readonly slot: number | null;
}

/** Whether a bar of the dataset's charts counts an incident of its chart. */
export function barTest(
  { counts }: Pick<Chart, "counts">,
  data: ChartData,
  names: Names,
  { key, slot }: BarAt,
): (incident: Incident) => boolean {
  const all = data.form === "columns" ? data.panels : [...data.rows, ...data.columns];
  const bar = all.find((one) => one.key === key);
  if (!bar || (bar.only === null && !counts)) return () => false;
  const isLeft = matchChosen(names, bar.only ?? {});
  const within = data.form === "columns" && slot !== null ? data.slots[slot] : null;
  return (incident) =>
    (within === null || (within !== undefined && isIn(within, slot ?? -1, incident))) &&
    isLeft(incident) &&
    (counts?.(key, incident, names) ?? true);
}

/** The keys of the bars that count an incident, each with the slot of it; `null` in a chart without slots. */
export function barsWith(
  chart: Pick<Chart, "counts">,
  data: ChartData,
  names: Names,
  incident: Incident,
): ReadonlyMap<string, number | null> {
  const slot = data.form === "columns" ? data.slots.findIndex((one, at) => isIn(one, at, incident)) : null;
  if (slot === -1) return new Map();
  const all = data.form === "columns" ? data.panels : [...data.rows, ...data.columns];
  const own = all.filter(({ key }) => barTest(chart, data, names, { key, slot: null })(incident));
  return new Map(own.map(({ key }) => [key, slot]));
}

/** A slot without days is an hour of the day. */
function isIn({ days }: Slot, at: number, { day, localTime }: Incident): boolean {
  if (days === null) return localTime !== null && Number(localTime.slice(0, 2)) === at;
  return days.from <= day && day <= days.to;
}

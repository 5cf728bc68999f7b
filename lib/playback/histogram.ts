import { dayParts, firstOfMonth, mondayOf } from "@/lib/domain/calendar";
import { addDays, type Day } from "@/lib/domain/day";
import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import { type Axis, axisDays } from "./axis";

/** What happened from `from` to `to`, both inclusive, by kind in the order of the legend. Kinds without any have 0. */
export interface HistogramBar {
  readonly from: Day;
  readonly to: Day;
  readonly counts: Readonly<Record<IncidentKind, number>>;
}

export type HistogramUnit = "day" | "week" | "month";

/** The finest unit of which at most `maxBars` fill the axis, a month where none does. */
export function histogramUnit(axis: Axis, maxBars: number): HistogramUnit {
  const days = axisDays(axis);
  return days <= maxBars ? "day" : days / 7 <= maxBars ? "week" : "month";
}

/**
 * Bars for the days, calendar weeks (from Monday) or calendar months that reach into the axis and have anything in them, earliest
 * first. A bar always counts its whole unit, also where the axis shows only part of it: panning never changes a bar.
 */
export function histogram(
  entries: Iterable<{ readonly day: Day; readonly kind: IncidentKind }>,
  axis: Axis,
  maxBars: number,
): HistogramBar[] {
  const unit = histogramUnit(axis, maxBars);
  const shown = { from: unitBegin(axis.from, unit), to: unitEnd(axis.to, unit) };
  const bars = new Map<Day, Record<IncidentKind, number>>();
  for (const { day, kind } of entries) {
    if (day < shown.from || day > shown.to) continue;
    const from = unitBegin(day, unit);
    const counts = bars.get(from) ?? noCounts();
    counts[kind] += 1;
    bars.set(from, counts);
  }
  return [...bars]
    .sort(([a], [b]) => a - b)
    .map(([from, counts]) => ({ from, to: unitEnd(from, unit), counts }));
}

function noCounts(): Record<IncidentKind, number> {
  // The entries are exactly the kinds.
  return Object.fromEntries(INCIDENT_KINDS.map((kind) => [kind, 0])) as Record<IncidentKind, number>;
}

/** First day of the unit that a day lies in; weeks begin on Monday. */
export function unitBegin(day: Day, unit: HistogramUnit): Day {
  if (unit === "day") return day;
  if (unit === "week") return mondayOf(day);
  const { year, month } = dayParts(day);
  return firstOfMonth(year, month);
}

/** Last day of the unit that a day lies in. */
export function unitEnd(day: Day, unit: HistogramUnit): Day {
  if (unit === "day") return day;
  if (unit === "week") return addDays(mondayOf(day), 6);
  const { year, month } = dayParts(day);
  return addDays(firstOfMonth(year, month + 1), -1);
}

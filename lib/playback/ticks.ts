import { dayParts, firstOfMonth, mondayOf } from "@/lib/domain/calendar";
import { addDays, type Day } from "@/lib/domain/day";
import { type DayStyle, formatDay } from "@/lib/domain/format-day";
import { type Axis, axisDays, axisScale } from "./axis";

export interface Tick {
  readonly day: Day;
  /** `null` for a tick without a word. */
  readonly label: string | null;
}

interface Step {
  /** The first tick at or after a day, and the one after a tick. */
  readonly first: (from: Day) => Day;
  readonly next: (tick: Day) => Day;
  /** The length of the shortest step, in days. */
  readonly days: number;
  readonly style: (tick: Day, isFirst: boolean) => DayStyle;
}

function monthsStep(months: number, days: number): Step {
  const next = (tick: Day, steps: number) => {
    const { year, month } = dayParts(tick);
    return firstOfMonth(0, (Math.floor((year * 12 + month - 1) / months) + steps) * months + 1);
  };
  const yearly = months >= 12;
  return {
    days,
    first: (from) => (next(from, 0) === from ? from : next(from, 1)),
    next: (tick) => next(tick, 1),
    style: (tick, isFirst) =>
      yearly ? "year" : isFirst || dayParts(tick).month === 1 ? "month" : "month-only",
  };
}

const STEPS: readonly Step[] = [
  { days: 1, first: (from) => from, next: (tick) => addDays(tick, 1), style: () => "short" },
  {
    days: 7,
    first: (from) => (mondayOf(from) === from ? from : addDays(mondayOf(from), 7)),
    next: (tick) => addDays(tick, 7),
    style: () => "short",
  },
  monthsStep(1, 28),
  monthsStep(3, 90),
  monthsStep(12, 365),
  monthsStep(24, 730),
  monthsStep(60, 1826),
];

function ticksOfStep(step: Step, axis: Axis): Day[] {
  const found: Day[] = [];
  for (let tick = step.first(axis.from); tick <= axis.to; tick = step.next(tick)) found.push(tick);
  return found;
}

/**
 * Ticks whose words, set from the tick to the right, never collide where a word takes at most `1 / maxLabels` of the
 * axis' width. The finest of days, Mondays, months, quarters, years, two and five years that fits carries words; the next finer one is
 * marked without. An axis that begins inside a month or year says so at its edge if there is room.
 */
export function ticks(axis: Axis, maxLabels: number, lang: "en" | "ar"): Tick[] {
  const room = 1 / maxLabels;
  const { shareOf } = axisScale(axis);
  const fits = STEPS.findIndex((step) => step.days / axisDays(axis) >= room);
  const index = fits === -1 ? STEPS.length - 1 : fits;
  const step = STEPS[index];
  if (!step) return [];
  const days = ticksOfStep(step, axis);
  const start = days[0] === undefined || shareOf(days[0]) >= room ? [axis.from] : [];
  const worded = [...start, ...days].filter((tick) => shareOf(tick) <= 1 - room * 0.85);
  // At the edge a week or day still says its date; a month its year.
  const labels = new Map(
    worded.map((tick, place) => [tick, formatDay(tick, lang, step.style(tick, place === 0))]),
  );
  const finer = STEPS[index - 1];
  const unworded = finer && axisDays(axis) / finer.days <= 60 ? ticksOfStep(finer, axis) : [];
  return [...new Set([...start, ...days, ...unworded])]
    .sort((a, b) => a - b)
    .map((tick) => ({ day: tick, label: labels.get(tick) ?? null }));
}

import { type BarUnit, barUnit, unitEnd } from "@/lib/collection/bars";
import { sliceOf } from "@/lib/collection/slice";
import { dayParts } from "@/lib/domain/calendar";
import { addDays, type Day, type DayExtent, day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Label } from "@/lib/domain/shapes/label";
import type { Slot } from "./chart";

/** Days, weeks or months that a stretch is cut into, at most. */
const MOST_SLOTS = 130;

interface TimeSlots {
  readonly unit: BarUnit;
  readonly slots: readonly (Slot & { readonly days: DayExtent })[];
  /** Index of the slot that a day of the stretch lies in. */
  slotOf(day: Day): number;
}

export const UNIT_NAMES: Readonly<Record<BarUnit, Label>> = {
  day: { en: "Day", ar: "اليوم" },
  week: { en: "Week", ar: "الأسبوع" },
  month: { en: "Month", ar: "الشهر" },
};

/** "incidents a week" */
export const PER_UNIT: Readonly<Record<BarUnit, Label>> = {
  day: { en: "a day", ar: "في اليوم" },
  week: { en: "a week", ar: "في الأسبوع" },
  month: { en: "a month", ar: "في الشهر" },
};

/**
 * The calendar weeks (from Monday) of a stretch, or its days where it is two weeks or less, or its months where weeks would be too many;
 * cut at its two ends, so that no day beyond them is counted. `days`: of the incidents, ascending. A day is uncovered where the dataset
 * says so and none of them lies on it. Both ends inclusive; at most {@link MOST_SLOTS}, but for stretches of more months.
 */
export function timeSlots(
  { first, last }: { readonly first: Day; readonly last: Day },
  days: Int32Array,
  uncovered: ReadonlySet<Day>,
  { finest = "week" }: { readonly finest?: "day" | "week" } = {},
): TimeSlots {
  const axis = { from: first, to: last };
  const length = last - first + 1;
  const unit =
    finest === "week" && length > 14 && length <= 7 * MOST_SLOTS ? "week" : barUnit(axis, MOST_SLOTS);
  const slots: (Slot & { readonly days: DayExtent })[] = [];
  const slotOfDay = new Uint16Array(Math.max(0, length));
  let ticked = "";
  for (let from = first; from <= last; ) {
    const to = toDay(Math.min(last, unitEnd(from, unit)));
    const tick = tickOf(from, unit, length);
    const isNew = tick !== null && tick.en !== ticked;
    if (tick) ticked = tick.en;
    slotOfDay.fill(slots.length, from - first, to - first + 1);
    slots.push({
      label: { en: stretchText(from, to, "en"), ar: stretchText(from, to, "ar") },
      tick: isNew ? tick : null,
      days: { from, to },
      uncoveredDays: uncoveredIn(from, to, days, uncovered),
    });
    from = addDays(to, 1);
  }
  return { unit, slots, slotOf: (day) => slotOfDay[day - first] ?? 0 };
}

function uncoveredIn(from: Day, to: Day, days: Int32Array, uncovered: ReadonlySet<Day>): number {
  let count = 0;
  for (let at = from; at <= to; at = addDays(at, 1)) {
    if (!uncovered.has(at)) continue;
    const { lo, hi } = sliceOf(days, at, at);
    if (hi === lo) count += 1;
  }
  return count;
}

/** "6 Nov 2023", "6–12 Nov 2023", "30 Oct – 5 Nov 2023" */
export function stretchText(from: Day, to: Day, lang: "en" | "ar"): string {
  const [a, b] = [dayParts(from), dayParts(to)];
  const end = `${formatDay(to, lang, "short")} ${b.year}`;
  if (from === to) return end;
  if (a.year !== b.year) return `${formatDay(from, lang, "short")} ${a.year} – ${end}`;
  if (a.month !== b.month) return `${formatDay(from, lang, "short")} – ${end}`;
  return `${a.date}–${end}`;
}

/** The name of the month in which a slot begins; of its year in a long stretch; of the day itself in a short one. */
function tickOf(from: Day, unit: BarUnit, length: number): Label | null {
  const style = length > 800 ? "year" : "month-only";
  if (unit === "day" && length <= 14)
    return { en: formatDay(from, "en", "short"), ar: formatDay(from, "ar", "short") };
  if (style === "month-only" && length > 300) {
    const { month } = dayParts(from);
    if ((month - 1) % 3 !== 0) return null;
    return { en: formatDay(from, "en", "month"), ar: formatDay(from, "ar", "month") };
  }
  return { en: formatDay(from, "en", style), ar: formatDay(from, "ar", style) };
}

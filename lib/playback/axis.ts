import { type Day, type DayExtent, day } from "@/lib/domain/day";

/** What the time axis shows. */
export type Axis = DayExtent;

/** The axis zooms in no further than this many days. */
export const MIN_AXIS_DAYS = 7;

/** How many days the axis shows. */
export function axisDays(axis: Axis): number {
  return axis.to - axis.from + 1;
}

interface AxisScale {
  /** Share of the width, 0 left to 1 right, of a day number with a fraction; a day begins at its whole number. */
  shareOf(position: number): number;
  /** The day under a share of the width, moved onto the axis. */
  dayAt(share: number): Day;
}

/** Turns days into shares of the axis' width and back. */
export function axisScale(axis: Axis): AxisScale {
  const days = axisDays(axis);
  return {
    shareOf: (position) => (position - axis.from) / days,
    dayAt: (share) => day(axis.from + Math.min(days - 1, Math.max(0, Math.floor(share * days)))),
  };
}

/** An axis of `days` days that begins at `from`, moved and cut so that it lies in `limits`. */
function fitAxis(from: number, days: number, limits: Axis): Axis {
  const length = Math.min(days, axisDays(limits));
  const first = Math.min(limits.to - length + 1, Math.max(limits.from, from));
  return { from: day(first), to: day(first + length - 1) };
}

/**
 * The axis with `factor` times as many days (below 1 zooms in), holding the day at `share` of its width in place as
 * far as `limits` allow. Always changes by at least a day until it meets 7 days or the limits.
 */
export function zoomAxis(axis: Axis, factor: number, share: number, limits: Axis): Axis {
  const before = axisDays(axis);
  const wanted = Math.round(before * factor);
  const changed = wanted !== before ? wanted : before + Math.sign(factor - 1);
  const days = Math.min(axisDays(limits), Math.max(MIN_AXIS_DAYS, changed));
  return fitAxis(Math.round(axis.from + share * (before - days)), days, limits);
}

/** The axis moved by whole days, later where positive, as far as `limits` allow. */
export function panAxis(axis: Axis, days: number, limits: Axis): Axis {
  return fitAxis(axis.from + Math.round(days), axisDays(axis), limits);
}

/** The axis itself where it shows `shown`, else moved so that it does, with a tenth of its length to spare. */
export function axisShowing(axis: Axis, shown: Day, limits: Axis): Axis {
  const spare = Math.floor(axisDays(axis) / 10);
  if (shown < axis.from) return panAxis(axis, shown - spare - axis.from, limits);
  if (shown > axis.to) return panAxis(axis, shown + spare - axis.to, limits);
  return axis;
}

/**
 * The axis at a share (0 to 1) of the way from one to another. Its length grows or shrinks by the same factor in each part of
 * the way, so that zooming from years to days looks even.
 */
export function axisBetween(before: Axis, after: Axis, share: number): Axis {
  const [daysBefore, daysAfter] = [axisDays(before), axisDays(after)];
  const days = daysBefore * (daysAfter / daysBefore) ** share;
  const weight = daysBefore === daysAfter ? share : (days - daysBefore) / (daysAfter - daysBefore);
  const at = (a: Day, b: Day) => day(Math.round(a + (b - a) * weight));
  return { from: at(before.from, after.from), to: at(before.to, after.to) };
}

import type { DayExtent } from "@/lib/domain/day";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";

/** Percent of the axis' width, from its left. */
export interface AxisMarks {
  /** The middle of the playhead's day; outside 0 to 100 where the axis does not show it. */
  readonly at: number;
  /** Edges of the day's own column and of what the span holds, moved into 0 to 100. */
  readonly dayFrom: number;
  readonly dayTo: number;
  readonly spanFrom: number;
  readonly spanTo: number;
  /** The edge of the span that a reader can move besides the day; outside 0 to 100 where the axis does not show it. */
  readonly edge: number | null;
}

/**
 * Where the playhead and the span stand on an axis from `axis.from` to `axis.to`, both inclusive. `position` is a day
 * number with a fraction: the line moves with the fraction, the span only with the whole `day`.
 */
export function axisMarks(
  axis: DayExtent,
  span: DaySpan,
  position: number,
  day = Math.floor(position),
): AxisMarks {
  const percent = (days: number) => ((days - axis.from) / (axis.to - axis.from + 1)) * 100;
  const inside = (days: number) => Math.min(100, Math.max(0, percent(days)));
  const { ends, edge } = spanRule(span);
  const [first, last] = ends(day);
  return {
    at: percent(position + 0.5),
    dayFrom: inside(day),
    dayTo: inside(day + 1),
    spanFrom: inside(first),
    spanTo: inside(last + 1),
    edge: edge && percent(first < day ? first : last > day ? last + 1 : day),
  };
}

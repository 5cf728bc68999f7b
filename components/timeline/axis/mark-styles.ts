import type { AxisMarks } from "@/lib/playback/axis-marks";

/**
 * What moves on the chart with the day: the ground of the span and of the day; what lies before the span and after it; the
 * playhead and its line; the edge of the span and its grip; the ground of a range.
 */
export type MarkName =
  | "span"
  | "day"
  | "before"
  | "after"
  | "line"
  | "playhead"
  | "edge"
  | "edge-grip"
  | "range";

/** CSS properties that are named the same in a style sheet and in a script, and CSS variables. */
export type MarkStyle = Readonly<Record<string, string>>;
export type MarkStyles = Readonly<Record<MarkName, MarkStyle>>;

const PERCENT = 100;

/**
 * Where the marks stand, as inline style: moved and stretched but not laid out, so that nothing is measured or painted anew.
 * Three decimals: a page reads the same wherever it was made.
 */
export function markStyles(marks: AxisMarks): MarkStyles {
  const [from, to] = [rounded(marks.spanFrom), rounded(marks.spanTo)];
  const edge = marks.edge ?? 0;
  const edgeOn = { "--edge-on": marks.edge === null || isOff(marks.edge) ? "0" : "1" };
  return {
    span: { transform: stretched(from, to) },
    day: { transform: stretched(rounded(marks.dayFrom), rounded(marks.dayTo)) },
    before: { transform: stretched(0, from) },
    after: { transform: stretched(to, PERCENT) },
    line: { transform: `translateX(calc(${text(marks.at)}cqi - 1px))`, "--on": isOff(marks.at) ? "0" : "1" },
    playhead: {
      transform: `translateX(calc(clamp(3.375rem, ${text(marks.at)}cqi, 100cqi - 3.375rem) - 3.375rem))`,
    },
    edge: { transform: `translateX(calc(${text(edge)}cqi - 0.5px))`, ...edgeOn },
    "edge-grip": {
      transform: `translateX(calc(clamp(0cqi, ${text(edge)}cqi, 100cqi) - 0.75rem))`,
      ...edgeOn,
    },
    range: {
      left: `${text((from + to) / 2)}%`,
      width: `max(1.5rem, ${text(to - from)}%)`,
    },
  };
}

const text = (value: number) => value.toFixed(3);
const rounded = (value: number) => Number(text(value));
const isOff = (percent: number) => percent < 0 || percent > PERCENT;
const stretched = (from: number, to: number) =>
  `translateX(${text(from)}%) scaleX(${((to - from) / PERCENT).toFixed(5)})`;

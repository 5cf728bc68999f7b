import type { ReactNode } from "react";
import { xPercent } from "@/components/timeline/x-percent";
import type { Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { ticks } from "@/lib/playback/ticks";

export interface TallyPanelProps {
  readonly title: string;
  /** What is drawn and how to read it. */
  readonly note: ReactNode;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly axis: Axis;
  /** Values of the scale from 0 to its top. */
  readonly scale: readonly number[];
  /** Height of the drawing in px. */
  readonly height: number;
  readonly marked: Day | null;
  readonly children: ReactNode;
}

/** The middle of a day on the axis. */
export const dayX = (day: Day, axis: Axis) => xPercent(day + 0.5, axis);

/** How far a value lies from the top of a panel, in px. */
export function valueY(value: number, scale: readonly number[], height: number): number {
  return height - (value / Math.max(1, scale.at(-1) ?? 1)) * height;
}

const LABELS = 5;

/** One of several charts beneath each other on the same axis of days: x in per cent, y in px, so that type never shrinks. */
export function TallyPanel(props: TallyPanelProps) {
  const { title, note, label, axis, scale, height, marked, children } = props;
  return (
    <figure className="mt-6 break-inside-avoid">
      <figcaption>
        <h3 className="text-[15px] font-semibold">{title}</h3>
        <div className="text-[13px] leading-[1.4] text-ink-2">{note}</div>
      </figcaption>
      <div className="mt-3 ps-8 pe-18">
        <svg
          role="img"
          aria-label={label}
          width="100%"
          height={height + 24}
          className="numeral block overflow-visible fill-ink-2 text-xs"
        >
          {scale.map((value) => {
            const y = valueY(value, scale, height);
            return (
              <g key={value}>
                <line x1="0" x2="100%" y1={y} y2={y} className={value === 0 ? "stroke-ink" : "stroke-rule"} />
                <text x="-8" y={y + 4} textAnchor="end">
                  {value}
                </text>
              </g>
            );
          })}
          {ticks(axis, LABELS, "en").map(({ day, label: text }) =>
            text === null ? null : (
              <g key={day}>
                <line
                  x1={xPercent(day, axis)}
                  x2={xPercent(day, axis)}
                  y1={0}
                  y2={height + 6}
                  className="stroke-rule"
                />
                <text x={xPercent(day, axis)} y={height + 20}>
                  {text}
                </text>
              </g>
            ),
          )}
          {children}
          {marked !== null && (
            <line
              x1={dayX(marked, axis)}
              x2={dayX(marked, axis)}
              y1={-4}
              y2={height + 4}
              strokeWidth={2}
              strokeDasharray="5 3"
              className="stroke-focus"
            />
          )}
        </svg>
      </div>
    </figure>
  );
}

import type { ReactNode } from "react";
import { widthPercent, xPercent } from "@/components/timeline/axis/x-percent";
import { addDays, type Day } from "@/lib/domain/day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Axis } from "@/lib/playback/axis";
import { ticks } from "@/lib/playback/ticks";
import type { DayInterval } from "@/lib/view/span/span-days";

interface TallyPanelProps {
  readonly title: string;
  /** What is drawn and how to read it. */
  readonly note: ReactNode;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly lang: Lang;
  readonly axis: Axis;
  /** Values of the scale from 0 to its top. */
  readonly scale: readonly number[];
  /** Height of the drawing in px. */
  readonly height: number;
  /** The days that are asked for: a veil lies over the others. */
  readonly stretch: DayInterval;
  /** `null` for none. */
  readonly marked: Day | null;
  readonly children: ReactNode;
  /** What stands above the veil. */
  readonly words?: ReactNode;
}

/** The middle of a day on the axis. */
export const dayX = (day: Day, axis: Axis) => xPercent(day + 0.5, axis);

/** How far a value lies from the top of a panel, in px. */
export function valueY(value: number, scale: readonly number[], height: number): number {
  return height - (value / Math.max(1, scale.at(-1) ?? 1)) * height;
}

// Months are longer in Arabic: there they lie half before their line, where the month before leaves room.
const LABELS = 5;

/** Pales the days before and after a stretch. */
function Veil({ stretch, axis, height }: { stretch: DayInterval; axis: Axis; height: number }) {
  const outside: Axis[] = [
    { from: axis.from, to: addDays(stretch.first, -1) },
    { from: addDays(stretch.last, 1), to: axis.to },
  ];
  return outside.map((days) =>
    days.from > days.to ? null : (
      <rect
        key={days.from}
        x={xPercent(days.from, axis)}
        width={widthPercent(days, axis)}
        y={-8}
        height={height + 7}
        fillOpacity={0.72}
        className="fill-paper"
      />
    ),
  );
}

/** One of several charts beneath each other on the same axis of days: x in per cent, y in px, so that type never shrinks. */
export function TallyPanel(props: TallyPanelProps) {
  const { title, note, label, lang, axis, scale, height, stretch, marked, children, words } = props;
  return (
    <figure className="mt-6 break-inside-avoid">
      <figcaption>
        <h3 className="text-[15px] font-semibold">{title}</h3>
        <div className="text-[13px] leading-[1.4] text-ink-2">{note}</div>
      </figcaption>
      <div dir="ltr" className="mt-3 ps-8 pe-18">
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
          {ticks(axis, LABELS, lang).map(({ day, label: text }) =>
            text === null ? null : (
              <g key={day}>
                <line
                  x1={xPercent(day, axis)}
                  x2={xPercent(day, axis)}
                  y1={0}
                  y2={height + 6}
                  className="stroke-rule"
                />
                <text x={xPercent(day, axis)} y={height + 20} textAnchor={lang === "ar" ? "middle" : "start"}>
                  {text}
                </text>
              </g>
            ),
          )}
          {children}
          <Veil stretch={stretch} axis={axis} height={height} />
          {words}
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

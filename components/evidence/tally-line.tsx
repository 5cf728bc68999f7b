import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import { type TallyPoint, tallySteps } from "@/lib/evidence/tally-series";
import type { Axis } from "@/lib/playback/axis";
import { dayX, valueY } from "./tally-panel";
import { TallySign } from "./tally-sign";

export interface TallyLineProps {
  readonly points: readonly TallyPoint[];
  readonly axis: Axis;
  readonly scale: readonly number[];
  readonly height: number;
  /** Before the last figure, at the end of the line, where a panel has several. */
  readonly name?: string;
  readonly dashed?: boolean;
}

/** "at least 13, as of 24 October 2023: Pentagon (Ryder)". */
export function tallyPointText({ day, value, tally }: TallyPoint): string {
  const qualifier = QUALIFIER_LABELS[tally.qualifier]?.en;
  return `${qualifier ? `${qualifier} ` : ""}${value}, as of ${formatDay(day, "en", "long")}: ${tally.by}`;
}

/** Every figure of a series as its sign, and the steps through them. */
export function TallyLine({ points, axis, scale, height, name, dashed = false }: TallyLineProps) {
  const steps = tallySteps(points);
  const end = steps.at(-1);
  const y = (value: number) => valueY(value, scale, height);
  const stroke = {
    strokeWidth: 1.5,
    className: "stroke-ink-2",
    ...(dashed ? { strokeDasharray: "3 3" } : {}),
  };
  return (
    <g>
      {steps.map(({ from, to, value }, index) => {
        const next = steps[index + 1];
        const right = dayX(to, axis);
        return (
          <g key={from}>
            <line x1={dayX(from, axis)} x2={right} y1={y(value)} y2={y(value)} {...stroke} />
            {next && <line x1={right} x2={right} y1={y(value)} y2={y(next.value)} {...stroke} />}
          </g>
        );
      })}
      {points.map((point) => (
        <svg key={point.tally.id} x={dayX(point.day, axis)} y={y(point.value)} overflow="visible">
          <title>{name ? `${name}: ${tallyPointText(point)}` : tallyPointText(point)}</title>
          <TallySign qualifier={point.tally.qualifier} />
        </svg>
      ))}
      {end && (
        <text
          x={dayX(end.to, axis)}
          y={y(end.value) + 4}
          dx={10}
          className="fill-ink text-[13px] font-semibold"
        >
          {name ? `${name} ${end.value}` : end.value}
        </text>
      )}
    </g>
  );
}

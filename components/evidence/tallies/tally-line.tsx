import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import { spreadApart } from "@/lib/evidence/spread-apart";
import { type TallyPoint, tallySteps } from "@/lib/evidence/tally-series";
import { pagesWords } from "@/lib/messages/rooms";
import type { Axis } from "@/lib/playback/axis";
import { dayX, valueY } from "./tally-panel";
import { TallySign } from "./tally-sign";

interface TallyLineProps {
  readonly lang: Lang;
  readonly points: readonly TallyPoint[];
  readonly axis: Axis;
  readonly scale: readonly number[];
  readonly height: number;
  /** What the figures are of, where a panel has several lines. */
  readonly name?: string;
  readonly dashed?: boolean;
}

/** From one label to the next, px. */
const LINE = 15;

/** "at least 13, as of 24 May 2021: harbour authority". */
export function tallyPointText({ day, value, tally }: TallyPoint, lang: Lang): string {
  const qualifier = QUALIFIER_LABELS[tally.qualifier]?.[lang];
  const figure = `${qualifier ? `${qualifier} ` : ""}${value}`;
  return pagesWords.get(lang).tallies.charts.point(figure, formatDay(day, lang, "long"), tally.by);
}

/** Every figure of a series as its sign, and the steps through them. */
export function TallyLine({ lang, points, axis, scale, height, name, dashed = false }: TallyLineProps) {
  const steps = tallySteps(points);
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
          <title>{name ? `${name}: ${tallyPointText(point, lang)}` : tallyPointText(point, lang)}</title>
          <TallySign qualifier={point.tally.qualifier} />
        </svg>
      ))}
    </g>
  );
}

interface TallyLineEndsProps extends Omit<TallyLineProps, "lang" | "points" | "name" | "dashed"> {
  readonly lines: readonly Pick<TallyLineProps, "points" | "name">[];
  readonly last: Day;
}

/** The last figure of each line as of `last`, beside its sign. */
export function TallyLineEnds({ lines, axis, scale, height, last }: TallyLineEndsProps) {
  const ends = lines.flatMap(({ points, name }) => {
    const end = tallySteps(points).findLast(({ from }) => from <= last);
    return end ? [{ ...end, text: name ? `${name} ${end.value}` : `${end.value}` }] : [];
  });
  const heights = spreadApart(
    ends.map(({ value }) => valueY(value, scale, height)),
    LINE,
  );
  return ends.map(({ from, text }, index) => (
    <text
      key={text}
      x={dayX(from, axis)}
      y={(heights[index] ?? 0) + 4}
      dx={10}
      paintOrder="stroke"
      strokeWidth={4}
      className="fill-ink stroke-paper text-[13px] font-semibold"
    >
      {text}
    </text>
  ));
}

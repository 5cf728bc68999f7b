import { widthPercent, xPercent } from "@/components/timeline/axis/x-percent";
import type { Day } from "@/lib/domain/day";
import type { IncidentKind } from "@/lib/domain/incident";
import { COVERAGE_LABELS } from "@/lib/domain/labels";
import type { KindClasses } from "@/lib/domain/shapes/kind-look";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { DatasetCount } from "@/lib/evidence/dataset-counts";
import { spreadApart } from "@/lib/evidence/spread-apart";
import { pagesWords } from "@/lib/messages/rooms";
import type { Axis } from "@/lib/playback/axis";
import { dayRuns } from "@/lib/playback/day-runs";
import { KIND_CLASSES } from "@/lib/theatre/kinds";
import { valueY } from "./tally-panel";

/** Of one kind, or of several together. */
export type CountColour = IncidentKind | "mixed";

interface TallyDatasetCountProps {
  readonly lang: Lang;
  readonly colour: CountColour;
  readonly counts: readonly DatasetCount[];
  readonly uncovered: Iterable<Day>;
  readonly axis: Axis;
  readonly scale: readonly number[];
  readonly height: number;
}

const MIXED: KindClasses = {
  text: "text-ink-2",
  bg: "bg-ink-2",
  fill: "fill-ink-2",
  stroke: "stroke-ink-2",
  pale: "border-ink-2 bg-ink-2/16",
};
const classesOf = (colour: CountColour) => (colour === "mixed" ? MIXED : KIND_CLASSES[colour]);

/** From one label to the next, px. */
const LINE = 15;

const HATCH = "tally-not-covered";

/** The pattern of days that are not covered, for fills. */
function Hatch() {
  return (
    <pattern id={HATCH} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" x2="0" y1="0" y2="5" strokeWidth="2" className="stroke-rule-2" />
    </pattern>
  );
}

/** The two running counts of the dataset as columns a day wide, the confirmed ones filled, over the days not covered. */
export function TallyDatasetCount({
  lang,
  colour,
  counts,
  uncovered,
  axis,
  scale,
  height,
}: TallyDatasetCountProps) {
  const { fill, stroke } = classesOf(colour);
  const y = (value: number) => valueY(value, scale, height);
  return (
    <g>
      <defs>
        <Hatch />
      </defs>
      {counts.map(({ day, reported, confirmed }) => {
        const column = { x: xPercent(day, axis), width: widthPercent({ from: day, to: day }, axis) };
        const right = xPercent(day + 1, axis);
        return (
          <g key={day} shapeRendering="crispEdges">
            <rect
              {...column}
              y={y(reported)}
              height={height - y(reported)}
              className={fill}
              fillOpacity={0.16}
            />
            <rect {...column} y={y(confirmed)} height={height - y(confirmed)} className={fill} />
            <line
              x1={column.x}
              x2={right}
              y1={y(reported)}
              y2={y(reported)}
              strokeWidth={1.5}
              className={stroke}
            />
          </g>
        );
      })}
      {dayRuns(uncovered, axis).map((run) => (
        <g key={run.from}>
          <rect
            x={xPercent(run.from, axis)}
            width={widthPercent(run, axis)}
            y={0}
            height={height}
            fill={`url(#${HATCH})`}
            fillOpacity={0.75}
          >
            <title>{COVERAGE_LABELS.none[lang]}</title>
          </rect>
        </g>
      ))}
    </g>
  );
}

/** The two last counts, beside their columns. */
export function DatasetCountEnd({
  counts,
  axis,
  scale,
  height,
}: Omit<TallyDatasetCountProps, "lang" | "colour" | "uncovered">) {
  const last = counts.at(-1);
  if (!last) return null;
  const values = [last.reported, last.confirmed];
  const heights = spreadApart(
    values.map((value) => valueY(value, scale, height)),
    LINE,
  );
  return (
    <g className="fill-ink stroke-paper text-[13px] font-semibold" strokeWidth={4}>
      {values.map((value, index) => (
        <text
          key={index}
          x={xPercent(last.day + 1, axis)}
          y={(heights[index] ?? 0) + 4}
          dx={6}
          paintOrder="stroke"
        >
          {value}
        </text>
      ))}
    </g>
  );
}

const SWATCH = "inline-block size-3 shrink-0";

/** What the columns mean. */
export function DatasetCountLegend({ lang, colour }: Pick<TallyDatasetCountProps, "lang" | "colour">) {
  const words = pagesWords.get(lang).tallies.charts;
  const { bg: solid, pale } = classesOf(colour);
  return (
    <ul className="flex flex-wrap gap-x-4">
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden="true" className={`${SWATCH} ${solid}`} />
        {words.confirmed}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden="true" className={`${SWATCH} border-t-2 ${pale}`} />
        {words.reported}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden="true"
          className={`${SWATCH} bg-[repeating-linear-gradient(135deg,var(--rule-2)_0_2px,transparent_2px_5px)]`}
        />
        {words.uncovered}
      </li>
    </ul>
  );
}

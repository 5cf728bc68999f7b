import { widthPercent, xPercent } from "@/components/timeline/x-percent";
import type { Day } from "@/lib/domain/day";
import type { OwnCount } from "@/lib/evidence/own-counts";
import type { Axis } from "@/lib/playback/axis";
import { dayRuns } from "@/lib/playback/day-runs";
import { valueY } from "./tally-panel";

export interface TallyOwnCountProps {
  readonly counts: readonly OwnCount[];
  readonly uncovered: Iterable<Day>;
  readonly axis: Axis;
  readonly scale: readonly number[];
  readonly height: number;
}

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
export function TallyOwnCount({ counts, uncovered, axis, scale, height }: TallyOwnCountProps) {
  const last = counts.at(-1);
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
              className="fill-attack"
              fillOpacity={0.16}
            />
            <rect {...column} y={y(confirmed)} height={height - y(confirmed)} className="fill-attack" />
            <line
              x1={column.x}
              x2={right}
              y1={y(reported)}
              y2={y(reported)}
              strokeWidth={1.5}
              className="stroke-attack"
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
            <title>Not covered</title>
          </rect>
        </g>
      ))}
      {last && (
        <g className="fill-ink text-[13px] font-semibold">
          <text x={xPercent(last.day + 1, axis)} y={y(last.reported) + 4} dx={6}>
            {last.reported}
          </text>
          <text x={xPercent(last.day + 1, axis)} y={y(last.confirmed) + 4} dx={6}>
            {last.confirmed}
          </text>
        </g>
      )}
    </g>
  );
}

const SWATCH = "inline-block size-3 shrink-0";

/** What the columns mean. */
export function OwnCountLegend() {
  return (
    <ul className="flex flex-wrap gap-x-4">
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden="true" className={`${SWATCH} bg-attack`} />
        confirmed by officials
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden="true" className={`${SWATCH} border-t-2 border-attack bg-attack/16`} />
        all reported
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden="true"
          className={`${SWATCH} bg-[repeating-linear-gradient(135deg,var(--rule-2)_0_2px,transparent_2px_5px)]`}
        />
        day not covered
      </li>
    </ul>
  );
}

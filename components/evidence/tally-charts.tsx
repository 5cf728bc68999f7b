import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { countTicks } from "@/lib/evidence/count-ticks";
import { ownCounts } from "@/lib/evidence/own-counts";
import { type TallyFigure, type TallyPoint, tallySeries } from "@/lib/evidence/tally-series";
import { CAMPAIGN } from "@/lib/view/default-view";
import { TallyLine, tallyPointText } from "./tally-line";
import { OwnCountLegend, TallyOwnCount } from "./tally-own-count";
import { TallyPanel } from "./tally-panel";
import { TallySigns } from "./tally-sign";

export interface TallyChartsProps {
  /** Decides the scales, so that they stand still while `known` moves. */
  readonly whole: Dataset;
  /** What is drawn. */
  readonly dataset: Dataset;
  readonly known: Day | null;
  readonly marked: Day | null;
}

const COUNTRIES = [
  { figure: "iraq", name: "Iraq" },
  { figure: "syria", name: "Syria" },
  { figure: "jordan", name: "Jordan" },
] as const;

const most = (points: readonly TallyPoint[]) => Math.max(1, ...points.map(({ value }) => value));

function spoken(points: readonly TallyPoint[], name: string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${name}: no count`;
  return `${name}: ${points.length} counts, from ${tallyPointText(first)}, to ${tallyPointText(last)}`;
}

/** What officials counted and what this dataset holds, in panels of their own on one axis, never added up. */
export function TallyCharts({ whole, dataset, known, marked }: TallyChartsProps) {
  const axis = CAMPAIGN;
  const series = (of: Dataset, figure: TallyFigure) => tallySeries(of.tallies, figure, axis);
  const total = series(dataset, "total");
  const injured = series(dataset, "injured");
  const countries = COUNTRIES.map((each) => ({ ...each, points: series(dataset, each.figure) }));
  const without = countries.filter(({ points }) => points.length === 0).map(({ name }) => name);
  const scales = {
    total: countTicks(most(series(whole, "total"))),
    countries: countTicks(most(COUNTRIES.flatMap(({ figure }) => series(whole, figure)))),
    injured: countTicks(most(series(whole, "injured"))),
    own: countTicks(ownCounts(whole, axis).at(-1)?.reported ?? 0),
  };
  const counts = ownCounts(dataset, {
    from: axis.from,
    to: known !== null && known < axis.to ? known : axis.to,
  });
  const end = counts.at(-1);
  const none = "No such count had been published.";
  return (
    <>
      <TallyPanel
        title="Official: attacks in all"
        note={total.length === 0 ? none : <TallySigns />}
        label={spoken(total, "Attacks in all, by officials")}
        axis={axis}
        scale={scales.total}
        height={180}
        marked={marked}
      >
        <TallyLine points={total} axis={axis} scale={scales.total} height={180} />
      </TallyPanel>
      <TallyPanel
        title="Official: attacks by country"
        note={
          <p>
            Iraq with a full line, Syria with a broken one.{" "}
            {without.length > 0 && `No count was given for ${without.join(" or ")} on its own.`}
          </p>
        }
        label={countries.map(({ name, points }) => spoken(points, name)).join(". ")}
        axis={axis}
        scale={scales.countries}
        height={140}
        marked={marked}
      >
        {countries.map(({ figure, name, points }) => (
          <TallyLine
            key={figure}
            name={name}
            points={points}
            dashed={figure !== "iraq"}
            axis={axis}
            scale={scales.countries}
            height={140}
          />
        ))}
      </TallyPanel>
      <TallyPanel
        title="Official: injured"
        note={injured.length === 0 ? none : "Figures fall where a later count was lower: both are kept."}
        label={spoken(injured, "Injured, by officials")}
        axis={axis}
        scale={scales.injured}
        height={110}
        marked={marked}
      >
        <TallyLine points={injured} axis={axis} scale={scales.injured} height={110} />
      </TallyPanel>
      <TallyPanel
        title="This dataset: attacks in Iraq, Syria and Jordan"
        note={<OwnCountLegend />}
        label={
          end
            ? `This dataset’s own count to ${formatDay(end.day, "en", "long")}: ${end.reported} attacks reported, ${end.confirmed} of them confirmed by officials`
            : "Nothing had been published"
        }
        axis={axis}
        scale={scales.own}
        height={180}
        marked={marked}
      >
        <TallyOwnCount
          counts={counts}
          uncovered={dataset.uncoveredDays}
          axis={axis}
          scale={scales.own}
          height={180}
        />
      </TallyPanel>
    </>
  );
}

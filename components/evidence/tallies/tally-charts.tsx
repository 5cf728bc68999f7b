import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { TALLIED } from "@/lib/domain/tally";
import { countTicks } from "@/lib/evidence/count-ticks";
import { countFilters, datasetCounts } from "@/lib/evidence/dataset-counts";
import { countedWords, filterWords } from "@/lib/evidence/filter-words";
import type { TallyQuestion } from "@/lib/evidence/tally-question";
import { type TallyFigure, type TallyPoint, tallySeries } from "@/lib/evidence/tally-series";
import type { Axis } from "@/lib/playback/axis";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { COUNTRY_LABELS, COUNTRY_LINES, TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { CAMPAIGN } from "@/lib/view/default-view";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { View } from "@/lib/view/view";
import {
  type CountColour,
  DatasetCountEnd,
  DatasetCountLegend,
  TallyDatasetCount,
} from "./tally-dataset-count";
import { TallyLine, TallyLineEnds, tallyPointText } from "./tally-line";
import { TallyPanel } from "./tally-panel";
import { TallySigns } from "./tally-sign";

interface OfficialLine {
  readonly points: readonly TallyPoint[];
  /** As it is spoken. */
  readonly label: string;
  readonly name?: string;
  readonly dashed?: boolean;
}

interface DatasetCountPanelProps {
  /** Decides the scale, so that it does not move with `known`. */
  readonly whole: Dataset;
  /** What is counted. */
  readonly dataset: Dataset;
  readonly view: Pick<View, "filters" | "known">;
  readonly axis: Axis;
  readonly stretch: DayInterval;
  readonly marked: Day | null;
}

const HEIGHT = 180;

interface TallyChartsProps {
  /** Decides the scales, so that they stand still while `known` moves. */
  readonly whole: Dataset;
  /** What is drawn. */
  readonly dataset: Dataset;
  readonly question: TallyQuestion;
}

const COUNTRIES = TALLIED.map((figure) => ({
  figure,
  name: COUNTRY_LABELS[TALLIED_COUNTRIES[figure].country].en,
  dashed: figure !== TALLIED[0],
}));

const HEIGHTS = { total: 180, countries: 140, injured: 110 } as const;

const most = (points: readonly TallyPoint[]) => Math.max(1, ...points.map(({ value }) => value));

function spoken(points: readonly TallyPoint[], name: string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${name}: no count`;
  return `${name}: ${points.length} counts, from ${tallyPointText(first)}, to ${tallyPointText(last)}`;
}

/** What officials counted and what this dataset holds, in panels of their own on one axis, never added up. */
export function TallyCharts({ whole, dataset, question }: TallyChartsProps) {
  const axis = CAMPAIGN;
  const { view, stretch } = question;
  const within = ({ day }: TallyPoint) => day >= stretch.first && day <= stretch.last;
  const series = (of: Dataset, figure: TallyFigure) => tallySeries(of.tallies, figure, axis);
  const lineOf = (figure: TallyFigure, spokenName: string) => {
    const points = series(dataset, figure);
    return { points, label: spoken(points.filter(within), spokenName) };
  };
  const total = lineOf("total", `${KIND_LABELS[TALLIED_KIND].many.en} in all, by officials`);
  const injured = lineOf("injured", "Injured, by officials");
  const countries = COUNTRIES.map((each) => ({ ...each, ...lineOf(each.figure, each.name) }));
  const without = countries.filter(({ points }) => points.length === 0).map(({ name }) => name);
  const scales = {
    total: countTicks(most(series(whole, "total"))),
    countries: countTicks(most(COUNTRIES.flatMap(({ figure }) => series(whole, figure)))),
    injured: countTicks(most(series(whole, "injured"))),
  };
  const none = "No such count published yet.";
  const panel = { axis, stretch, marked: question.whole ? null : view.day };
  const official = (kind: keyof typeof HEIGHTS, lines: readonly OfficialLine[]) => {
    const frame = { axis, scale: scales[kind], height: HEIGHTS[kind] };
    return {
      ...panel,
      ...frame,
      label: lines.map(({ label }) => label).join(". "),
      words: <TallyLineEnds {...frame} lines={lines} last={stretch.last} />,
      children: lines.map(({ name, label, points, dashed }) => (
        <TallyLine
          {...frame}
          key={label}
          {...(name ? { name } : {})}
          points={points}
          dashed={dashed ?? false}
        />
      )),
    };
  };
  return (
    <>
      <TallyPanel
        {...official("total", [total])}
        title={`Official: ${kindWord(TALLIED_KIND, "en")} in all`}
        note={total.points.length === 0 ? none : <TallySigns />}
      />
      <TallyPanel
        {...official("countries", countries)}
        title={`Official: ${kindWord(TALLIED_KIND, "en")} by country`}
        note={
          <p>
            {COUNTRY_LINES.en}{" "}
            {without.length > 0 && `No count was given for ${without.join(" or ")} on its own.`}
          </p>
        }
      />
      <TallyPanel
        {...official("injured", [injured])}
        title="Official: injured"
        note={
          injured.points.length === 0
            ? none
            : "The line falls where a later count was lower; both are listed."
        }
      />
      <DatasetCountPanel {...panel} whole={whole} dataset={dataset} view={view} />
    </>
  );
}

/** This dataset's own running count of the days that are asked for, under the filters of the link. */
function DatasetCountPanel({ whole, dataset, view, axis, stretch, marked }: DatasetCountPanelProps) {
  const { filters, known } = view;
  const taken = countFilters(filters);
  const [only, ...others] = taken.kind;
  const colour: CountColour = only !== undefined && others.length === 0 ? only : "mixed";
  const { first: from, last } = stretch;
  const scale = countTicks(datasetCounts(whole, filters, { from, to: last }).at(-1)?.reported ?? 0);
  const counts = datasetCounts(dataset, filters, { from, to: known !== null && known < last ? known : last });
  const end = counts.at(-1);
  const words = countedWords(taken);
  const further = filterWords({ ...filters, kind: [], country: [] }, whole);
  const drawn = { counts, axis, scale, height: HEIGHT };
  return (
    <TallyPanel
      axis={axis}
      stretch={stretch}
      marked={marked}
      title={`This dataset: ${words}`}
      note={
        <>
          {further.length > 0 && <p>Only {further.join("; ")}.</p>}
          <DatasetCountLegend colour={colour} />
        </>
      }
      label={
        end
          ? `This dataset’s count, ${formatDay(from, "en", "long")} to ${formatDay(end.day, "en", "long")}: ${end.reported} ${words} reported, ${end.confirmed} of them confirmed by officials`
          : "This dataset’s count: nothing published yet for these days"
      }
      scale={scale}
      height={HEIGHT}
      words={<DatasetCountEnd {...drawn} />}
    >
      <TallyDatasetCount {...drawn} colour={colour} uncovered={dataset.uncoveredDays} />
    </TallyPanel>
  );
}

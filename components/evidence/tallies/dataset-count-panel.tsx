import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { countTicks } from "@/lib/evidence/count-ticks";
import { countFilters, datasetCounts } from "@/lib/evidence/dataset-counts";
import { countedWords, filterWords } from "@/lib/evidence/filter-words";
import { pagesWords } from "@/lib/messages/rooms";
import type { Axis } from "@/lib/playback/axis";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { View } from "@/lib/view/view";
import {
  type CountColour,
  DatasetCountEnd,
  DatasetCountLegend,
  TallyDatasetCount,
} from "./tally-dataset-count";
import { TallyPanel } from "./tally-panel";

interface DatasetCountPanelProps {
  /** Decides the scale, so that it does not move with `known`. */
  readonly whole: Dataset;
  /** What is counted. */
  readonly dataset: Dataset;
  readonly view: Pick<View, "filters" | "known" | "lang">;
  readonly axis: Axis;
  readonly stretch: DayInterval;
  readonly marked: Day | null;
}

const HEIGHT = 180;

/** This dataset's own running count of the days that are asked for, under the filters of the link. */
export function DatasetCountPanel({ whole, dataset, view, axis, stretch, marked }: DatasetCountPanelProps) {
  const { filters, known, lang } = view;
  const said = pagesWords.get(lang).tallies.charts;
  const taken = countFilters(filters);
  const [only, ...others] = taken.kind;
  const colour: CountColour = only !== undefined && others.length === 0 ? only : "mixed";
  const { first: from, last } = stretch;
  const scale = countTicks(datasetCounts(whole, filters, { from, to: last }).at(-1)?.reported ?? 0);
  const counts = datasetCounts(dataset, filters, { from, to: known !== null && known < last ? known : last });
  const end = counts.at(-1);
  const words = countedWords(taken, lang);
  const further = filterWords({ ...filters, kind: [], country: [] }, whole, lang);
  const drawn = { counts, axis, scale, height: HEIGHT };
  return (
    <TallyPanel
      axis={axis}
      stretch={stretch}
      marked={marked}
      lang={lang}
      title={said.dataset(words)}
      note={
        <>
          {further.length > 0 && <p>{said.only(further)}</p>}
          <DatasetCountLegend lang={lang} colour={colour} />
        </>
      }
      label={
        end
          ? said.datasetSpoken(
              formatDay(from, lang, "long"),
              formatDay(end.day, lang, "long"),
              end.reported,
              words,
              end.confirmed,
            )
          : said.datasetNone
      }
      scale={scale}
      height={HEIGHT}
      words={<DatasetCountEnd {...drawn} />}
    >
      <TallyDatasetCount {...drawn} lang={lang} colour={colour} uncovered={dataset.uncoveredDays} />
    </TallyPanel>
  );
}

import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { countTicks } from "@/lib/evidence/count-ticks";
import { countedWords, filterWords } from "@/lib/evidence/filter-words";
import { ownCounts, ownFilters } from "@/lib/evidence/own-counts";
import type { Axis } from "@/lib/playback/axis";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { View } from "@/lib/view/view";
import { type OwnColour, OwnCountEnd, OwnCountLegend, TallyOwnCount } from "./tally-own-count";
import { TallyPanel } from "./tally-panel";

interface OwnCountPanelProps {
  /** Decides the scale, so that it stands still while `known` moves. */
  readonly whole: Dataset;
  /** What is counted. */
  readonly dataset: Dataset;
  readonly view: Pick<View, "filters" | "known">;
  readonly axis: Axis;
  readonly stretch: DayInterval;
  readonly marked: Day | null;
}

const HEIGHT = 180;

/** This dataset's own running count of the days that are asked for, under the filters of the link. */
export function OwnCountPanel({ whole, dataset, view, axis, stretch, marked }: OwnCountPanelProps) {
  const { filters, known } = view;
  const taken = ownFilters(filters);
  const [only, ...others] = taken.kind;
  const colour: OwnColour = only !== undefined && others.length === 0 ? only : "mixed";
  const { first: from, last } = stretch;
  const scale = countTicks(ownCounts(whole, filters, { from, to: last }).at(-1)?.reported ?? 0);
  const counts = ownCounts(dataset, filters, { from, to: known !== null && known < last ? known : last });
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
          <OwnCountLegend colour={colour} />
        </>
      }
      label={
        end
          ? `This dataset’s own count, ${formatDay(from, "en", "long")} to ${formatDay(end.day, "en", "long")}: ${end.reported} ${words} reported, ${end.confirmed} of them confirmed by officials`
          : "This dataset’s own count: nothing of these days had been published"
      }
      scale={scale}
      height={HEIGHT}
      words={<OwnCountEnd {...drawn} />}
    >
      <TallyOwnCount {...drawn} colour={colour} uncovered={dataset.uncoveredDays} />
    </TallyPanel>
  );
}

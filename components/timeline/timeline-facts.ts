import { barsOf, MOST_BARS } from "@/lib/collection/bars";
import type { Dataset } from "@/lib/dataset/dataset";
import { type CoveragePeriod, coverageAt } from "@/lib/domain/coverage";
import type { Day } from "@/lib/domain/day";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { Axis } from "@/lib/playback/axis";
import { incidentMask } from "@/lib/scene/entry-index";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { type NotableDay, timelineFlags } from "@/lib/story/flags";
import { CAMPAIGN } from "@/lib/view/default-view";
import type { Filters } from "@/lib/view/view";
import type { TimelineBar } from "./axis/timeline-dock-props";

/** What stands beside the scene: the bars of the timeline and the counts of single days, under the filters; and its flags. */
export interface TimelineFacts {
  readonly bars: readonly TimelineBar[];
  /** The months of all the years. */
  readonly overview: readonly TimelineBar[];
  readonly dayCounts: ReadonlyMap<Day, KindCounts>;
  readonly uncovered: readonly Day[];
  readonly coverage: readonly CoveragePeriod[];
  readonly flags: readonly NotableDay[];
}

/** `axis`: the campaign where it is `null`. */
export function timelineFactsOf(dataset: Dataset, filters: Filters, axis: Axis | null): TimelineFacts {
  const matches = matchFilters(dataset, filters);
  const incidents = dataset.incidents.filter(matches);
  const { days, mask } = incidentMask(incidents);
  const barsOn = (within: Axis, most: number) => barsOf(days, (slice) => mask.tally(slice), within, most);
  const all = { from: dataset.firstDay, to: dataset.lastDay };
  const bars = barsOn(axis ?? CAMPAIGN, MOST_BARS).map((bar) => ({
    ...bar,
    killed: incidents
      .filter(({ day }) => day >= bar.from && day <= bar.to)
      .reduce((sum, { casualties }) => sum + (casualties.killed ?? 0), 0),
  }));
  const overview = barsOn(all, 1);
  const dayCounts = new Map(barsOn(all, Number.POSITIVE_INFINITY).map(({ from, counts }) => [from, counts]));
  return {
    bars,
    overview,
    dayCounts,
    uncovered: [...dataset.uncoveredDays],
    coverage: dataset.coverage,
    flags: timelineFlags(dataset),
  };
}

/** Whether anything was looked for on a day, and whether the day lies in a time that was not read at all. */
export function readingOn(
  { uncovered, coverage }: Pick<TimelineFacts, "uncovered" | "coverage">,
  day: Day,
): { readonly covered: boolean; readonly unread: boolean } {
  return { covered: !uncovered.includes(day), unread: coverageAt(coverage, day)?.level === "none" };
}

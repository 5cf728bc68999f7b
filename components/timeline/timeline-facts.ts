import type { Dataset } from "@/lib/dataset/dataset";
import { type CoveragePeriod, coverageAt } from "@/lib/domain/coverage";
import type { Day } from "@/lib/domain/day";
import type { IncidentKind } from "@/lib/domain/incident";
import type { Axis } from "@/lib/playback/axis";
import { histogram } from "@/lib/playback/histogram";
import { matchFilters } from "@/lib/scene/match-filters";
import { type NotableDay, timelineFlags } from "@/lib/story/flags";
import type { Filters } from "@/lib/view/view";
import type { DayCounts, TimelineBar } from "./timeline-dock-props";

/** What stands beside the scene: the bars of the timeline and the counts of single days, under the filters; and its flags. */
export interface TimelineFacts {
  readonly bars: readonly TimelineBar[];
  /** The months of all the years. */
  readonly overview: readonly TimelineBar[];
  readonly dayCounts: ReadonlyMap<Day, DayCounts>;
  readonly uncovered: readonly Day[];
  readonly coverage: readonly CoveragePeriod[];
  readonly flags: readonly NotableDay[];
}

const MAX_BARS = 190;

export const NO_COUNTS: DayCounts = { attack: 0, "us-strike": 0, interception: 0, other: 0 };

export function timelineFactsOf(dataset: Dataset, filters: Filters, axis: Axis): TimelineFacts {
  const matches = matchFilters(dataset, filters);
  const incidents = dataset.incidents.filter(matches);
  const bars = histogram(incidents, axis, MAX_BARS).map((bar) => ({
    ...bar,
    killed: incidents
      .filter(({ day }) => day >= bar.from && day <= bar.to)
      .reduce((sum, { casualties }) => sum + (casualties.killed ?? 0), 0),
  }));
  const overview = histogram(incidents, { from: dataset.firstDay, to: dataset.lastDay }, 1);
  const dayCounts = new Map<Day, Record<IncidentKind, number>>();
  for (const { day, kind } of incidents) {
    const counts = dayCounts.get(day) ?? { ...NO_COUNTS };
    counts[kind] += 1;
    dayCounts.set(day, counts);
  }
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

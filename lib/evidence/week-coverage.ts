import type { Dataset } from "@/lib/dataset/dataset";
import { mondayOf } from "@/lib/domain/calendar";
import { addDays, type Day, day } from "@/lib/domain/day";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { Axis } from "@/lib/playback/axis";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";

/** A week (Monday to Sunday) or the part of it that lies in the stretch asked for; both days inclusive. */
export interface WeekCoverage {
  readonly from: Day;
  readonly to: Day;
  readonly counts: KindCounts;
  readonly total: number;
  /** Days without any incident that nothing was found for: not covered. */
  readonly uncovered: readonly Day[];
  /** Days without an incident that the dataset covers: nothing in it, which is not quiet either. */
  readonly empty: readonly Day[];
}

/** What the dataset holds of each week of `within`, earliest first, weeks without anything too. */
export function weekCoverage(
  { incidents, uncoveredDays }: Pick<Dataset, "incidents" | "uncoveredDays">,
  within: Axis,
): readonly WeekCoverage[] {
  const weeks: WeekCoverage[] = [];
  for (let monday = mondayOf(within.from); monday <= within.to; monday = addDays(monday, 7)) {
    const from = day(Math.max(monday, within.from));
    const to = day(Math.min(monday + 6, within.to));
    const own = incidents.filter((incident) => incident.day >= from && incident.day <= to);
    const counts = INCIDENT_KINDS.map((kind) => own.filter((incident) => incident.kind === kind).length);
    const days = Array.from({ length: to - from + 1 }, (_, index) => addDays(from, index));
    const bare = days.filter((each) => !own.some((incident) => incident.day === each));
    weeks.push({
      from,
      to,
      counts,
      total: own.length,
      uncovered: bare.filter((each) => uncoveredDays.has(each)),
      empty: bare.filter((each) => !uncoveredDays.has(each)),
    });
  }
  return weeks;
}

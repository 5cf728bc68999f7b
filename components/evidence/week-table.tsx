import { MarkIcon } from "@/components/ui/signs/mark-icon";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { KIND_LABELS } from "@/lib/domain/labels";
import { type WeekCoverage, weekCoverage } from "@/lib/evidence/week-coverage";
import type { Axis } from "@/lib/playback/axis";
import { printView } from "@/lib/view/address/codec";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";

interface WeekTableProps {
  readonly dataset: Dataset;
  /** How the weeks are looked at on the map. */
  readonly view?: View;
  readonly stretch?: Axis;
}

function weekOnMap({ from, to }: WeekCoverage, view: View): string {
  const span = from === to ? ({ type: "day" } as const) : ({ type: "window", days: to - from + 1 } as const);
  return printView({ ...view, day: to, span });
}

const daysText = (days: readonly Day[]) => days.map((each) => formatDay(each, "en", "short")).join(", ");

/** What the dataset holds of each week of a stretch, and which days of it are not covered. */
export function WeekTable({ dataset, view = DEFAULT_VIEW, stretch = CAMPAIGN }: WeekTableProps) {
  return (
    <table className="mt-4 w-full border-collapse text-start text-[13px] leading-[1.4] [&_td]:py-1.5 [&_td]:pe-2 [&_td]:align-top [&_th]:py-1.5 [&_th]:pe-2 [&_th]:text-start [&_th]:align-top">
      <caption className="sr-only">Incidents of this dataset by week</caption>
      <thead className="border-b-2 border-ink">
        <tr>
          <th scope="col" className="font-semibold">
            Week
          </th>
          {INCIDENT_KINDS.map((kind) => (
            <th key={kind} scope="col" className="font-semibold">
              <MarkIcon kind={kind} size={14} className="sm:hidden" />
              <span className="max-sm:sr-only">{KIND_LABELS[kind].many.en}</span>
            </th>
          ))}
          <th scope="col" className="font-semibold">
            Days not covered
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-rule border-b border-rule">
        {weekCoverage(dataset, stretch).map((week) => (
          <tr key={week.from}>
            <th scope="row" className="font-normal whitespace-nowrap">
              <a href={weekOnMap(week, view)}>
                {formatDay(week.from, "en", "short")} – {formatDay(week.to, "en", "short")}
              </a>
              <span className="max-sm:hidden"> {formatDay(week.to, "en", "year")}</span>
            </th>
            {INCIDENT_KINDS.map((kind) => (
              <td key={kind} className="numeral">
                {countOf(week.counts, kind)}
              </td>
            ))}
            <td>{week.uncovered.length > 0 ? daysText(week.uncovered) : "none"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

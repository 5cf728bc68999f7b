import { Fragment } from "react";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { countOf } from "@/lib/domain/kind-counts";
import type { Lang } from "@/lib/domain/shapes/lang";
import { type WeekCoverage, weekCoverage } from "@/lib/evidence/week-coverage";
import { pagesWords } from "@/lib/messages/rooms";
import type { Axis } from "@/lib/playback/axis";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { printView } from "@/lib/view/address/codec";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { EvidenceTable } from "./evidence-table";

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

const kindHeads = (lang: Lang) =>
  INCIDENT_KINDS.map((kind) => (
    <Fragment key={kind}>
      <MarkIcon kind={kind} size={14} className="sm:hidden" />
      <span className="max-sm:sr-only">{KIND_LABELS[kind].many[lang]}</span>
    </Fragment>
  ));

/** What the dataset holds of each week of a stretch, and which days of it are not covered. */
export function WeekTable({ dataset, view = DEFAULT_VIEW, stretch = CAMPAIGN }: WeekTableProps) {
  const { lang } = view;
  const words = pagesWords.get(lang).weeks.table;
  const short = (day: Day) => formatDay(day, lang, "short");
  return (
    <EvidenceTable
      caption={words.caption}
      heads={[words.week, ...kindHeads(lang), words.uncovered]}
      className="mt-4 [&_td]:pe-2 [&_th]:pe-2"
    >
      {weekCoverage(dataset, stretch).map((week) => (
        <tr key={week.from}>
          <th scope="row" className="font-normal whitespace-nowrap">
            <a href={weekOnMap(week, view)}>
              {short(week.from)} – {short(week.to)}
            </a>
            <span className="max-sm:hidden"> {formatDay(week.to, lang, "year")}</span>
          </th>
          {INCIDENT_KINDS.map((kind) => (
            <td key={kind} className="numeral">
              {countOf(week.counts, kind)}
            </td>
          ))}
          <td>{week.uncovered.length > 0 ? words.days(week.uncovered.map(short)) : words.none}</td>
        </tr>
      ))}
    </EvidenceTable>
  );
}

import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import { tallyAt } from "@/lib/scene/tally-at";
import { printView } from "@/lib/view/codec";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { TEXT_LINK } from "./page-section";

export interface TallyDayProps {
  readonly dataset: Dataset;
  readonly day: Day;
  readonly known: Day | null;
}

/** The last official count as of a day, and apart from it what this dataset holds to then. */
export function TallyDay({ dataset, day, known }: TallyDayProps) {
  const beside = tallyAt(dataset, day, CAMPAIGN.from);
  const qualifier = beside && QUALIFIER_LABELS[beside.tally.qualifier]?.en;
  return (
    <p className="mt-4 border-s-2 border-focus ps-3">
      <a href={printView({ ...DEFAULT_VIEW, day, known })} className={`${TEXT_LINK} font-semibold`}>
        {formatDay(day, "en", "long")}
      </a>
      :{" "}
      {beside === null ? (
        "no official count as of that day or before."
      ) : (
        <>
          the last official count is{" "}
          <strong className="numeral font-semibold">
            {qualifier && `${qualifier} `}
            {beside.tally.total}
          </strong>
          , as of {formatDay(beside.tally.asOf, "en", "long")} (
          <a href={`#${beside.tally.id}`} className={TEXT_LINK}>
            {beside.tally.by}
          </a>
          ).
        </>
      )}
      {beside?.held &&
        ` Apart from that, this atlas holds ${beside.held.reported} reported attacks to the day of that count, ${beside.held.confirmed} of them confirmed by officials.`}
    </p>
  );
}

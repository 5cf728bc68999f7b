import { TEXT_LINK } from "@/components/evidence/page-section";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import { datasetCounts, fileFilters } from "@/lib/evidence/dataset-counts";
import { countedWords } from "@/lib/evidence/filter-words";
import type { TallyQuestion } from "@/lib/evidence/tally-question";
import { tallyAt } from "@/lib/scene/counts/tally-at";
import { printView } from "@/lib/view/address/codec";
import { CAMPAIGN } from "@/lib/view/default-view";
import { describeSpan } from "@/lib/view/span/describe-span";

interface TallyDayProps {
  readonly dataset: Dataset;
  readonly question: TallyQuestion;
}

/** The last official count as of the day, and apart from it what this dataset holds of the span. */
export function TallyDay({ dataset, question: { view, stretch } }: TallyDayProps) {
  const { day, span, filters } = view;
  const beside = tallyAt(dataset, day, CAMPAIGN.from);
  const qualifier = beside && QUALIFIER_LABELS[beside.tally.qualifier]?.en;
  const extent = { from: stretch.first, to: stretch.last };
  const own = datasetCounts(dataset, filters, extent).at(-1);
  return (
    <p className="mt-4 max-w-[46rem] border-s-2 border-focus ps-3">
      <a href={printView(view)} className={`${TEXT_LINK} font-semibold`}>
        {formatDay(day, "en", "long")}
      </a>
      , {describeSpan({ day, span }, extent)}:{" "}
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
      {own &&
        ` Apart from that, this atlas holds of these days ${own.reported} ${countedWords(fileFilters(filters))} reported, ${own.confirmed} of them confirmed by officials.`}
    </p>
  );
}

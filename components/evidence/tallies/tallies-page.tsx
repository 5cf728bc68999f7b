import { EvidencePage } from "@/components/evidence/evidence-page";
import { PageSection, TEXT_LINK } from "@/components/evidence/page-section";
import { WeekTable } from "@/components/evidence/week-table";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import type { Tally } from "@/lib/domain/tally";
import { countFilters, datasetCounts } from "@/lib/evidence/dataset-counts";
import { countedWords, filterWords } from "@/lib/evidence/filter-words";
import { type TallyQuestion, talliesPage } from "@/lib/evidence/tally-question";
import { tallyAt } from "@/lib/scene/counts/tally-at";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { printView } from "@/lib/view/address/codec";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { describeSpan } from "@/lib/view/span/describe-span";
import { TallyCharts } from "./tally-charts";
import { TallyForm } from "./tally-form";
import { TallyTable } from "./tally-table";

interface TallyDayProps {
  readonly dataset: Dataset;
  readonly question: TallyQuestion;
}

interface TalliesPageProps {
  readonly dataset: Dataset;
  readonly question: TallyQuestion;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** What officials counted, with who said it and when, and apart from it what this dataset holds. */
export function TalliesPage({ dataset: whole, question, origin }: TalliesPageProps) {
  const { view, stretch, repairs } = question;
  const { known, filters } = view;
  const dataset = datasetAsKnown(whole, known);
  const address = talliesPage(view);
  const words = filterWords(filters, whole);
  const counted = { ...dataset, incidents: dataset.incidents.filter(matchFilters(dataset, filters)) };
  const tallies = dataset.tallies.toSorted((a, b) => a.asOf - b.asOf);
  const asked = ({ asOf }: Tally) => question.whole || (asOf >= stretch.first && asOf <= stretch.last);
  const official = tallies.filter((tally) => tally.official);
  const elsewhere = official.filter((tally) => !asked(tally));
  return (
    <EvidencePage
      current="counts"
      title="Counts"
      cited={{ type: "page", title: "Counts", version: whole.version, address: `${origin}${address}` }}
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          How many {kindWord(TALLIED_KIND, "en")} officials counted since{" "}
          {formatDay(CAMPAIGN.from, "en", "long")}, with source and date; and, in a separate panel, this
          dataset’s count. The two count different things and are never added up.
        </p>
      }
    >
      <TallyForm key={address} view={view} plain={address === "/tallies"} />
      <div role="status" className="mt-3 max-w-[46rem] text-sm text-ink-2 empty:hidden">
        {repairs.map((repair) => (
          <p key={repair}>{repair}</p>
        ))}
        {known !== null && (
          <p>
            Only what had been published by {formatDay(known, "en", "long")}: {dataset.tallies.length} of{" "}
            {whole.tallies.length} counts (
            <a href="/method#known" className={TEXT_LINK}>
              how that is known
            </a>
            ).
          </p>
        )}
        {words.length > 0 && (
          <p>
            This dataset: only {words.join("; ")}. The officials’ counts cannot be filtered (
            <a href={talliesPage({ ...view, filters: DEFAULT_VIEW.filters })} className={TEXT_LINK}>
              without filters
            </a>
            ).
          </p>
        )}
      </div>
      {!question.whole && <TallyDay dataset={dataset} question={question} />}
      <PageSection title="Day by day" id="charts">
        <TallyCharts whole={whole} dataset={dataset} question={question} />
      </PageSection>
      <PageSection title="Who counted what" id="counts">
        <TallyTable
          title={question.whole ? "Official counts" : "Official counts of these days"}
          id="official"
          tallies={official.filter(asked)}
          sources={whole.sources}
          open
        />
        {elsewhere.length > 0 && (
          <TallyTable
            title="Official counts of other days"
            id="elsewhere"
            tallies={elsewhere}
            sources={whole.sources}
            open={false}
          />
        )}
        <TallyTable
          title="Counts by others"
          id="others"
          tallies={tallies.filter((tally) => !tally.official)}
          sources={whole.sources}
          open={false}
        />
      </PageSection>
      <PageSection title="This dataset, week by week" id="weeks">
        <p className="max-w-[46rem]">
          For a day that is not covered nothing was found; it may not have been quiet.
        </p>
        <WeekTable dataset={counted} view={view} stretch={{ from: stretch.first, to: stretch.last }} />
      </PageSection>
    </EvidencePage>
  );
}

/** The last official count as of the day, and apart from it what this dataset holds of the span. */
function TallyDay({ dataset, question: { view, stretch } }: TallyDayProps) {
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
      , {describeSpan({ day, span }, extent, view.lang)}:{" "}
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
        ` Separately, for these days this dataset has ${own.reported} ${countedWords(countFilters(filters))} reported, ${own.confirmed} of them confirmed by officials.`}
    </p>
  );
}

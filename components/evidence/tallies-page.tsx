import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { formatDay } from "@/lib/domain/format-day";
import { citation } from "@/lib/evidence/citation";
import { type TallyQuestion, talliesPage } from "@/lib/evidence/tally-question";
import { CiteThis } from "./cite-this";
import { EvidencePage } from "./evidence-page";
import { PageSection, TEXT_LINK } from "./page-section";
import { TallyCharts } from "./tally-charts";
import { TallyDay } from "./tally-day";
import { TallyForm } from "./tally-form";
import { TallyTable } from "./tally-table";
import { WeekTable } from "./week-table";

export interface TalliesPageProps {
  readonly dataset: Dataset;
  readonly question: TallyQuestion;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** What officials counted, with who said it and when, and apart from it what this dataset holds. */
export function TalliesPage({ dataset: whole, question, origin }: TalliesPageProps) {
  const { day, known, repairs } = question;
  const dataset = datasetAsKnown(whole, known);
  const tallies = dataset.tallies.toSorted((a, b) => a.asOf - b.asOf);
  return (
    <EvidencePage
      title="Counts"
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          How many attacks officials counted since 17 October 2023, with who said it and when; and in a panel
          of its own what this dataset holds. The two count different things and are never added up.
        </p>
      }
    >
      <TallyForm key={talliesPage(question)} day={day} known={known} />
      <div role="status" className="mt-3 text-sm text-ink-2 empty:hidden">
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
      </div>
      {day !== null && <TallyDay dataset={dataset} day={day} known={known} />}
      <PageSection title="Day by day" id="charts">
        <TallyCharts whole={whole} dataset={dataset} known={known} marked={day} />
      </PageSection>
      <PageSection title="Who counted what" id="counts">
        <TallyTable
          title="Official counts"
          id="official"
          tallies={tallies.filter(({ official }) => official)}
          sources={dataset.sources}
          open
        />
        <TallyTable
          title="Counts by others"
          id="others"
          tallies={tallies.filter(({ official }) => !official)}
          sources={dataset.sources}
          open={false}
        />
      </PageSection>
      <PageSection title="What this dataset holds, week by week" id="weeks">
        <p className="max-w-[46rem]">
          A day that is not covered is one for which nothing was found; that does not mean that it was quiet.
        </p>
        <WeekTable dataset={dataset} />
      </PageSection>
      <div className="mt-9 max-w-[46rem]">
        <CiteThis
          text={citation({
            title: "Counts",
            id: null,
            version: whole.version,
            address: `${origin}${talliesPage(question)}`,
          })}
        />
      </div>
    </EvidencePage>
  );
}

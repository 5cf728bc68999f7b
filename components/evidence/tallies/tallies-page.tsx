import type { ReactNode } from "react";
import { EvidencePage } from "@/components/evidence/evidence-page";
import { PageSection, TEXT_LINK } from "@/components/evidence/page-section";
import { WeekTable } from "@/components/evidence/week-table";
import { Pieces } from "@/components/ui/words/pieces";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import type { Tally } from "@/lib/domain/tally";
import { countFilters, datasetCounts } from "@/lib/evidence/dataset-counts";
import { countedWords, filterWords } from "@/lib/evidence/filter-words";
import { type TallyQuestion, talliesPage } from "@/lib/evidence/tally-question";
import { pagesWords } from "@/lib/messages/rooms";
import { tallyAt } from "@/lib/scene/counts/tally-at";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { printView } from "@/lib/view/address/codec";
import { inLang } from "@/lib/view/address/lang-of";
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
  const { lang } = view;
  const bare = talliesPage({ ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" }, lang });
  const { frame, tallies: words } = pagesWords.get(lang);
  const filtered = filterWords(filters, whole, lang);
  const counted = { ...dataset, incidents: dataset.incidents.filter(matchFilters(dataset, filters)) };
  const tallies = dataset.tallies.toSorted((a, b) => a.asOf - b.asOf);
  const asked = ({ asOf }: Tally) => question.whole || (asOf >= stretch.first && asOf <= stretch.last);
  const official = tallies.filter((tally) => tally.official);
  const elsewhere = official.filter((tally) => !asked(tally));
  const table = { sources: whole.sources, lang };
  return (
    <EvidencePage
      current="counts"
      lang={lang}
      title={words.title}
      cited={{ type: "page", title: words.title, version: whole.version, address: `${origin}${address}` }}
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          {words.lead(kindWord(TALLIED_KIND, lang), formatDay(CAMPAIGN.from, lang, "long"))}
        </p>
      }
    >
      <TallyForm key={address} view={view} plain={address === bare} />
      <div role="status" className="mt-3 max-w-[46rem] text-sm text-ink-2 empty:hidden">
        {repairs.map((repair) => (
          <p key={repair}>{repair}</p>
        ))}
        {known !== null && (
          <p>
            <Pieces
              of={words.known<ReactNode>(
                formatDay(known, lang, "long"),
                dataset.tallies.length,
                whole.tallies.length,
                <a href={inLang("/method#known", lang)} className={TEXT_LINK}>
                  {words.howKnown}
                </a>,
              )}
            />
          </p>
        )}
        {filtered.length > 0 && (
          <p>
            <Pieces
              of={words.filtered<ReactNode>(
                filtered,
                <a href={talliesPage({ ...view, filters: DEFAULT_VIEW.filters })} className={TEXT_LINK}>
                  {words.withoutFilters}
                </a>,
              )}
            />
          </p>
        )}
      </div>
      {!question.whole && <TallyDay dataset={dataset} question={question} />}
      <PageSection title={words.sections.charts} id="charts">
        <TallyCharts whole={whole} dataset={dataset} question={question} />
      </PageSection>
      <PageSection title={words.sections.counts} id="counts">
        {words.tables.language && <p>{words.tables.language}</p>}
        <TallyTable
          {...table}
          title={question.whole ? words.tables.official : words.tables.ofDays}
          id="official"
          tallies={official.filter(asked)}
          open
        />
        {elsewhere.length > 0 && (
          <TallyTable
            {...table}
            title={words.tables.elsewhere}
            id="elsewhere"
            tallies={elsewhere}
            open={false}
          />
        )}
        <TallyTable
          {...table}
          title={words.tables.others}
          id="others"
          tallies={tallies.filter((tally) => !tally.official)}
          open={false}
        />
      </PageSection>
      <PageSection title={words.sections.weeks} id="weeks">
        <p className="max-w-[46rem]">{frame.uncovered}</p>
        <WeekTable dataset={counted} view={view} stretch={{ from: stretch.first, to: stretch.last }} />
      </PageSection>
    </EvidencePage>
  );
}

/** The last official count as of the day, and apart from it what this dataset holds of the span. */
function TallyDay({ dataset, question: { view, stretch } }: TallyDayProps) {
  const { day, span, filters, lang } = view;
  const words = pagesWords.get(lang).tallies.day;
  const beside = tallyAt(dataset, day, CAMPAIGN.from);
  const qualifier = beside && QUALIFIER_LABELS[beside.tally.qualifier]?.[lang];
  const extent = { from: stretch.first, to: stretch.last };
  const own = datasetCounts(dataset, filters, extent).at(-1);
  const spanText = describeSpan({ day, span }, extent, lang);
  const dayLink = (
    <a href={printView(view)} className={`${TEXT_LINK} font-semibold`}>
      {formatDay(day, lang, "long")}
    </a>
  );
  const said =
    beside === null
      ? words.none<ReactNode>(dayLink, spanText)
      : words.last<ReactNode>(
          dayLink,
          spanText,
          <strong className="numeral font-semibold">
            {qualifier && `${qualifier} `}
            {beside.tally.total}
          </strong>,
          formatDay(beside.tally.asOf, lang, "long"),
          <a href={`#${beside.tally.id}`} className={TEXT_LINK}>
            <bdi lang="en">{beside.tally.by}</bdi>
          </a>,
        );
  return (
    <p className="mt-4 max-w-[46rem] border-s-2 border-focus ps-3">
      <Pieces of={said} />
      {own && ` ${words.apart(own.reported, countedWords(countFilters(filters), lang), own.confirmed)}`}
    </p>
  );
}

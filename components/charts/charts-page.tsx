import { EvidencePage } from "@/components/evidence/evidence-page";
import { TEXT_LINK } from "@/components/evidence/page-section";
import { FilterLine } from "@/components/ui/filter-line.client";
import { citedChart } from "@/lib/charts/cited-chart";
import { stretchText } from "@/lib/charts/time-slots";
import { viewCharts } from "@/lib/charts/view-charts";
import type { Dataset } from "@/lib/dataset/dataset";
import { filterPhrases } from "@/lib/evidence/filter-phrases";
import { pagesWords } from "@/lib/messages/rooms";
import { type ChartsLook, printCharts } from "@/lib/view/address/charts-link";
import { printView } from "@/lib/view/address/codec";
import { NO_FILTERS } from "@/lib/view/default-view";
import { ChartSection } from "./chart-section";

interface ChartsPageProps {
  /** The whole dataset, whatever is known. */
  readonly whole: Dataset;
  readonly look: ChartsLook;
  /** A sentence for each thing in the address that had to be repaired. */
  readonly repairs: readonly string[];
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** What a view shows, counted in charts, each with its table. */
export function ChartsPage({ whole, look, repairs, origin }: ChartsPageProps) {
  const { lang } = look;
  const words = pagesWords.get(lang).charts;
  const { view, exhibit, charts } = viewCharts(whole, look);
  const { first, last, total } = exhibit.scene;
  const here = printCharts(look);
  const query = here.split("?")[1];
  return (
    <EvidencePage
      lang={lang}
      title={words.title}
      cited={{ type: "page", title: words.title, version: whole.version, address: `${origin}${here}` }}
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          {words.lead(total, stretchText(first, last, lang))}{" "}
          <a href={printView(view)} className={TEXT_LINK}>
            {words.onMap}
          </a>
        </p>
      }
    >
      {repairs.length > 0 && (
        <p role="status" className="mb-3 text-sm text-ink-2">
          {repairs.join(" ")}
        </p>
      )}
      <FilterLine
        phrases={filterPhrases(look, whole, lang)}
        clearHref={printCharts({ ...look, filters: NO_FILTERS, known: null })}
      />
      {charts.length === 0 && <p className="mt-4">{words.nothing}</p>}
      {charts.map((shown) => (
        <ChartSection
          key={shown.chart.name}
          shown={shown}
          lang={lang}
          here={`${here}#${shown.chart.name}`}
          onMap={printView({ ...view, panel: "charts", chart: shown.chart.name })}
          cited={citedChart(shown, exhibit, `${origin}${here}`)}
          hrefOf={(ending) => `/charts/${shown.chart.name}.${ending}${query ? `?${query}` : ""}`}
        />
      ))}
    </EvidencePage>
  );
}

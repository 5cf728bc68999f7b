import type { ReactNode } from "react";
import { CiteBlock } from "@/components/cite/cite-block.client";
import { EvidenceTable } from "@/components/evidence/evidence-table";
import { LONE_LINK, PageSection } from "@/components/evidence/page-section";
import { paintChart } from "@/lib/charts/paint/paint-chart";
import type { ViewChart } from "@/lib/charts/view-charts";
import type { Cited } from "@/lib/evidence/citation/cited";
import { releaseDay } from "@/lib/evidence/citation/release-day";
import { pagesWords } from "@/lib/messages/rooms";

const FONTS = "inherit";
const WIDE_PX = 1080;

interface ChartSectionProps {
  readonly shown: ViewChart;
  readonly lang: "en" | "ar";
  /** Address of a download. */
  readonly hrefOf: (ending: "svg" | "png" | "csv") => string;
  /** Address of the page with this chart at its head. */
  readonly here: string;
  /** Address of the map with this chart in its panel. */
  readonly onMap: string;
  readonly cited: Cited;
}

/** A chart, its table, its citation, and what can be taken away of it. */
export function ChartSection({ shown, lang, hrefOf, here, onMap, cited }: ChartSectionProps): ReactNode {
  const { chart, data, table, source } = shown;
  const words = pagesWords.get(lang).charts;
  const svgAt = (widthPx: number) =>
    paintChart(chart, data, { lang, theme: "css", fonts: FONTS, widthPx, source });
  const narrowPx = data.form === "matrix" ? 640 : 350;
  return (
    <PageSection title={chart.title[lang]} id={chart.name}>
      {/* Made by this server of the validated dataset, its texts escaped. */}
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide chart is scrolled, by keyboard too
        tabIndex={0}
        className="-mx-5 overflow-x-auto md:hidden print:hidden"
        dangerouslySetInnerHTML={{ __html: svgAt(narrowPx) }}
      />
      <div
        className="hidden md:block print:block [&>svg]:h-auto [&>svg]:max-w-full"
        dangerouslySetInnerHTML={{ __html: svgAt(WIDE_PX) }}
      />
      <p className="flex flex-wrap gap-x-5 text-[13px] print:hidden">
        {(["svg", "png", "csv"] as const).map((ending) => (
          <a key={ending} href={hrefOf(ending)} download className={LONE_LINK}>
            {ending.toUpperCase()}
          </a>
        ))}
        <a href={here} className={LONE_LINK}>
          {words.link}
        </a>
        <a href={onMap} className={LONE_LINK}>
          {words.beside}
        </a>
      </p>
      <details className="mt-2 print:hidden">
        <summary className="w-fit cursor-pointer text-[13px] pointer-coarse:py-[13px]">
          {words.table(table.rows.length)}
        </summary>
        <div className="overflow-x-auto">
          <EvidenceTable
            caption={chart.title[lang]}
            heads={table.heads}
            className="numeral mt-1 [&_td]:pe-4 [&_th]:pe-4"
          >
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell ?? "–"}</td>
                ))}
              </tr>
            ))}
          </EvidenceTable>
        </div>
      </details>
      <details className="mt-2 max-w-[46rem] print:hidden">
        <summary className="mb-1 w-fit cursor-pointer text-[13px] pointer-coarse:py-[13px]">
          {words.cite}
        </summary>
        <CiteBlock cited={cited} released={releaseDay(cited.version)} />
      </details>
    </PageSection>
  );
}

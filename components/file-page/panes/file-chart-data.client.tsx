"use client";

import { useState } from "react";
import { EvidenceTable } from "@/components/evidence/evidence-table";
import { useFilePageLink } from "@/components/file-page/state/use-file-link.client";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/components/ui/save-file";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { ChartTable } from "@/lib/charts/chart";
import { type RowChart, rowChartCsv, rowChartTable } from "@/lib/charts/rows/row-chart";
import { rowChartPicture } from "@/lib/charts/rows/row-chart-picture";
import { fileExportName } from "@/lib/export/page/file-name";
import { filesWords } from "@/lib/messages/rooms";

const FORMATS = ["svg", "png", "csv"] as const;
/** Pixels of a PNG for each of the chart's. */
const DENSITY = 2;

interface FileChartDataProps {
  readonly workspace: FileWorkspace;
  readonly chart: RowChart;
}

/** What can be taken away of a chart of a file, and the table behind it. */
export function FileChartData({ workspace, chart }: FileChartDataProps) {
  const { fileName, look, theme, shownDay } = workspace;
  const lang = useLang();
  const words = useWords(filesWords).charts;
  const { href: address } = useFilePageLink(workspace);
  const [isFailed, setFailed] = useState(false);
  const [isOpen, setOpen] = useState(false);

  async function blobOf(format: (typeof FORMATS)[number]): Promise<Blob> {
    if (format === "csv") {
      const csv = rowChartCsv(rowChartTable(chart.data, lang), { file: fileName, address }, lang);
      return new Blob([csv], { type: "text/csv;charset=utf-8" });
    }
    const picture = rowChartPicture(chart, { lang, theme, address });
    const { pngOf, selfContained } = await import("@/components/export/content/rasterise");
    if (format === "png") return pngOf(picture, DENSITY);
    return new Blob([await selfContained(picture)], { type: "image/svg+xml" });
  }

  async function save(format: (typeof FORMATS)[number]) {
    setFailed(false);
    const view = { span: look.span, day: shownDay.day() };
    try {
      saveFile({ name: fileExportName(fileName, view, format, "chart"), blob: await blobOf(format) });
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className="px-4 pb-4 print:hidden">
      <p className="flex flex-wrap gap-2">
        {FORMATS.map((format) => (
          <Button
            key={format}
            aria-label={words.download(format.toUpperCase())}
            onClick={() => void save(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </p>
      <p role="alert" className="text-[13px] leading-5 empty:hidden">
        {isFailed && words.failed}
      </p>
      <details className="mt-2" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="w-fit cursor-pointer text-[13px] pointer-coarse:py-[13px]">{words.table}</summary>
        {isOpen && <ChartTableBehind caption={chart.title[lang]} table={rowChartTable(chart.data, lang)} />}
      </details>
    </div>
  );
}

interface ChartTableBehindProps {
  readonly caption: string;
  readonly table: ChartTable;
}

function ChartTableBehind({ caption, table }: ChartTableBehindProps) {
  return (
    <div className="overflow-x-auto">
      <EvidenceTable caption={caption} heads={table.heads} className="numeral mt-1 [&_td]:pe-4 [&_th]:pe-4">
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>
                <bdi>{typeof cell === "number" ? cell.toLocaleString("en-GB") : cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </EvidenceTable>
    </div>
  );
}

import { fitChart } from "@/lib/charts/paint/fit-chart";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { MapPicture } from "@/lib/export/page/atlas-export-page";
import type { ExportPage } from "@/lib/export/page/export-page";
import type { FileView } from "@/lib/files/view/file-view";
import { type ChartedRows, rowChart } from "./row-chart";

interface ChartExhibit extends ChartedRows {
  readonly view: Pick<FileView, "colour" | "hidden" | "q" | "panel" | "chart">;
}

/** The chart of a view of a file in the place of its map; `null` where its panel is none, or has nothing to show: then the map is the picture. */
export function rowPicture(exhibit: ChartExhibit, lang: Lang): MapPicture | null {
  if (exhibit.view.panel !== "charts") return null;
  const chart = rowChart(exhibit.view.chart, exhibit, lang);
  if (!chart) return null;
  return {
    name: `Chart: ${chart.title[lang]}`,
    paint: (size, theme) => fitChart(chart, chart.data, { lang, theme, source: chart.source }, size),
  };
}

/** The export page of a file with its chart in the place of its map, where its view has one. */
export function withRowChart(page: ExportPage, exhibit: ChartExhibit, lang: Lang): ExportPage {
  const picture = rowPicture(exhibit, lang);
  if (!picture) return page;
  const { stamp } = page;
  return {
    ...page,
    // Marks are not explained where there are none.
    stamp: { ...stamp, notes: stamp.notes && { ...stamp.notes, signs: "" } },
    map: (theme, about) => ({
      ...page.map(theme, about),
      name: picture.name,
      legend: () => [],
      paint: async (size) => picture.paint(size, theme),
    }),
  };
}

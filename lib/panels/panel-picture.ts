import { fitChart } from "@/lib/charts/paint/fit-chart";
import { chartsOf } from "@/lib/charts/view-charts";
import { atlasExportPage, type MapPicture, pictureExportPage } from "@/lib/export/page/atlas-export-page";
import type { Exhibit } from "@/lib/export/page/exhibit";
import type { ExportPage } from "@/lib/export/page/export-page";
import { fitLadder } from "@/lib/ladder/paint/fit-ladder";
import { exhibitLadder } from "@/lib/ladder/view-ladder";
import { panelsWords, toolsWords } from "@/lib/messages/rooms";
import type { View } from "@/lib/view/view";

/** Fetches the words that the picture of a view's panel is painted with. */
export async function loadPictureWords({ panel, lang }: Pick<View, "panel" | "lang">): Promise<void> {
  await toolsWords.load(lang);
  if (panel === "ladder" || panel === "charts") await panelsWords.load(lang);
}

/** The picture of a view's panel; `null` where it is a list or a table, or has nothing to show: then the map is the picture. */
export function panelPicture(exhibit: Exhibit): MapPicture | null {
  const { panel, chart, lang } = exhibit.view;
  switch (panel) {
    case "list":
    case "table":
      return null;
    case "charts": {
      const [shown] = chartsOf(exhibit, [chart]);
      if (!shown) return null;
      return {
        name: panelsWords.get(lang).charts.picture(shown.chart.title[lang]),
        paint: (size, theme) =>
          fitChart(shown.chart, shown.data, { lang, theme, source: shown.source }, size),
      };
    }
    case "ladder": {
      const { ladder } = exhibitLadder(exhibit);
      if (ladder.rungs.length === 0) return null;
      return {
        name: panelsWords.get(lang).ladder.title,
        paint: (size, theme) => fitLadder((most) => exhibitLadder(exhibit, most), { lang, theme }, size),
      };
    }
  }
}

/** The export page of a view: with the picture of its panel, else, or where `onlyMap`, with its map. */
export function viewExportPage(exhibit: Exhibit, { onlyMap = false } = {}): ExportPage {
  const picture = onlyMap ? null : panelPicture(exhibit);
  return picture ? pictureExportPage(exhibit, picture) : atlasExportPage(exhibit);
}

import { CHARTS } from "@/lib/charts/charts";
import { paintChart } from "@/lib/charts/paint/paint-chart";
import { exhibitSource } from "@/lib/charts/source-line";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { paintMapSheet } from "@/lib/export/page/paint-map-sheet";
import { paintSheet } from "@/lib/export/page/paint-sheet";
import { viewExportPage } from "@/lib/panels/panel-picture";
import { MAP_FONTS } from "@/lib/static-map/paint-map";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { CHART_NAMES } from "@/lib/view/view";
import { dataset, exhibitAt } from "./atlas-pictures";
import { inThemes, type Picture } from "./picture";

const LANGS = ["en", "ar"] as const;

/** Pages of views whose panel is a chart. */
function pagePictures(): Picture[] {
  const at = (chart: string) => exhibitAt(`/on/2024-02-10?span=window&days=120&panel=charts&chart=${chart}`);
  const words = { title: "By base, week by week", caption: "What a slide says beside its chart." };
  return [
    ...inThemes("slide", "chart-bases", async (theme) => {
      const page = viewExportPage(at("bases"));
      return (await paintSheet(page, { shape: "wide", theme, words })).svg;
    }),
    ...inThemes("export", "chart-casualties", async (theme) => {
      const page = viewExportPage(at("casualties"));
      return (await paintSheet(page, { shape: "standard", theme, words: null })).svg;
    }),
    ...inThemes("document", "chart-parties", async (theme) => {
      const page = viewExportPage(at("parties"));
      return (await paintMapSheet(page, theme, { widthPx: 1100, heightPx: 790 })).svg;
    }),
  ];
}

/** Each chart of the campaign, in both themes and languages, and on pages. */
export function chartPictures(): Picture[] {
  const view = {
    ...DEFAULT_VIEW,
    day: CAMPAIGN.to,
    span: { type: "range", start: CAMPAIGN.from },
  } as const;
  const exhibit = exhibitOf(dataset, view, "");
  const { incidents, scene } = exhibit;
  const slice = { dataset, incidents, first: scene.first, last: scene.last };
  const charts = CHART_NAMES.flatMap((name) =>
    LANGS.flatMap((lang) =>
      inThemes("chart", `${name}-${lang}`, (theme) => {
        const data = CHARTS[name].dataOf(slice);
        if (data === null) throw new Error(`${name} is empty`);
        return paintChart(CHARTS[name], data, {
          lang,
          theme,
          fonts: MAP_FONTS,
          widthPx: 960,
          source: exhibitSource(exhibit, lang),
        });
      }),
    ),
  );
  return [...charts, ...pagePictures()];
}

import { chartSliceOf } from "@/lib/charts/chart-slice";
import { CHARTS } from "@/lib/charts/charts";
import { paintChart } from "@/lib/charts/paint/paint-chart";
import { sourceLine } from "@/lib/charts/source-line";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { MAP_FONTS } from "@/lib/static-map/paint-map";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { CHART_NAMES } from "@/lib/view/view";
import { dataset } from "./atlas-pictures";
import { inThemes, type Picture } from "./picture";

const LANGS = ["en", "ar"] as const;

/** Each chart of the campaign, in both themes and languages. */
export function chartPictures(): Picture[] {
  const view = {
    ...DEFAULT_VIEW,
    day: CAMPAIGN.to,
    span: { type: "range", start: CAMPAIGN.from },
  } as const;
  const exhibit = exhibitOf(dataset, view, "");
  const slice = chartSliceOf(exhibit.dataset, exhibit.plan, exhibit.scene);
  return CHART_NAMES.flatMap((name) =>
    LANGS.flatMap((lang) =>
      inThemes("chart", `${name}-${lang}`, (theme) => {
        const data = CHARTS[name].dataOf(slice);
        if (data === null) throw new Error(`${name} is empty`);
        return paintChart(CHARTS[name], data, {
          lang,
          theme,
          fonts: MAP_FONTS,
          widthPx: 960,
          source: sourceLine(exhibit, lang),
        });
      }),
    ),
  );
}

import type { Cited } from "@/lib/evidence/citation/cited";
import type { Exhibit } from "@/lib/export/page/exhibit";
import { stretchText } from "./time-slots";
import type { ViewChart } from "./view-charts";

/** A chart to be cited; `page` is the absolute address of the page with all charts of its view. */
export function citedChart(
  { chart }: Pick<ViewChart, "chart">,
  { dataset, scene }: Pick<Exhibit, "dataset" | "scene">,
  page: string,
): Cited {
  const title = `${chart.title.en}, ${stretchText(scene.first, scene.last, "en")} (chart)`;
  return { type: "page", title, version: dataset.version, address: `${page}#${chart.name}` };
}

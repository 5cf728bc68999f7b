import type { Cited } from "@/lib/evidence/citation/cited";
import type { Exhibit } from "@/lib/export/page/exhibit";
import { stretchText } from "./time-slots";
import type { ViewChart } from "./view-charts";

const TITLE = {
  en: (chart: string, days: string) => `${chart}, ${days} (chart)`,
  ar: (chart: string, days: string) => `${chart}، ${days} (رسم بياني)`,
} as const;

/** A chart to be cited; `page` is the absolute address of the page with all charts of its view. */
export function citedChart(
  { chart }: Pick<ViewChart, "chart">,
  { dataset, scene, view: { lang } }: Pick<Exhibit, "dataset" | "scene" | "view">,
  page: string,
): Cited {
  const title = TITLE[lang](chart.title[lang], stretchText(scene.first, scene.last, lang));
  return { type: "page", title, version: dataset.version, address: `${page}#${chart.name}` };
}

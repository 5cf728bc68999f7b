import { formatDay } from "@/lib/domain/format-day";
import type { Exhibit } from "@/lib/export/page/exhibit";
import { filtersText } from "@/lib/export/page/filters-text";
import { stretchText } from "./time-slots";

type Cited = Pick<Exhibit, "view" | "dataset" | "scene" | "sourceIds">;

/** Where the numbers of a chart come from, in one line: dataset, days, filters, `known`, and how many publications are behind them. */
export function sourceLine({ view, dataset, scene, sourceIds }: Cited, lang: "en" | "ar"): string {
  const days = stretchText(scene.first, scene.last, lang);
  const filters = filtersText(view.filters, dataset);
  const { known } = view;
  if (lang === "ar") {
    return [
      `المصدر: Escalation Atlas ${dataset.version}`,
      `عدد المصادر: ${sourceIds.length}`,
      days,
      filters === "none" ? "بلا تصفية" : "مع تصفية",
      known === null ? "كل ما نُشر حتى الآن" : `كما عُرف في ${formatDay(known, "ar", "long")}`,
    ].join(" · ");
  }
  return [
    `Source: Escalation Atlas, dataset ${dataset.version}`,
    sourceIds.length === 1 ? "1 source" : `${sourceIds.length} sources`,
    days,
    `Filters: ${filters}`,
    known === null ? "All reporting to date" : `As known on ${formatDay(known, "en", "long")}`,
  ].join(" · ");
}

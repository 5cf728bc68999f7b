import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { ltr } from "@/lib/domain/isolate";
import type { Exhibit } from "@/lib/export/page/exhibit";
import { filtersText } from "@/lib/export/page/filters-text";
import type { Scene } from "@/lib/scene/scene";
import type { View } from "@/lib/view/view";
import { stretchText } from "./time-slots";

interface Cited {
  readonly view: Pick<View, "filters" | "known">;
  readonly dataset: Pick<Dataset, "version" | "parties" | "places">;
  readonly scene: Pick<Scene, "first" | "last">;
  /** Different publications. */
  readonly sourceCount: number;
}

/** {@link sourceLine} of an exhibit. */
export function exhibitSource(exhibit: Exhibit, lang: "en" | "ar"): string {
  return sourceLine({ ...exhibit, sourceCount: exhibit.sourceIds.length }, lang);
}

/** Where the numbers of a chart come from, in one line: dataset, days, filters, `known`, and how many publications are behind them. */
export function sourceLine({ view, dataset, scene, sourceCount }: Cited, lang: "en" | "ar"): string {
  const days = stretchText(scene.first, scene.last, lang);
  const filters = filtersText(view.filters, dataset, lang);
  const { known } = view;
  if (lang === "ar") {
    return [
      `المصدر: أطلس التصعيد، مجموعة البيانات ${ltr(dataset.version)}`,
      `عدد المصادر: ${sourceCount}`,
      days,
      filters === "" ? "بلا تصفية" : `التصفية: ${filters}`,
      known === null ? "كل ما نُشر حتى اليوم" : `كما كان معروفًا في ${formatDay(known, "ar", "long")}`,
    ].join(" · ");
  }
  return [
    `Source: Escalation Atlas, dataset ${dataset.version}`,
    sourceCount === 1 ? "1 source" : `${sourceCount} sources`,
    days,
    `Filters: ${filters || "none"}`,
    known === null ? "All reporting to date" : `As known on ${formatDay(known, "en", "long")}`,
  ].join(" · ");
}

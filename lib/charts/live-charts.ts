import { DistinctValues } from "@/lib/collection/distinct-values";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import { allSourceIds } from "@/lib/export/tables/all-source-ids";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { View } from "@/lib/view/view";
import { CHARTS } from "./charts";
import { sourceLine } from "./source-line";
import type { ViewChart } from "./view-charts";

/** A chart beside the map, which is drawn without its table, and the incidents that it counts. */
export interface LiveChart extends Omit<ViewChart, "table"> {
  readonly incidents: readonly Incident[];
}

type Look = Pick<View, "filters" | "known" | "lang" | "chart">;

/**
 * How to make the chart of one day after another; what does not change with the day is made once. `null` where it has nothing to show.
 * `dataset`: as the plan was made of it.
 */
export function liveCharts(
  dataset: Dataset,
  { entries }: Pick<Plan, "entries">,
): (view: Look, scene: Pick<Scene, "lo" | "hi" | "first" | "last">) => LiveChart | null {
  const all = entries.flatMap(({ id }) => dataset.incidentById.get(id) ?? []);
  const sources = new DistinctValues(all.map(allSourceIds));
  return (view, scene) => {
    const { first, last } = scene;
    const incidents = all.slice(scene.lo, scene.hi);
    const chart = CHARTS[view.chart];
    const data = chart.dataOf({ dataset, incidents, first, last });
    if (data === null) return null;
    const cited = { view, dataset, scene, sourceCount: sources.count(scene) };
    return { chart, data, incidents, source: sourceLine(cited, view.lang) };
  };
}

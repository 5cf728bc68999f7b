import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import type { Day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { SourceId } from "@/lib/domain/source";
import { allSourceIds } from "@/lib/export/tables/all-source-ids";
import { drawnThrough } from "@/lib/scene/plan/drawn-through";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { Plan, Scene } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { linkOfView } from "@/lib/view/address/link-of-view";
import type { View } from "@/lib/view/view";

/** What an exported picture, page or file shows, and where it is live. */
export interface Exhibit {
  readonly view: View;
  /** As known on the view's `known`. */
  readonly dataset: Dataset;
  readonly plan: Plan;
  readonly scene: Scene;
  /** Those that the scene shows, in the dataset's order. */
  readonly incidents: readonly Incident[];
  /** Every publication behind them, each once, in order of first use. */
  readonly sourceIds: readonly SourceId[];
  /** Absolute address of the view; says on which dataset it was made, so that the atlas can tell what has changed since. */
  readonly address: string;
}

/** `whole` is the dataset as it is now; `origin` the atlas's own, such as `https://atlas.example.org`. */
export function exhibitOf(whole: Dataset, view: View, origin: string): Exhibit {
  return exhibitsOf(whole, view, origin)(view.day);
}

/** How to exhibit a view on one day after another: what does not change with the day is made once. */
export function exhibitsOf(whole: Dataset, view: View, origin: string): (day: Day) => Exhibit {
  const dataset = datasetAsKnown(whole, view.known);
  const plans = new Map<Day, Plan>();
  const planAt = (day: Day) => {
    const through = drawnThrough(dataset.lastDay, { ...view, day });
    const plan = plans.get(through) ?? planOf(dataset, view.filters, view.span, through);
    plans.set(through, plan);
    return plan;
  };
  return (day) => {
    const plan = planAt(day);
    const scene = sceneOf(plan, day);
    const entries = plan.entries.slice(scene.lo, scene.hi);
    const incidents = entries.flatMap(({ id }) => dataset.incidentById.get(id) ?? []);
    const dayView: View = { ...view, day, play: false, story: null, ds: dataset.version };
    return {
      view: dayView,
      dataset,
      plan,
      scene,
      incidents,
      sourceIds: [...new Set(incidents.flatMap(allSourceIds))],
      address: `${origin}${linkOfView(dayView).href}`,
    };
  };
}

import type { PointedAt } from "@/lib/scene/layout/origin-link";
import { entriesFrom } from "@/lib/scene/layout/origin-signs";
import { markedEntries, markedShown } from "@/lib/scene/plan/marks-plan";
import type { Plan, Scene } from "@/lib/scene/scene";

/** What of a drawn scene belongs to what is pointed at. */
interface LitSigns {
  readonly ids: ReadonlySet<string>;
  /** Indices into the plan's clusters: those whose disc or symbol is lit. */
  readonly clusters: ReadonlySet<number>;
  /** How many incidents of the scene these are. */
  readonly count: number;
}

/** The marks, discs and symbols of what is pointed at: an incident, all of a place, all from an origin, or those of a set. */
export function litSigns(plan: Plan, scene: Scene, pointed: PointedAt): LitSigns {
  const ids = idsOf(plan, scene, pointed);
  const { count, clusters } = markedShown(plan, scene, markedEntries(plan, ids));
  if (pointed.type !== "place") return { ids, clusters, count };
  const own = plan.clusters.findIndex(({ placeIds }) => placeIds.includes(pointed.id));
  return { ids, clusters: new Set([...clusters, own]), count };
}

function idsOf(plan: Plan, scene: Scene, pointed: PointedAt): ReadonlySet<string> {
  switch (pointed.type) {
    case "incidents":
      return pointed.ids;
    case "incident":
      return new Set([pointed.id]);
    case "origin":
      return new Set(entriesFrom(plan, scene, pointed.id).flatMap((index) => plan.entries[index]?.id ?? []));
    case "place": {
      const own = plan.clusters.findIndex(({ placeIds }) => placeIds.includes(pointed.id));
      return new Set(plan.entries.flatMap(({ id, cluster }) => (cluster === own ? [id] : [])));
    }
  }
}

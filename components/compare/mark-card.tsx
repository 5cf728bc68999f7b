import { IncidentCard } from "@/components/incident/incident-card";
import { PlaceCard } from "@/components/incident/place-card";
import { placeTag } from "@/components/incident/place-tag";
import { printView } from "@/lib/view/codec";
import type { SelectedId } from "@/lib/view/view";
import type { Side } from "./use-side.client";

/** What a side shows of an incident or a place; `null` where it is not in its view. */
export function MarkCard({ side, id }: { readonly side: Side; readonly id: SelectedId }) {
  const { plan, scene, view } = side;
  if (id.type === "incident") {
    const entry = plan.entries.slice(scene.lo, scene.hi).find((candidate) => candidate.id === id.id);
    if (!entry) return null;
    return (
      <IncidentCard
        entry={entry}
        tag={placeTag(plan, entry)}
        lang={view.lang}
        clock={view.clock}
        open={{ href: printView({ ...view, day: entry.day, selected: id }) }}
      />
    );
  }
  const index = plan.clusters.findIndex(({ placeIds }) => placeIds.includes(id.id));
  const cluster = plan.clusters[index];
  if (!cluster) return null;
  const here = scene.clusters.find((item) => item.cluster === index);
  return <PlaceCard places={[{ ...cluster, counts: here?.counts }]} lang={view.lang} />;
}

/** Whether {@link MarkCard} has something to show. */
export function shows({ plan, scene }: Side, id: SelectedId): boolean {
  return id.type === "incident"
    ? plan.entries.slice(scene.lo, scene.hi).some((entry) => entry.id === id.id)
    : plan.clusters.some(({ placeIds }) => placeIds.includes(id.id));
}

import { IncidentCard } from "@/components/incident/incident-card";
import { countedPlaces, PlaceCard } from "@/components/incident/place-card";
import { placeTag } from "@/components/incident/place-tag";
import type { Cluster } from "@/lib/scene/scene";
import { printView } from "@/lib/view/address/codec";
import type { SelectedId } from "@/lib/view/view";
import type { Side } from "./use-side.client";

interface MarkCardProps {
  readonly side: Side;
  readonly id: SelectedId;
  /** Of a disc: every place that it counts, itself first; by default the place alone. */
  readonly together?: readonly Cluster[];
}

/** What a side shows of an incident, or of a place and those counted with it; `null` where it is not in its view. */
export function MarkCard({ side, id, together }: MarkCardProps) {
  const { plan, scene, view } = side;
  if (id.type === "incident") {
    const entry = plan.entries.slice(scene.lo, scene.hi).find((candidate) => candidate.id === id.id);
    if (!entry) return null;
    return (
      <IncidentCard
        entry={entry}
        tag={placeTag(plan, entry, view.lang)}
        lang={view.lang}
        clock={view.clock}
        open={{ href: printView({ ...view, day: entry.day, selected: id }) }}
      />
    );
  }
  const clusters = together ?? plan.clusters.filter(({ placeIds }) => placeIds.includes(id.id)).slice(0, 1);
  if (clusters.length === 0) return null;
  return <PlaceCard places={countedPlaces(plan, scene, clusters)} lang={view.lang} />;
}

/** Whether {@link MarkCard} has something to show. */
export function shows({ plan, scene }: Side, id: SelectedId): boolean {
  return id.type === "incident"
    ? plan.entries.slice(scene.lo, scene.hi).some((entry) => entry.id === id.id)
    : plan.clusters.some(({ placeIds }) => placeIds.includes(id.id));
}

"use client";

import { useCardFocus } from "@/components/atlas-page/state/use-card-focus.client";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfDay, hrefOfIncident, hrefOfPlace } from "@/components/atlas-page/state/view-changes";
import type { DetailLink } from "@/components/incident/detail-frame";
import { IncidentDetail } from "@/components/incident/incident-detail";
import { NotYetKnown } from "@/components/incident/not-yet-known";
import { PlaceDetail } from "@/components/incident/place-detail";
import { useScene } from "@/components/workspace/use-scenes.client";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import { nearestDays, nextEntry } from "@/lib/scene/entry-index";
import type { SelectedId } from "@/lib/view/view";

interface DetailPaneProps {
  readonly workspace: DatasetWorkspace;
  readonly selected: SelectedId;
}

/** Everything about what is selected. */
export function DetailPane({ workspace, selected }: DetailPaneProps) {
  useCardFocus(selected.id);
  const close: DetailLink = {
    href: hrefOfDay(workspace.look, workspace.shownDay.day()),
    onGo: workspace.commands.deselect,
  };
  switch (selected.type) {
    case "incident":
      return <IncidentPane workspace={workspace} id={selected.id} close={close} />;
    case "place":
      return <PlacePane workspace={workspace} id={selected.id} close={close} />;
  }
}

function IncidentPane({
  workspace,
  id,
  close,
}: {
  workspace: DatasetWorkspace;
  id: IncidentId;
  close: DetailLink;
}) {
  const { look, scenes, commands, names } = workspace;
  const incident = names.incidentById.get(id);
  if (!incident) return look.known === null ? null : <NotYetKnown known={look.known} close={close} />;
  const neighbour = (direction: 1 | -1): DetailLink | null => {
    const entry = nextEntry(scenes.plan.entries, id, incident.day, direction);
    if (!entry || entry.id === id) return null;
    return {
      href: hrefOfIncident(look, entry),
      onGo: () => commands.stepItem(direction),
    };
  };
  const place: DetailLink = {
    href: hrefOfPlace(look, incident.day, incident.placeId),
    onGo: () => commands.change({ selected: { type: "place", id: incident.placeId } }),
  };
  return (
    <IncidentDetail
      incident={incident}
      dataset={names}
      hrefOf={(other) => hrefOfIncident(look, other)}
      lang={look.lang}
      clock={look.clock}
      close={close}
      previous={neighbour(-1)}
      next={neighbour(1)}
      place={place}
    />
  );
}

function PlacePane({
  workspace,
  id,
  close,
}: {
  workspace: DatasetWorkspace;
  id: PlaceId;
  close: DetailLink;
}) {
  const { look, scenes, commands, names } = workspace;
  const { plan } = scenes;
  const scene = useScene(scenes);
  const place = names.places.get(id);
  if (!place) return null;
  const here = plan.entries.filter(({ placeId }) => placeId === id);
  return (
    <PlaceDetail
      place={place}
      entries={plan.entries.slice(scene.lo, scene.hi).filter(({ placeId }) => placeId === id)}
      elsewhen={nearestDays(here, scene.day).map(({ day, words }) => ({
        label: `${words} here: ${formatDay(day, "en", "long")}`,
        href: hrefOfPlace(look, day, id),
        onGo: () => commands.goToDay(day),
      }))}
      lang={look.lang}
      clock={look.clock}
      close={close}
      hrefOf={(incident) => hrefOfIncident(look, incident)}
      onSelect={commands.selectIncident}
    />
  );
}

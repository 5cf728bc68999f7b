"use client";

import { useCardFocus } from "@/components/atlas-page/state/use-card-focus.client";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfDay, hrefOfIncident, hrefOfPlace } from "@/components/atlas-page/state/view-changes";
import type { DetailLink } from "@/components/incident/detail-frame";
import { IncidentDetail } from "@/components/incident/incident-detail";
import { NotYetKnown } from "@/components/incident/not-yet-known";
import type { IncidentId } from "@/lib/domain/incident";
import { nextEntry } from "@/lib/scene/entry-index";
import type { SelectedId } from "@/lib/view/view";
import { PlacePane } from "./place-pane.client";

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
  if (!incident)
    return look.known === null ? null : <NotYetKnown known={look.known} close={close} lang={look.lang} />;
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

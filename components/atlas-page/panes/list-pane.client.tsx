"use client";

import { memo, useCallback, useDeferredValue } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfIncident } from "@/components/atlas-page/state/view-changes";
import { IncidentRow } from "@/components/incident/incident-row";
import { placeTag } from "@/components/incident/place-tag";
import type { RenderRow } from "@/components/list/day-group";
import { IncidentList } from "@/components/list/incident-list";
import { useScene } from "@/components/workspace/use-scenes.client";
import type { IncidentId } from "@/lib/domain/incident";
import { EmptyPane } from "./empty-pane";

export type PointIncident = (id: IncidentId | null) => void;

interface ListPaneProps {
  readonly workspace: DatasetWorkspace;
  readonly onPoint: PointIncident;
}

/** The incidents in view, or why there are none and what to do about it. */
export const ListPane = memo(function ListPane({ workspace, onPoint }: ListPaneProps) {
  const { look, scenes, commands } = workspace;
  const { plan } = scenes;
  const scene = useDeferredValue(useScene(scenes));
  const renderRow = useCallback<RenderRow>(
    (entry, state) => (
      <IncidentRow
        entry={entry}
        tag={placeTag(plan, entry, look.lang)}
        lang={look.lang}
        clock={look.clock}
        href={hrefOfIncident(look, entry)}
        onSelect={commands.selectIncident}
        onPoint={onPoint}
        {...state}
      />
    ),
    [plan, look, commands.selectIncident, onPoint],
  );
  return (
    <IncidentList
      plan={plan}
      lo={scene.lo}
      hi={scene.hi}
      selectedId={look.selected?.type === "incident" ? look.selected.id : null}
      renderRow={renderRow}
      onPoint={onPoint}
      empty={<EmptyPane workspace={workspace} scene={scene} />}
    />
  );
});

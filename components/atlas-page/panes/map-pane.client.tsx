"use client";

import { type ComponentProps, memo, useCallback, useRef, useState } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfIncident } from "@/components/atlas-page/state/view-changes";
import { DrawnMap } from "@/components/map/drawn-map.client";
import { CoveredMap } from "@/components/map/incidents/covered-map.client";
import type { MapPoint, MapTarget } from "@/components/map/map-target";
import { PrintedMap } from "@/components/map/printed-map.client";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { workspaceWords } from "@/lib/messages/rooms";
import type { PointedAt } from "@/lib/scene/layout/origin-link";
import type { LngLat, PlanEntry } from "@/lib/scene/scene";
import { HoverCard } from "./hover-card";

interface MapPaneProps {
  readonly workspace: DatasetWorkspace;
  /** What is pointed at beside the map. Keep it the same object. */
  readonly pointed: PointedAt | null;
  /** Told of the incident that the pointer is on. Keep it the same function. */
  readonly onPoint?: (id: PlanEntry["id"] | null) => void;
  /** Where a click measures, and selects nothing. */
  readonly onMeasure?: ((at: LngLat) => void) | undefined;
  /** Where the coordinates under the pointer are shown. Keep it the same function. */
  readonly onGround?: ComponentProps<typeof CoveredMap>["onGround"];
  /** Within a page that scrolls: see `IncidentMap`. */
  readonly cooperative?: boolean;
  /** Where it is the page's own map. */
  readonly controls?: NonNullable<ComponentProps<typeof CoveredMap>["controls"]>;
}

/** The map of the day, wired to the view, and the card of what is pointed at on it. */
export const MapPane = memo(function MapPane(props: MapPaneProps) {
  const { workspace, pointed, cooperative = false, controls } = props;
  const { look, scenes, commands, theme, reducedMotion, dataset } = workspace;
  const { plan, sceneStore } = scenes;
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const [hovered, setHovered] = useState<{ target: MapTarget; point: MapPoint } | null>(null);
  const hrefOf = (entry: PlanEntry) => hrefOfIncident(look, entry);
  return (
    <div ref={box} className="map-box absolute inset-0 overflow-hidden">
      <CoveredMap
        plan={plan}
        sceneStore={sceneStore}
        view={look}
        size={size}
        ready={dataset !== undefined}
        drawn={(live) => (
          <DrawnScene workspace={workspace} live={live} pointed={pointed} onGround={props.onGround} />
        )}
        printed={<PrintedMap plan={plan} sceneNow={sceneStore.get} view={look} hrefOf={hrefOf} />}
        camera={look.camera}
        theme={theme}
        pointed={pointed}
        reducedMotion={reducedMotion}
        cooperative={cooperative}
        {...(controls && { controls })}
        onMeasure={props.onMeasure}
        onGround={props.onGround}
        onCameraRest={(camera) => commands.change({ camera })}
        onSelect={(selected) => commands.change({ selected })}
        onOrigin={commands.toggleOrigin}
        onSelectTogether={(places) =>
          workspace.tell(
            workspaceWords
              .get(look.lang)
              .atlas.together(
                places.map(({ label, labelAr }) => (look.lang === "ar" ? labelAr : null) ?? label),
              ),
          )
        }
        onHover={(target, point) => {
          setHovered(target && point ? { target, point } : null);
          props.onPoint?.(target?.type === "incident" ? target.entry.id : null);
        }}
        onUnavailable={(reason) => workspace.tell(workspaceWords.get(look.lang).atlas.noMap(reason))}
      />
      {hovered && (
        <HoverCard
          workspace={workspace}
          target={hovered.target}
          point={hovered.point}
          boxWidthPx={size?.widthPx ?? 0}
        />
      )}
    </div>
  );
});

interface DrawnSceneProps extends Pick<MapPaneProps, "pointed" | "onGround"> {
  readonly workspace: DatasetWorkspace;
  readonly live: boolean;
}

/** Apart from the pane, which then does not render with each day. */
function DrawnScene({ workspace, live, pointed, onGround }: DrawnSceneProps) {
  const { look, scenes, commands } = workspace;
  const hrefOf = useCallback((entry: PlanEntry) => hrefOfIncident(look, entry), [look]);
  return (
    <DrawnMap
      plan={scenes.plan}
      scene={useScene(scenes, "soon")}
      view={look}
      hrefOf={hrefOf}
      live={live}
      pointed={pointed}
      onGround={onGround}
      onSelect={commands.selectIncident}
    />
  );
}

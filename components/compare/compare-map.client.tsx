"use client";

import X from "lucide-react/icons/x";
import { memo, useReducer, useRef, useState } from "react";
import type { CameraLink } from "@/components/map/camera-link";
import { DrawnMap } from "@/components/map/drawn-map.client";
import { IncidentMap } from "@/components/map/incidents/incident-map.client";
import { stepCover } from "@/components/map/map-cover";
import type { ListedTarget, MapPoint } from "@/components/map/map-target";
import { selectedIdOf } from "@/components/map/map-target";
import { IconButton } from "@/components/ui/icon-button";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { frameFor } from "@/lib/static-map/frames";
import { printView } from "@/lib/view/address/codec";
import type { SelectedId } from "@/lib/view/view";
import type { CompareCommands } from "./compare-commands";
import { MarkCard } from "./mark-card";
import type { Side } from "./use-side.client";

interface CompareMapProps {
  readonly side: Side;
  readonly name: string;
  readonly ready: boolean;
  readonly theme: "light" | "dark";
  readonly reducedMotion: boolean;
  /** Where the other map's buttons zoom both. */
  readonly hideZoomButtons: boolean;
  readonly cameraLink: CameraLink;
  readonly commands: CompareCommands;
  /** Whether the card of what is selected stands on this side. */
  readonly holdsCard: boolean;
  readonly onUnavailable: (reason: string) => void;
}

const CARD_WIDTH_PX = 272;
const GAP_PX = 18;

/** A side's map: drawn at first, interactive once it has painted, and with it the card of what is pointed at. */
export const CompareMap = memo(function CompareMap(props: CompareMapProps) {
  const { side, theme, commands } = props;
  const { view, plan, sceneStore } = side;
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const [cover, report] = useReducer(stepCover, "drawn");
  const [hovered, setHovered] = useState<{ target: ListedTarget; point: MapPoint } | null>(null);
  const { selected } = view;
  return (
    <div className="compare-box" data-side={side.id}>
      <div ref={box} className="compare-clip map-box">
        {cover !== "painted" && (
          <DrawnMap
            plan={plan}
            scene={side.scene}
            view={view}
            hrefOf={({ id, day }) => printView({ ...view, day, selected: { type: "incident", id } })}
            live={cover === "unavailable"}
            idPrefix={`${side.id}-`}
            onSelect={(id) => commands.select({ type: "incident", id })}
          />
        )}
        {cover !== "unavailable" && props.ready && size && (
          <IncidentMap
            plan={plan}
            sceneStore={sceneStore}
            initialCamera={frameFor(size).camera}
            camera={view.camera}
            lang={view.lang}
            theme={theme}
            selectedId={selected}
            pointed={null}
            hiddenLayers={view.hiddenLayers}
            reducedMotion={props.reducedMotion}
            cameraLink={props.cameraLink}
            name={props.name}
            hideZoomButtons={props.hideZoomButtons}
            onCameraRest={commands.look}
            onSelect={commands.select}
            onHover={(target, point) =>
              setHovered(target && target.type !== "origin" && point ? { target, point } : null)
            }
            onPainted={() => report({ type: "painted" })}
            onUnavailable={(reason) => {
              report({ type: "failed" });
              props.onUnavailable(reason);
            }}
          />
        )}
      </div>
      {hovered && !(props.holdsCard && sameId(selectedIdOf(hovered.target), selected)) && (
        <div
          className="pointer-events-none absolute z-20 w-max"
          style={{
            left: Math.max(8, Math.min(hovered.point.x + GAP_PX, (size?.widthPx ?? 0) - CARD_WIDTH_PX - 8)),
            top: hovered.point.y,
            translate: hovered.point.y > 220 ? `0 calc(-100% - ${GAP_PX}px)` : `0 ${GAP_PX}px`,
          }}
        >
          <MarkCard
            side={side}
            id={selectedIdOf(hovered.target)}
            {...(hovered.target.type === "place" ? { together: hovered.target.together } : {})}
          />
        </div>
      )}
      {props.holdsCard && selected && (
        <div className="compare-card" data-card="">
          <MarkCard side={side} id={selected} />
          <IconButton
            label="Close"
            icon={<X size={18} aria-hidden="true" />}
            className="absolute end-1.5 top-1.5"
            onClick={() => commands.select(null)}
          />
        </div>
      )}
    </div>
  );
});

function sameId(a: SelectedId, b: SelectedId | null): boolean {
  return a.type === b?.type && a.id === b.id;
}

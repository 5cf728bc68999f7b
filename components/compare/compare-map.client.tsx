"use client";

import { memo, useRef, useState } from "react";
import { besidePointer } from "@/components/map/beside-pointer";
import type { CameraLink } from "@/components/map/camera-link";
import { DrawnMap } from "@/components/map/drawn-map.client";
import { CoveredMap } from "@/components/map/incidents/covered-map.client";
import { type ListedTarget, type MapPoint, selectedIdOf } from "@/components/map/map-target";
import { CloseButton } from "@/components/ui/close-button";
import { useBoxSize } from "@/components/ui/use-box-size.client";
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

/** A side's map: drawn at first, interactive once it has painted, and with it the card of what is pointed at. */
export const CompareMap = memo(function CompareMap(props: CompareMapProps) {
  const { side, theme, commands } = props;
  const { view, plan, sceneStore } = side;
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const [hovered, setHovered] = useState<{ target: ListedTarget; point: MapPoint } | null>(null);
  const { selected } = view;
  const dir = view.lang === "ar" ? "rtl" : "ltr";
  return (
    <div className="compare-box" data-side={side.id}>
      <div ref={box} className="compare-clip map-box">
        <CoveredMap
          plan={plan}
          sceneStore={sceneStore}
          view={view}
          size={size}
          ready={props.ready}
          drawn={(live) => (
            <DrawnMap
              plan={plan}
              scene={side.scene}
              view={view}
              hrefOf={({ id, day }) => printView({ ...view, day, selected: { type: "incident", id } })}
              live={live}
              idPrefix={`${side.id}-`}
              onSelect={(id) => commands.select({ type: "incident", id })}
            />
          )}
          camera={view.camera}
          theme={theme}
          pointed={null}
          reducedMotion={props.reducedMotion}
          cameraLink={props.cameraLink}
          name={props.name}
          hideZoomButtons={props.hideZoomButtons}
          onCameraRest={commands.look}
          onSelect={commands.select}
          onHover={(target, point) =>
            setHovered(target && target.type !== "origin" && point ? { target, point } : null)
          }
          onUnavailable={props.onUnavailable}
        />
      </div>
      {hovered && !(props.holdsCard && sameId(selectedIdOf(hovered.target), selected)) && (
        <div
          className="pointer-events-none absolute z-20 w-max"
          dir={dir}
          style={besidePointer(hovered.point, size?.widthPx ?? 0)}
        >
          <MarkCard
            side={side}
            id={selectedIdOf(hovered.target)}
            {...(hovered.target.type === "place" ? { together: hovered.target.together } : {})}
          />
        </div>
      )}
      {props.holdsCard && selected && (
        <div className="compare-card" dir={dir} data-card="">
          <MarkCard side={side} id={selected} />
          <CloseButton className="absolute end-1.5 top-1.5" onClick={() => commands.select(null)} />
        </div>
      )}
    </div>
  );
});

function sameId(a: SelectedId, b: SelectedId | null): boolean {
  return a.type === b?.type && a.id === b.id;
}

"use client";

import { type RefObject, useEffect, useMemo, useRef } from "react";
import { CoveredMap } from "@/components/map/incidents/covered-map.client";
import { PrintedMap } from "@/components/map/printed-map.client";
import { useChanging } from "@/components/state/use-changing.client";
import { type BoxSize, useBoxSize } from "@/components/ui/use-box-size.client";
import type { Plan, Scene } from "@/lib/scene/scene";
import type { Changing } from "@/lib/store/create-store";
import { printView } from "@/lib/view/address/codec";
import type { View } from "@/lib/view/view";
import { DrawnSlideMap } from "./drawn-slide-map.client";
import { slideCamera } from "./slide-camera";

const nothing = () => {};

interface LiveSlideMapProps {
  readonly plan: Plan;
  readonly sceneStore: Changing<Scene>;
  readonly view: View;
  readonly theme: "light" | "dark";
  readonly reducedMotion: boolean;
  /** Whether the dataset is here, which the interactive map is made of. */
  readonly ready: boolean;
  /** Whether what the server drew is no longer what should be seen. */
  readonly drawAnew: boolean;
  /** Once the map has been laid out, and when its size changes. Keep it the same function. */
  readonly onSize: (size: BoxSize) => void;
}

/** The map of the slide on the screen: drawn at first, then the interactive one in its place, which flies from slide to slide. */
export function LiveSlideMap(props: LiveSlideMapProps) {
  const { plan, sceneStore, view, theme, reducedMotion, ready, drawAnew, onSize } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const widthPx = size?.widthPx ?? null;
  useEffect(() => {
    if (size) onSize(size);
  }, [size, onSize]);
  const camera = useMemo(() => slideCamera(view.camera), [view.camera]);
  const magnified = useMagnified(box, widthPx);
  const scene = useChanging(sceneStore);
  return (
    <div ref={box} className="map-box absolute inset-0 overflow-hidden">
      <CoveredMap
        plan={plan}
        sceneStore={sceneStore}
        view={view}
        size={size}
        ready={ready}
        drawn={(live) => <DrawnSlideMap plan={plan} scene={scene} view={view} live={drawAnew || live} />}
        printed={
          <PrintedMap
            plan={plan}
            sceneNow={sceneStore.get}
            view={view}
            hrefOf={({ id, day }) => printView({ ...view, day, selected: { type: "incident", id } })}
          />
        }
        camera={camera}
        theme={theme}
        pointed={null}
        reducedMotion={reducedMotion}
        still
        magnified={magnified}
        onCameraRest={nothing}
        onSelect={nothing}
        onHover={nothing}
        onUnavailable={nothing}
      />
    </div>
  );
}

/** How much larger than its own pixels the style sheet shows the map on a stage of this size. */
function useMagnified(box: RefObject<HTMLElement | null>, widthPx: number | null): number {
  return useMemo(() => {
    if (widthPx === null || !box.current) return 1;
    return Number(getComputedStyle(box.current).getPropertyValue("--magnified")) || 1;
  }, [box, widthPx]);
}

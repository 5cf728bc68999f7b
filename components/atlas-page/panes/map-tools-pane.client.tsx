"use client";

import { useRef } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { MapTools } from "@/components/map/tools/map-tools.client";
import type { Coordinates } from "@/components/map/tools/use-coordinates.client";
import { placePoint } from "@/lib/scene/place-point";
import { frameFor } from "@/lib/static-map/frames";
import { LAYER_NAMES } from "@/lib/view/view";

interface MapToolsPaneProps {
  readonly workspace: DatasetWorkspace;
  readonly measuring: boolean;
  readonly onMeasuring: (measuring: boolean) => void;
  readonly coordinates: Coordinates;
}

/** The layers of the map, wired to the view. */
export function MapToolsPane({ workspace, measuring, onMeasuring, coordinates }: MapToolsPaneProps) {
  const { look, names, commands, store } = workspace;
  const box = useRef<HTMLDivElement>(null);
  const { selected } = look;
  const placeId =
    selected?.type === "place" ? selected.id : selected && names.incidentById.get(selected.id)?.placeId;
  return (
    <>
      <div ref={box} className="pointer-events-none absolute inset-0" />
      <MapTools
        layers={look}
        offered={LAYER_NAMES}
        centreNow={() => {
          const { clientWidth: widthPx = 0, clientHeight: heightPx = 0 } = box.current ?? {};
          return store.get().camera ?? frameFor({ widthPx, heightPx }).camera;
        }}
        selected={placePoint(placeId ? names.places.get(placeId) : undefined)}
        measuring={measuring}
        onMeasuring={onMeasuring}
        coordinates={coordinates}
        onChange={commands.change}
      />
    </>
  );
}

"use client";

import { Layers } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { controlClass } from "@/components/ui/control-class";
import { Popover } from "@/components/ui/overlays/popover.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { workspaceWords } from "@/lib/messages/rooms";
import type { PlacePoint } from "@/lib/view/text/link-context";
import type { LayerName, MapLayers } from "@/lib/view/view";
import type { Coordinates } from "./use-coordinates.client";

const LayersPanel = lazy(async () => ({ default: (await import("./layers-panel.client")).LayersPanel }));
const CoordinatesBar = lazy(async () => ({
  default: (await import("./coordinates-bar.client")).CoordinatesBar,
}));
const MeasureBar = lazy(async () => ({ default: (await import("./measure-bar.client")).MeasureBar }));

export interface MapToolsProps {
  readonly layers: MapLayers;
  /** What of the layers there is to turn off. */
  readonly offered: readonly LayerName[];
  /** Of the map, as the view has it. */
  readonly centreNow: () => GeoPoint;
  /** A place that is selected, where its point is known. */
  readonly selected: PlacePoint | null;
  /** Whether clicks on the map add to the measuring line. */
  readonly measuring: boolean;
  readonly onMeasuring: (measuring: boolean) => void;
  /** `null` where the map cannot say them. */
  readonly coordinates: Coordinates | null;
  readonly onChange: (change: Partial<MapLayers>) => void;
}

/** Which layers the map has, and what the reader lays over it: a button over those of the zoom, on a phone across from them. */
export function MapTools(props: MapToolsProps) {
  const { coordinates } = props;
  const words = useWords(workspaceWords).map;
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <div
        {...COVERS_MAP}
        className="absolute start-3 top-3 z-10 overflow-hidden rounded-md border border-rule bg-paper shadow-float max-md:start-auto max-md:end-3 short:start-auto short:end-3 print:hidden [@media(scripting:none)]:hidden"
      >
        <Popover
          title={words.layers}
          trigger={<Layers size={18} aria-hidden="true" />}
          triggerLabel={words.layers}
          triggerClass={`${controlClass("quiet", "icon")} rounded-none`}
          widthPx={330}
          roomPx={440}
          onOpen={() => setWasOpened(true)}
        >
          {wasOpened && (
            <Suspense>
              <LayersPanel {...props} />
            </Suspense>
          )}
        </Popover>
      </div>
      {coordinates && coordinates.format !== null && (
        <Suspense>
          <CoordinatesBar format={coordinates.format} ground={coordinates.ground} />
        </Suspense>
      )}
      {props.measuring && (
        <Suspense>
          <MeasureBar {...props} />
        </Suspense>
      )}
    </>
  );
}

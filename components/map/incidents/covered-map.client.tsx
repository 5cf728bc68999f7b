"use client";

import { type ReactNode, useReducer } from "react";
import { stepCover } from "@/components/map/map-cover";
import type { BoxSize } from "@/components/ui/use-box-size.client";
import { frameFor } from "@/lib/static-map/frames";
import type { View } from "@/lib/view/view";
import { IncidentMap, type IncidentMapProps } from "./incident-map.client";

type OfView = "initialCamera" | "lang" | "selectedId" | "hiddenLayers" | "extras" | "onPainted";

interface CoveredMapProps extends Omit<IncidentMapProps, OfView> {
  readonly view: Pick<View, "lang" | "selected" | "hiddenLayers" | "extras">;
  /** Of the box that it fills; `null` until that has been laid out. */
  readonly size: BoxSize | null;
  /** Whether the dataset is here, which the interactive map is made of. */
  readonly ready: boolean;
  /** The drawn map; `live` where it stays and has to follow the view. */
  readonly drawn: (live: boolean) => ReactNode;
  /** What stands in for the interactive map on paper. */
  readonly printed?: ReactNode;
}

/** The drawn map at first, and for good where there is no WebGL; the interactive one in its place once it has painted. */
export function CoveredMap({ view, size, ready, drawn, printed, ...asked }: CoveredMapProps) {
  const [cover, report] = useReducer(stepCover, "drawn");
  return (
    <>
      {cover === "painted" ? printed : drawn(cover === "unavailable")}
      {cover !== "unavailable" && ready && size && (
        <IncidentMap
          {...asked}
          initialCamera={frameFor(size).camera}
          lang={view.lang}
          selectedId={view.selected}
          hiddenLayers={view.hiddenLayers}
          extras={view.extras}
          onPainted={() => report({ type: "painted" })}
          onUnavailable={(reason) => {
            report({ type: "failed" });
            asked.onUnavailable(reason);
          }}
        />
      )}
    </>
  );
}

"use client";

import { useCallback, useState } from "react";
import { withCorner } from "@/lib/view/keys/with-corner";
import type { MapLayers } from "@/lib/view/view";

interface LayersStore {
  get(): MapLayers;
  set(change: Pick<MapLayers, "extras">): void;
}

/** Whether clicks on the map measure, and what one does then. */
export function useMeasuring(store: LayersStore) {
  const [measuring, onMeasuring] = useState(false);
  const add = useCallback(
    (at: MapLayers["extras"]["line"][number]) => store.set({ extras: withCorner(store.get().extras, at) }),
    [store],
  );
  return { measuring, onMeasuring, onMeasure: measuring ? add : undefined };
}

"use client";

import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { MapTools } from "@/components/map/tools/map-tools.client";
import type { Coordinates } from "@/components/map/tools/use-coordinates.client";
import { boundsOf } from "@/lib/files/table/table-bounds";

interface FileMapToolsProps {
  readonly workspace: FileWorkspace;
  readonly measuring: boolean;
  readonly onMeasuring: (measuring: boolean) => void;
  readonly coordinates: Coordinates | null;
}

/** The layers of a file's map: those of the basemap, and what lies over it. */
export function FileMapTools({ workspace, measuring, onMeasuring, coordinates }: FileMapToolsProps) {
  const { reading, store, look } = workspace;
  return (
    <MapTools
      layers={look}
      offered={["towns", "governorates", "rivers"]}
      centreNow={() => {
        const [west, south, east, north] = boundsOf(reading.table);
        return store.get().camera ?? { lat: (south + north) / 2, lng: (west + east) / 2 };
      }}
      selected={null}
      measuring={measuring}
      onMeasuring={onMeasuring}
      coordinates={coordinates}
      onChange={(change) => store.set(change)}
    />
  );
}

import type { Map as MapLibreMap } from "maplibre-gl";
import type { ThemeName } from "@/lib/gl/marks-painter";
import { labelLayers, labelOpacity } from "@/lib/layers/label-layers";
import { launchOpacity } from "@/lib/layers/launch-layer";
import { LAUNCHES_SOURCE } from "@/lib/layers/overlay-ids";

/** Quiets the labels and chevrons of a loaded style about the place whose label has the key `focus`; all are bright where it is `null`. */
export function paintFocus(map: MapLibreMap, theme: ThemeName, focus: string | null): void {
  for (const { id } of labelLayers(theme))
    if (map.getLayer(id)) map.setPaintProperty(id, "text-opacity", labelOpacity(focus));
  for (const name of ["icon-opacity", "text-opacity"] as const)
    if (map.getLayer(LAUNCHES_SOURCE)) map.setPaintProperty(LAUNCHES_SOURCE, name, launchOpacity(focus));
}

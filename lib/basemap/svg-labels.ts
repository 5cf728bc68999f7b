import labels from "@/lib/theatre/geometry/svg-labels.json";
import { TIER_ZOOM } from "./basemap-towns";
import type { MapNames } from "./map-names";

/** A name for a painter without a label engine. Degrees. */
export interface SvgLabel {
  readonly kind: "country" | "sea" | "town";
  readonly text: string;
  /** The other name, where it always stands beneath and there is one. */
  readonly second: string | null;
  readonly lat: number;
  readonly lng: number;
  /** On which side of its dot a town's name stands; the others stand around their point. */
  readonly side: "left" | "right" | "middle";
  /** 1 the weightiest: to size by, and to keep where two collide. */
  readonly weight: number;
}

/** Pixels at zoom 6 that a country's largest circle must have, by whole zoom up to 5; from 6 on all are named. */
const ROOM_PX: readonly [zoom: number, roomPx: number][] = [
  [5, 60],
  [6, 30],
];

/**
 * The names that the interactive map shows at `zoom`, weightiest first. They may still collide: the painter drops the
 * later ones.
 */
export function svgLabels({ first, second: wanted }: MapNames, zoom: number): SvgLabel[] {
  const room = ROOM_PX.find(([below]) => zoom < below)?.[1] ?? 0;
  const shown = labels.flatMap((label): SvgLabel[] => {
    const { lat, lng } = label;
    const text = (first === "ar" ? label.nameAr : null) ?? label.name;
    const other = first === "ar" ? label.name : label.nameAr;
    const second = wanted === "always" && label.nameAr ? other : null;
    if (label.tier !== undefined) {
      const side = label.side === "left" ? "left" : "right";
      return zoom < (TIER_ZOOM[label.tier - 1] ?? 99)
        ? []
        : [{ kind: "town", text, second, lat, lng, side, weight: label.tier + 1 }];
    }
    const kind = label.kind === "sea" ? "sea" : "country";
    const repeated = labels.some((other) => other.near && other.name === label.name);
    const isWanted = zoom < 5 ? !label.near : kind === "sea" || zoom >= 7 || label.near || !repeated;
    if (!isWanted || (kind === "country" && (label.roomPx ?? 0) < room)) return [];
    return [{ kind, text, second, lat, lng, side: "middle", weight: 1 }];
  });
  return shown.sort((a, b) => a.weight - b.weight);
}

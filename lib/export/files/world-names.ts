import type { SvgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, overlap } from "@/lib/scene/packing/label-box";
import type { LngLat } from "@/lib/scene/scene";
import type { MapColours } from "@/lib/static-map/map-colours";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";

/** A country beyond the detailed map. */
export interface WorldName extends LngLat {
  readonly text: string;
  /** Its width in degrees. */
  readonly span: number;
}

/** The ground of a file's map. */
export interface GroundPaths extends SvgBasemapPaths {
  /** The widest country first. */
  readonly names: readonly WorldName[];
}

/** By zoom, as on the interactive map: a country narrower than so many degrees has no name. */
const LEAST_SPANS: readonly (readonly [zoom: number, span: number])[] = [
  [2.5, 18],
  [3.5, 9],
  [4.5, 4],
  [6, 1.5],
];

/** Names of countries beyond the detailed map, the widest first, where they have room. SVG. */
export function paintWorldNames(
  names: readonly WorldName[],
  zoom: number,
  pointOf: (at: LngLat) => { readonly x: number; readonly y: number },
  { widthPx, heightPx }: PictureSize,
  colours: MapColours,
): string {
  const least = LEAST_SPANS.find(([below]) => zoom < below)?.[1] ?? 0;
  const size = 10.5 + 2.5 * Math.min(1, Math.max(0, (zoom - 1) / 4));
  const taken: Box[] = [];
  const texts = names.flatMap((name) => {
    if (name.span < least) return [];
    const { x, y } = pointOf(name);
    const half = estimateTextWidth(name.text, size, 400) / 2;
    const box = { left: x - half, right: x + half, top: y - size * 0.62, bottom: y + size * 0.62 };
    const isWhole = box.left >= 0 && box.right <= widthPx && box.top >= 0 && box.bottom <= heightPx;
    if (!isWhole || taken.some((other) => overlap(other, box))) return [];
    taken.push(box);
    return [
      `<text x="${short(x)}" y="${short(y + size * 0.35)}" font-size="${short(size)}">${escapeXml(name.text)}</text>`,
    ];
  });
  if (texts.length === 0) return "";
  const group = (more: string) =>
    `<g text-anchor="middle" fill="${colours.basemap("countryLabel")}"${more}>${texts.join("")}</g>`;
  return group(` stroke="${colours.basemap("halo")}" stroke-width="2.4" stroke-linejoin="round"`) + group("");
}

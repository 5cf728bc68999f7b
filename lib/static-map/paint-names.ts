import { mapNames } from "@/lib/basemap/map-names";
import { type SvgLabel, svgLabels } from "@/lib/basemap/svg-labels";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, overlap } from "@/lib/scene/packing/label-box";
import type { FrameGround } from "./drawing";
import { isRoomFor } from "./name-room";
import { screenPoint } from "./screen-boxes";
import { short } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";
import type { Surface } from "./svg/surface";

interface PlacedName extends SvgLabel {
  readonly size: number;
  readonly spacingPx: number;
  readonly box: Box;
}

const TOWN_GAP_PX = 6;
/** The other name beneath the first: its size, and how far its baseline is below, in font sizes of the first. */
const SECOND_SCALE = 0.82;
const SECOND_LINE_EM = 1;

/**
 * Names of countries, seas and towns as far as there is room; towns with their dots. `taken`: where no name may be, boxes in CSS
 * pixels from the middle of the map.
 */
export function paintNames(drawing: FrameGround, taken: readonly Box[]): string {
  const { colours, frame, surface } = drawing;
  const { zoom } = frame.camera;
  const names = placedNames(drawing, taken);
  const group = (kind: SvgLabel["kind"], attributes: string, paint: (name: PlacedName) => string) => {
    const painted = names.filter((name) => name.kind === kind).map(paint);
    return painted.length > 0 ? `<g ${attributes}>${painted.join("")}</g>` : "";
  };
  const text = (name: PlacedName) => textOf(name, surface, zoom);
  const dot = (name: PlacedName) =>
    `<circle ${surface.xy(name, zoom, ["cx", "cy"])} r="${short(dotRadius(zoom, name.weight - 1), 2)}"/>`;
  const halo = `stroke="${colours.basemap("halo")}" stroke-width="2.4" stroke-linejoin="round"`;
  return [
    group("sea", `fill="${colours.basemap("waterLabel")}" text-anchor="middle"`, text),
    surface.haloed(halo, (around) =>
      group(
        "country",
        `fill="${colours.basemap("countryLabel")}"${around} text-anchor="middle" font-weight="600"`,
        text,
      ),
    ),
    group("town", `fill="${colours.basemap("townDot")}" stroke="${colours.basemap("halo")}"`, dot),
    surface.haloed(halo, (around) => group("town", `fill="${colours.basemap("townLabel")}"${around}`, text)),
  ].join("");
}

function textOf(name: PlacedName, surface: Surface, zoom: number): string {
  const { side, size, spacingPx, kind } = name;
  const gap = kind !== "town" ? undefined : side === "left" ? -TOWN_GAP_PX : TOWN_GAP_PX;
  const anchor = side === "left" ? ` text-anchor="end"` : "";
  const spacing = spacingPx > 0 ? ` letter-spacing="${short(spacingPx)}"` : "";
  const line = (text: string, dy: number, px: number, more: string) =>
    `<text ${surface.textXy(name, zoom, dy, gap)} font-size="${short(px)}"${more}${anchor}>${escapeXml(text)}</text>`;
  const first = line(name.text, size * 0.35, size, spacing);
  if (name.second === null) return first;
  return first + line(name.second, size * (0.35 + SECOND_LINE_EM), size * SECOND_SCALE, "");
}

/** The weightiest names first; each keeps its room. */
function placedNames(drawing: FrameGround, elsewhere: readonly Box[]): PlacedName[] {
  const { frame, hidden, lang, extras } = drawing;
  const taken = [...elsewhere];
  const placed: PlacedName[] = [];
  for (const label of svgLabels(mapNames(lang, extras.names), frame.camera.zoom)) {
    if (label.kind === "town" && hidden.includes("towns")) continue;
    const name = sizedName(drawing, label);
    if (!isRoomFor(drawing, name.box) || taken.some((box) => overlap(box, name.box))) continue;
    taken.push(name.box);
    placed.push(name);
  }
  return placed;
}

function sizedName({ frame, lang, extras }: FrameGround, label: SvgLabel): PlacedName {
  const { zoom } = frame.camera;
  const { x, y } = screenPoint(frame, label);
  const { first: named } = mapNames(lang, extras.names);
  const spaced = named === "ar" || label.second ? 0 : 1; // Arabic letters join
  const text = label.kind === "country" && named === "en" ? label.text.toUpperCase() : label.text;
  const around = (size: number, spacingEm: number, weight: 400 | 600): PlacedName => {
    const first = estimateTextWidth(text, size, weight) + text.length * spacingEm * size;
    const width = Math.max(first, secondWidth(label, size));
    return {
      ...label,
      text,
      size,
      spacingPx: spacingEm * size,
      box: boxAbout(x - width / 2, x + width / 2, y, size, label.second !== null),
    };
  };
  if (label.kind === "country") return around(between(zoom, [4, 11], [7, 16.5]), 0.26 * spaced, 600);
  if (label.kind === "sea") return around(between(zoom, [4, 11], [7, 16]), 0.16 * spaced, 400);
  const size = townSize(zoom, label.weight - 1);
  const width = Math.max(estimateTextWidth(text, size, 400), secondWidth(label, size)) + TOWN_GAP_PX;
  const [left, right] = label.side === "left" ? [x - width, x + 3] : [x - 3, x + width];
  return { ...label, text, size, spacingPx: 0, box: boxAbout(left, right, y, size, label.second !== null) };
}

function boxAbout(left: number, right: number, middle: number, size: number, isDouble: boolean): Box {
  const below = isDouble ? 0.62 + SECOND_LINE_EM : 0.62;
  return { left, right, top: middle - size * 0.62, bottom: middle + size * below };
}

function secondWidth({ second }: SvgLabel, size: number): number {
  return second === null ? 0 : estimateTextWidth(second, size * SECOND_SCALE, 400);
}

function townSize(zoom: number, tier: number): number {
  return between(zoom, [4.4, 11], [9, 14.5]) * (tier === 1 ? 1.08 : tier === 2 ? 1 : 0.94);
}

function dotRadius(zoom: number, tier: number): number {
  return between(zoom, [4, 1.4], [9, 3]) * (tier === 1 ? 1.25 : tier === 2 ? 1.1 : 0.95);
}

/** As the interactive map's styles say it: linear from one zoom to another, and no further. */
function between(
  zoom: number,
  [z0, v0]: readonly [number, number],
  [z1, v1]: readonly [number, number],
): number {
  return v0 + (v1 - v0) * Math.min(1, Math.max(0, (zoom - z0) / (z1 - z0)));
}

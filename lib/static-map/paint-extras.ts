import { project, unproject } from "@/lib/basemap/mercator";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import {
  crossings,
  GRATICULE_STEPS,
  graticuleEnds,
  graticuleLines,
  namedStep,
} from "@/lib/scene/extras/graticule";
import { placeTexts, plottedExtras, textOffset } from "@/lib/scene/extras/plotted-extras";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, overlap } from "@/lib/scene/packing/label-box";
import { EXTRAS_LOOK } from "@/lib/signs/extras-look";
import type { FrameGround, GroundDrawing } from "./drawing";
import { isRoomFor } from "./name-room";
import { screenPoint } from "./screen-boxes";
import { short } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";

/** The largest box that a frame is shown in, CSS pixels. */
const WIDEST = { widthPx: 2600, heightPx: 1500 };

/** Range rings, in ground units: under names and marks. */
export function paintRings(drawing: GroundDrawing): string {
  const { ring } = EXTRAS_LOOK;
  const dash = ring.dash.map((widths) => short(widths * ring.widthPx, 2)).join(" ");
  return paintLines(drawing, "ring", ` stroke-opacity="${ring.opacity}" stroke-dasharray="${dash}"`);
}

/** The measuring line, in ground units: over everything. */
export function paintMeasure(drawing: GroundDrawing): string {
  return paintLines(drawing, "measure", "");
}

function paintLines(
  { extras, lang, surface, colours }: GroundDrawing,
  part: "ring" | "measure",
  more: string,
): string {
  return plottedExtras(extras, lang)
    .lines.filter((line) => line.part === part)
    .map(({ points }) => {
      const corners = points.map((at) => {
        const { x, y } = surface.point(at);
        return `${short(x)} ${short(y)}`;
      });
      return `<path d="M${corners.join("L")}" fill="none" stroke="${colours.mark("ink")}" stroke-width="${EXTRAS_LOOK[part].widthPx}" stroke-linejoin="round"${more}${surface.evenStroke}/>`;
    })
    .join("");
}

/** Dots and numbers of rings and measuring line, for one frame. */
export function paintExtrasTexts({ extras, lang, surface, colours, frame }: FrameGround): string {
  const { camera } = frame;
  const { dots, texts } = plottedExtras(extras, lang);
  if (dots.length === 0) return "";
  const { dot, text: look } = EXTRAS_LOOK;
  const [ink, paper] = [colours.mark("ink"), colours.mark("paper")];
  const circles = dots.map(({ part, at }) => {
    const [fill, edge] = part === "ring" ? [ink, paper] : [paper, ink];
    return `<circle ${surface.xy(at, camera.zoom, ["cx", "cy"])} r="${dot[part] + dot.edgePx / 2}" fill="${fill}" stroke="${edge}" stroke-width="${dot.edgePx}"/>`;
  });
  const sides = placeTexts(texts, camera.zoom);
  const words = texts.map(({ at, text, side: usual }, index) => {
    const side = sides[index] ?? usual;
    const { dx, dy } = textOffset(side);
    const anchor = side === "right" ? ` text-anchor="start"` : side === "left" ? ` text-anchor="end"` : "";
    return `<text ${surface.textXy(at, camera.zoom, dy, dx)}${anchor}>${escapeXml(text)}</text>`;
  });
  const halo = `stroke="${colours.basemap("halo")}" stroke-width="${look.haloPx * 2}" stroke-linejoin="round"`;
  const labels = surface.haloed(
    halo,
    (around) =>
      `<g${around} fill="${ink}" font-size="${look.sizePx}" font-weight="600" text-anchor="middle">${words.join("")}</g>`,
  );
  return circles.join("") + labels;
}

/** Meridians and parallels of one frame, with the degrees of their crossings where nothing else is. Under its names. */
export function paintGraticule(drawing: FrameGround, taken: readonly Box[]): string {
  if (!drawing.extras.graticule) return "";
  const { surface, colours, frame } = drawing;
  const { zoom } = frame.camera;
  const { graticule: look } = EXTRAS_LOOK;
  const seen = seenAbout(drawing);
  const lines = GRATICULE_STEPS.filter(({ fromZoom }) => zoom >= fromZoom)
    .flatMap(graticuleLines)
    .filter(({ type, degrees }) =>
      type === "meridian"
        ? degrees >= seen.west && degrees <= seen.east
        : degrees >= seen.south && degrees <= seen.north,
    )
    .map((line) => {
      const [from, to] = graticuleEnds(line).map((end) => within(end, seen));
      if (!from || !to) return "";
      return `<line ${surface.xy(from, zoom, ["x1", "y1"])} ${surface.xy(to, zoom, ["x2", "y2"])}/>`;
    });
  const words = crossings(namedStep(zoom), seen).flatMap(({ lat, lng, text }) => {
    const { x, y } = screenPoint(frame, { lat, lng });
    const width = estimateTextWidth(text, look.textPx, 400);
    const box = {
      left: x + look.offPx,
      right: x + look.offPx + width,
      top: y - look.textPx * 1.2,
      bottom: y,
    };
    if (!isRoomFor(drawing, box) || taken.some((other) => overlap(other, box))) return [];
    return `<text ${surface.textXy({ lat, lng }, zoom, -look.offPx, look.offPx)}>${escapeXml(text)}</text>`;
  });
  const halo = `stroke="${colours.basemap("halo")}" stroke-width="2.4" stroke-linejoin="round"`;
  return [
    `<g stroke="${colours.basemap("border")}" stroke-width="${look.widthPx}" stroke-opacity="${look.opacity}">${lines.join("")}</g>`,
    surface.haloed(
      halo,
      (around) =>
        `<g${around} fill="${colours.basemap("governorateLabel")}" font-size="${look.textPx}">${words.join("")}</g>`,
    ),
  ].join("");
}

/** What a frame may show of the world, degrees. */
function seenAbout({ surface: { crop }, frame: { camera } }: FrameGround) {
  const [halfWidth, halfHeight] = crop
    ? [crop.right, crop.bottom]
    : [WIDEST.widthPx / 2, WIDEST.heightPx / 2];
  const middle = project(camera, camera.zoom);
  const northWest = unproject({ x: middle.x - halfWidth, y: middle.y - halfHeight }, camera.zoom);
  const southEast = unproject({ x: middle.x + halfWidth, y: middle.y + halfHeight }, camera.zoom);
  return { north: northWest.lat, west: northWest.lng, south: southEast.lat, east: southEast.lng };
}

function within({ lat, lng }: GeoPoint, seen: ReturnType<typeof seenAbout>): GeoPoint {
  return {
    lat: Math.min(seen.north, Math.max(seen.south, lat)),
    lng: Math.min(seen.east, Math.max(seen.west, lng)),
  };
}

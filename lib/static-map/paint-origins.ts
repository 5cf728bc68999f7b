import { project, unproject } from "@/lib/basemap/mercator";
import { svgAreaPath } from "@/lib/basemap/svg-basemap";
import type { Frame } from "@/lib/domain/shapes/theatre-shape";
import { nameBoxes } from "@/lib/scene/layout/name-box";
import { ORIGIN_LABEL_PX } from "@/lib/scene/layout/origin-labels";
import { type OriginGround, originLabels, originPictures } from "@/lib/scene/layout/origin-picture";
import type { Px, Ring } from "@/lib/scene/origins/border-band";
import { selectedOrigins } from "@/lib/scene/origins/origins-of";
import type { Box } from "@/lib/scene/packing/label-box";
import type { DrawnOrigin, LngLat } from "@/lib/scene/scene";
import { originHue } from "@/lib/signs/mark-palette";
import { ORIGIN_CAPS, originDashArray } from "@/lib/signs/origin-look";
import { type Drawing, type FrameDrawing, frameGroup } from "./drawing";
import { focusedEntry } from "./map-signs";
import { drawingPoint, short } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";
import { partsOf } from "./svg/trim-path";

/** Two points that say how one plane maps onto another: both are web mercator. */
const NORTH_WEST: LngLat = { lng: 30, lat: 40 };
const SOUTH_EAST: LngLat = { lng: 50, lat: 20 };

function linear(fromA: number, fromB: number, toA: number, toB: number): (value: number) => number {
  const scale = (toB - toA) / (fromB - fromA);
  return (value) => toA + (value - fromA) * scale;
}

function mapping(from: (at: LngLat) => Px, to: (at: LngLat) => Px): (at: Px) => Px {
  const [a, b, c, d] = [from(NORTH_WEST), from(SOUTH_EAST), to(NORTH_WEST), to(SOUTH_EAST)];
  const [x, y] = [linear(a.x, b.x, c.x, d.x), linear(a.y, b.y, c.y, d.y)];
  return (at) => ({ x: x(at.x), y: y(at.y) });
}

/** The selected incident's origins, where they are shown. */
function shownOrigins({ scene, selected, hidden }: Drawing): readonly DrawnOrigin[] {
  if (hidden.includes("origins")) return [];
  return selectedOrigins(scene, selected?.type === "incident" ? selected.id : null);
}

/** What they are drawn on in a frame. */
function groundIn({ lang, surface }: Drawing, frame: Frame, names: readonly Box[] = []): OriginGround {
  const { zoom } = frame.camera;
  const fromDrawing = mapping(drawingPoint, (at) => project(at, zoom));
  const ringsOf = (areaId: string): Ring[] =>
    partsOf(svgAreaPath(areaId) ?? "").map((part) => part.map(([x, y]) => fromDrawing({ x, y })));
  return { zoom, lang, ringsOf, view: viewOf(frame, surface.crop), names };
}

/** A label keeps so far from the edges, CSS pixels. */
const EDGE_PX = 6;
const NARROWEST_PX = 320;

/** What is seen of a frame: a picture's crop, else what the narrowest box shows that the frame is for, of any height. */
function viewOf({ camera, minWidthPx }: Frame, crop: Box | null): Box {
  const { x, y } = project(camera, camera.zoom);
  const width = Math.max(NARROWEST_PX, minWidthPx);
  const { left, right, top, bottom } = crop ?? {
    left: -width / 2,
    right: width / 2,
    top: Number.NEGATIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
  };
  return {
    left: x + left + EDGE_PX,
    right: x + right - EDGE_PX,
    top: y + top + EDGE_PX,
    bottom: y + bottom - EDGE_PX,
  };
}

/** Bands, strokes and arcs of the selected incident's origins, in ground units. Nothing while nothing is selected. */
export function paintOrigins(drawing: Drawing): string {
  return drawing.frames.map((frame) => frameGroup(frame, originsIn(drawing, frame))).join("");
}

function originsIn(drawing: Drawing, frame: Frame): string {
  const pictures = originPictures(shownOrigins(drawing), groundIn(drawing, frame));
  if (pictures.length === 0) return "";
  const { surface, colours } = drawing;
  const onto = mapping((at) => project(at, frame.camera.zoom), surface.point);
  const path = (points: readonly Px[], end: string) => {
    let last = { x: 0, y: 0 };
    const parts = points.map((at, index) => {
      const to = onto(at);
      const part = `${index === 0 ? "M" : "l"}${short(to.x - last.x)} ${short(to.y - last.y)}`;
      last = { x: last.x + Number(short(to.x - last.x)), y: last.y + Number(short(to.y - last.y)) };
      return part;
    });
    return parts.join("") + end;
  };
  return pictures
    .map(({ origin, fills, lines }) => {
      const colour = colours.mark(originHue(origin));
      const filled = fills.map(
        ({ points, opacity }) => `<path d="${path(points, "z")}" fill-opacity="${short(opacity, 3)}"/>`,
      );
      const stroked = lines.map(({ points, opacity, widthPx, stroke }) => {
        const dash = originDashArray(stroke, widthPx);
        const cap = ORIGIN_CAPS[stroke] === "round" ? ` stroke-linecap="round"` : "";
        return `<path d="${path(points, "")}" stroke-width="${widthPx}" stroke-opacity="${short(opacity, 2)}"${dash ? ` stroke-dasharray="${dash}"` : ""}${cap}${surface.evenStroke}/>`;
      });
      return `<g class="origin origin-${origin.stance}"><g fill="${colour}">${filled.join("")}</g><g fill="none" stroke="${colour}" stroke-linejoin="round">${stroked.join("")}</g></g>`;
    })
    .join("");
}

/** Who says so: off the name of the place that was attacked. */
function shownOriginLabels(drawing: FrameDrawing) {
  const { plan, scene, layout, frame, selected } = drawing;
  const names = nameBoxes(plan, layout, focusedEntry(plan, scene, selected)?.cluster ?? null);
  const origins = shownOrigins(drawing);
  const labels = originLabels(origins, groundIn(drawing, frame, names));
  return origins.flatMap((origin, index) => {
    const label = labels[index];
    return label ? [{ origin, label }] : [];
  });
}

/** What these labels cover, in CSS pixels from the middle of the map. */
export function originLabelBoxes(drawing: FrameDrawing): readonly Box[] {
  const { camera } = drawing.frame;
  const { x, y } = project(camera, camera.zoom);
  return shownOriginLabels(drawing).map(({ label: { box } }) => ({
    left: box.left - x,
    right: box.right - x,
    top: box.top - y,
    bottom: box.bottom - y,
  }));
}

/** Who says so, over everything else of a frame. */
export function paintOriginLabels(drawing: FrameDrawing): string {
  const { surface, colours, frame } = drawing;
  const labels = shownOriginLabels(drawing);
  if (labels.length === 0) return "";
  const texts = labels.flatMap(({ origin, label }) => {
    const at = unproject(label.at, frame.camera.zoom);
    return label.lines.map((text, line) => {
      const size = line === 0 ? ORIGIN_LABEL_PX.first : ORIGIN_LABEL_PX.second;
      return `<text ${surface.textXy(at, frame.camera.zoom, line * ORIGIN_LABEL_PX.line)} text-anchor="middle" fill="${colours.mark(originHue(origin))}" font-size="${size}"${line === 0 ? ` font-weight="600"` : ""}>${escapeXml(text)}</text>`;
    });
  });
  const halo = `stroke="${colours.basemap("halo")}" stroke-width="4" stroke-linejoin="round"`;
  return surface.haloed(halo, (around) => `<g class="origin-labels"${around}>${texts.join("")}</g>`);
}

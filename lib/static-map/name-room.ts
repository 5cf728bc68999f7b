import type { Frame } from "@/lib/domain/shapes/theatre-shape";
import { clusterSigns } from "@/lib/scene/packing/cluster-signs";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, labelBox, meet } from "@/lib/scene/packing/label-box";
import { THEATRE } from "@/lib/theatre/theatre";
import type { FrameDrawing, FrameGround } from "./drawing";
import { shownLabels } from "./paint-labels";
import { originSignBoxes } from "./paint-origin-signs";
import { originLabelBoxes } from "./paint-origins";
import { circleBox, clusterCircles, isWithin } from "./screen-boxes";

const WIDEST_PX = 2600;
const TALLEST_PX = 1500;
/** Width by height of the lowest box that is provided for. */
const LOWEST_SHAPE = 2.4;

/** The largest boxes that a frame may be shown in, in CSS pixels, narrow and low: names beyond them are not worth their bytes. */
function frameRooms(frame: Frame): Box[] {
  const index = THEATRE.frames.indexOf(frame);
  const next = index === -1 ? undefined : THEATRE.frames[index + 1];
  if (!next) return [boxAround(WIDEST_PX, TALLEST_PX)];
  const { minWidthPx, minHeightPx } = next;
  return [
    boxAround(minWidthPx, Math.min(TALLEST_PX, minWidthPx * 1.5)),
    boxAround(minHeightPx * LOWEST_SHAPE, minHeightPx),
  ];
}

function boxAround(width: number, height: number): Box {
  return { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
}

/** Whether a name may stand there: on a page where it may be seen, in a picture only as a whole. */
export function isRoomFor({ surface: { crop }, frame }: FrameGround, box: Box): boolean {
  return crop ? isWithin(crop, box) : frameRooms(frame).some((room) => meet(room, box));
}

/** What the atlas's own signs and labels cover, in CSS pixels from the middle of the map. */
export function takenBoxes(drawing: FrameDrawing): Box[] {
  const { plan, scene, layout } = drawing;
  const signs = clusterSigns(plan, scene, layout).flatMap(({ cluster }) =>
    clusterCircles(drawing, cluster).map(circleBox),
  );
  const labels = shownLabels(drawing).flatMap((label) =>
    clusterCircles(drawing, label.cluster).map((from) => labelBox(label, estimateTextWidth, from)),
  );
  return [...signs, ...labels, ...originSignBoxes(drawing), ...originLabelBoxes(drawing)];
}

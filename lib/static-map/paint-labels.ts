import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, labelBox } from "@/lib/scene/packing/label-box";
import {
  EMPTY_LABEL_OPACITY,
  LABEL_LINE_PX,
  LABEL_SECOND_SIZE_PX,
  LABEL_SIZE_PX,
  type LabelLayout,
} from "@/lib/scene/scene";
import { REST_OPACITY } from "@/lib/signs/mark-look";
import type { FrameDrawing } from "./drawing";
import { focusedEntry } from "./map-signs";
import { clusterCircles, isWithin } from "./screen-boxes";
import { short } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";

/** The labels of the frame that its scene shows: those of rank 1 always, others where something is visible. */
export function shownLabels(drawing: FrameDrawing): readonly LabelLayout[] {
  const { scene, layout, hidden, surface } = drawing;
  if (hidden.includes("labels")) return [];
  const visible = new Set(scene.clusters.map(({ cluster }) => cluster));
  const { crop } = surface;
  return layout.labels.filter(
    (label) =>
      (label.rank === 1 || visible.has(label.cluster)) && (crop === null || isWhole(drawing, label, crop)),
  );
}

/** Whether a label is in the picture from its first letter to its last. */
function isWhole(drawing: FrameDrawing, label: LabelLayout, crop: Box): boolean {
  return clusterCircles(drawing, label.cluster).some((from) =>
    isWithin(crop, labelBox(label, estimateTextWidth, from)),
  );
}

/** Names of clusters, with a halo so that lines beneath do not disturb them. */
export function paintLabels(drawing: FrameDrawing): string {
  const { plan, layout, colours, frame, surface } = drawing;
  const labels = shownLabels(drawing);
  const visible = new Set(drawing.scene.clusters.map(({ cluster }) => cluster));
  const focused = focusedEntry(plan, drawing.scene, drawing.selected)?.cluster ?? null;
  const focus = focused === null ? null : (drawing.layout.clusters[focused]?.host ?? focused);
  const texts = (line: number) =>
    labels
      .map((label) => {
        const text = label.lines[line];
        const [cluster, place] = [plan.clusters[label.cluster], layout.clusters[label.cluster]];
        if (text === undefined || !cluster || !place) return "";
        const anchor = label.anchor === "start" ? "" : ` text-anchor="${label.anchor}"`;
        const dy = place.dy + label.y + line * LABEL_LINE_PX;
        const share =
          (visible.has(label.cluster) ? 1 : EMPTY_LABEL_OPACITY) *
          (focus !== null && focus !== label.cluster ? REST_OPACITY : 1);
        const opacity = share === 1 ? "" : ` opacity="${short(share, 3)}"`;
        return `<text ${surface.textXy(cluster.at, frame.camera.zoom, dy, place.dx + label.x)}${anchor}${opacity}>${escapeXml(text)}</text>`;
      })
      .join("");
  const [first, second] = [texts(0), texts(1)];
  const halo = `stroke="${colours.basemap("halo")}" stroke-width="3" stroke-linejoin="round"`;
  return surface.haloed(halo, (around) =>
    [
      `<g${around}>`,
      `<g fill="${colours.mark("ink")}" font-size="${LABEL_SIZE_PX}" font-weight="600">${first}</g>`,
      second && `<g fill="${colours.mark("quiet")}" font-size="${LABEL_SECOND_SIZE_PX}">${second}</g>`,
      "</g>",
    ].join(""),
  );
}

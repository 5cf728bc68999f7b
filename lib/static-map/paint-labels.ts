import {
  EMPTY_LABEL_OPACITY,
  LABEL_LINE_PX,
  LABEL_SECOND_SIZE_PX,
  LABEL_SIZE_PX,
  type LabelLayout,
} from "@/lib/scene/scene";
import type { FrameDrawing } from "./drawing";
import { percentXy, short } from "./drawing-units";
import { escapeXml } from "./escape-xml";

/** The labels of the frame that its scene shows: those of rank 1 always, others where something is visible. */
export function shownLabels({ scene, layout, hidden }: FrameDrawing): readonly LabelLayout[] {
  if (hidden.includes("labels")) return [];
  const visible = new Set(scene.clusters.map(({ cluster }) => cluster));
  return layout.labels.filter(({ rank, cluster }) => rank === 1 || visible.has(cluster));
}

/** Names of clusters, with a halo so that lines beneath do not disturb them. */
export function paintLabels(drawing: FrameDrawing): string {
  const { plan, layout, colours, frame } = drawing;
  const labels = shownLabels(drawing);
  const visible = new Set(drawing.scene.clusters.map(({ cluster }) => cluster));
  const texts = (line: number) =>
    labels
      .map((label) => {
        const text = label.lines[line];
        const [cluster, place] = [plan.clusters[label.cluster], layout.clusters[label.cluster]];
        if (text === undefined || !cluster || !place) return "";
        const anchor = label.anchor === "start" ? "" : ` text-anchor="${label.anchor}"`;
        const dy = place.dy + label.y + line * LABEL_LINE_PX;
        const opacity = visible.has(label.cluster) ? "" : ` opacity="${EMPTY_LABEL_OPACITY}"`;
        return `<text ${percentXy(cluster.at, frame.camera.zoom)} dx="${short(place.dx + label.x)}" dy="${short(dy)}"${anchor}${opacity}>${escapeXml(text)}</text>`;
      })
      .join("");
  const [first, second] = [texts(0), texts(1)];
  return [
    `<g stroke="${colours.basemap("halo")}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    `<g fill="${colours.mark("ink")}" font-size="${LABEL_SIZE_PX}" font-weight="600">${first}</g>`,
    second && `<g fill="${colours.mark("quiet")}" font-size="${LABEL_SECOND_SIZE_PX}">${second}</g>`,
    "</g>",
  ].join("");
}

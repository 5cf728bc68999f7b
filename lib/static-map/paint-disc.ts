import { INCIDENT_KINDS } from "@/lib/domain/incident";
import type { ClusterSign } from "@/lib/scene/cluster-signs";
import { short } from "./drawing-units";
import type { MapColours } from "./map-colours";

const DIGIT_EM = 0.6;

/** A counted disc: a ring by kind, clockwise from the top, about the number. Around 0, 0 in CSS pixels. */
export function paintDisc({ radius, counts, total }: ClusterSign, colours: MapColours): string {
  const paper = colours.mark("paper");
  const width = Math.min(5, Math.max(2.5, radius * 0.24));
  const middle = radius - width / 2;
  const round = 2 * Math.PI * middle;
  let before = 0;
  const ring = INCIDENT_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const share = counts[kind] / total;
    const dashes =
      share === 1
        ? ""
        : ` stroke-dasharray="${short(share * round, 2)} ${short(round, 2)}" stroke-dashoffset="${short(-before * round, 2)}"`;
    before += share;
    return `<circle r="${short(middle, 2)}" stroke="${colours.mark(kind)}"${dashes}/>`;
  });
  const text = String(total);
  const size = Math.min(radius * 1.1, ((radius - width - 1) * 2) / (text.length * DIGIT_EM));
  return [
    `<circle r="${short(radius + 1.25, 2)}" fill="${paper}" fill-opacity=".9"/><circle r="${short(radius, 2)}" fill="${paper}"/>`,
    `<g fill="none" stroke-width="${short(width, 2)}" transform="rotate(-90)">${ring.join("")}</g>`,
    `<text y="${short(size * 0.35, 2)}" font-size="${short(size)}" font-weight="600" text-anchor="middle" fill="${colours.mark("ink")}">${text}</text>`,
  ].join("");
}

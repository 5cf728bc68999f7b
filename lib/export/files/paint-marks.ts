import { worldInPicture } from "@/lib/basemap/mercator";
import { plannedRows } from "@/lib/files/marks/planned-rows";
import type { MarkSign } from "@/lib/gl/marks-look";
import { rowSigns } from "@/lib/gl/rows/row-signs";
import { spotOf } from "@/lib/scene/packing/phyllotaxis";
import { CIRCLE_SHARE } from "@/lib/signs/glyphs";
import { colourLost, HALO_OPACITY, HALO_PX, LEADER, OPEN_TINT, outlinePx } from "@/lib/signs/mark-look";
import { markPalette } from "@/lib/signs/mark-palette";
import { pointsPalette } from "@/lib/signs/points-palette";
import { mixHex } from "@/lib/static-map/map-colours";
import { type DiscPart, paintCountedDisc } from "@/lib/static-map/paint-disc";
import { short, shortShare } from "@/lib/static-map/svg/drawing-units";
import { spanRule } from "@/lib/view/span/span-rule";
import type { RowsPainting } from "./row-discs";

/** Rows few enough to be counted, as the map on the screen shows them: packed about their points, and counted where there is no room. SVG. */
export const paintMarks: RowsPainting = (exhibit, camera, size, theme) => {
  const { table, mask, slice, view } = exhibit;
  const { plan, layoutAt } = plannedRows(table, mask, view.span);
  const layout = layoutAt(camera.zoom);
  const scene = { ...slice, day: view.day, clusters: plan.places.between(slice) };
  const { paper, ink, quiet } = markPalette(theme);
  const palette = pointsPalette(theme);
  const fade = spanRule(view.span).fade;
  const width = outlinePx(layout.markRadius);
  const world = worldInPicture(camera, size);
  const at = (index: number) => {
    const cluster = plan.clusters[index];
    return { x: (cluster?.x ?? 0) * world.side + world.x, y: (cluster?.y ?? 0) * world.side + world.y };
  };
  const partsOf = ({ counts }: MarkSign): DiscPart[] =>
    counts.map((count, series) => ({ count, colour: palette[series] ?? ink, fill: "solid" }));
  const [below, above]: [string[], string[]] = [[], []];
  for (const sign of rowSigns(plan, scene, layout)) {
    const { x, y } = at(sign.cluster);
    const [toX, toY] = [x + sign.dx, y + sign.dy];
    if (sign.leader)
      below.push(
        `<path d="M${short(x)} ${short(y)}L${short(toX)} ${short(toY)}" stroke="${quiet}" stroke-width="${LEADER.widthPx}" fill="none"/><circle cx="${short(x)}" cy="${short(y)}" r="${LEADER.dotRadiusPx}" fill="${quiet}"/>`,
      );
    if (sign.sign === "symbol")
      below.push(
        `<circle cx="${short(toX)}" cy="${short(toY)}" r="${short(sign.radius * CIRCLE_SHARE + HALO_PX, 2)}" fill="${paper}" fill-opacity="${shortShare(HALO_OPACITY.confirmed)}"/><circle cx="${short(toX)}" cy="${short(toY)}" r="${short(sign.radius * CIRCLE_SHARE, 2)}" fill="${ink}"/>`,
      );
    if (sign.sign === "disc")
      above.push(
        `<g class="own-disc" transform="translate(${short(toX)} ${short(toY)})">${paintCountedDisc({ ...sign, parts: partsOf(sign), gapPx: 0, paper, ink })}</g>`,
      );
  }
  const radius = layout.markRadius * CIRCLE_SHARE;
  const marks: string[] = [];
  for (let row = slice.lo; row < slice.hi; row += 1) {
    const entry = plan.entries[row];
    const place = layout.clusters[entry?.cluster ?? -1];
    if (!entry || entry.cluster === null || !place || place.folded) continue;
    const { x, y } = at(entry.cluster);
    const spot = spotOf(plan.clusters[entry.cluster], entry.spot, layout.markRadius);
    const [cx, cy] = [short(x + place.dx + spot.x), short(y + place.dy + spot.y)];
    const colour = mixHex(palette[entry.colour] ?? ink, paper, colourLost(fade, view.day - entry.day));
    const look = entry.isArea
      ? `r="${short(radius - width / 2, 2)}" fill="${mixHex(paper, colour, OPEN_TINT)}" stroke="${colour}" stroke-width="${short(width, 2)}"`
      : `r="${short(radius, 2)}" fill="${colour}"`;
    marks.push(
      `<circle cx="${cx}" cy="${cy}" r="${short(radius + HALO_PX, 2)}" fill="${paper}" fill-opacity="${shortShare(HALO_OPACITY.confirmed)}"/><circle class="own-mark" cx="${cx}" cy="${cy}" ${look}/>`,
    );
  }
  return [...below, ...marks, ...above].join("");
};

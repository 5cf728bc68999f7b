import type { MarkSign } from "@/lib/layers/marks-look";
import { discNumberPx, discRingPx } from "@/lib/signs/disc-look";
import { HALO_OPACITY, HALO_PX } from "@/lib/signs/mark-look";
import { short, shortShare } from "@/lib/static-map/drawing-units";

/** A disc that counts rows: a ring by colour, clockwise from the top, about the number. Around 0, 0 in CSS pixels. */
export function paintRowDisc(
  { radius, parts, total }: Pick<MarkSign, "radius" | "parts" | "total">,
  palette: readonly string[],
  { paper, ink }: { readonly paper: string; readonly ink: string },
): string {
  const width = discRingPx(radius);
  const middle = radius - width / 2;
  let before = 0;
  const ring = parts.flatMap((count, colour) => {
    if (count === 0) return [];
    const from = before;
    before += count / total;
    return `<path d="${arc(middle, from, before)}" stroke="${palette[colour] ?? ink}"/>`;
  });
  const text = String(total);
  const size = discNumberPx(radius, text.length);
  return [
    `<circle cx="0" cy="0" r="${short(radius + HALO_PX, 2)}" fill="${paper}" fill-opacity="${shortShare(HALO_OPACITY.confirmed)}"/><circle cx="0" cy="0" r="${short(radius, 2)}" fill="${paper}"/>`,
    `<g fill="none" stroke-width="${short(width, 2)}">${ring.join("")}</g>`,
    `<text class="own-count" x="0" y="${short(size * 0.35, 2)}" font-size="${short(size)}" font-weight="600" text-anchor="middle" fill="${ink}">${text}</text>`,
  ].join("");
}

/** From one share of a turn to another, clockwise from the top; in two halves, since a whole turn has no direction. */
function arc(radius: number, from: number, to: number): string {
  const point = (share: number) => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${short(radius * Math.cos(angle), 2)} ${short(radius * Math.sin(angle), 2)}`;
  };
  const half = `A${short(radius, 2)} ${short(radius, 2)} 0 0 1 `;
  return `M${point(from)}${half}${point((from + to) / 2)}${half}${point(to)}`;
}

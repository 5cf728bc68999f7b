import { countOf } from "@/lib/domain/kind-counts";
import type { KindFill } from "@/lib/domain/shapes/kind-look";
import type { ClusterSign } from "@/lib/scene/packing/cluster-signs";
import { BADGE_DOTS, badgeDotStepPx, discNumberPx, discRingPx } from "@/lib/signs/disc-look";
import { CUT_OPEN, CUT_PX, HOLLOW_OPEN, NARROW_SHARE, RING_GAP_PX } from "@/lib/signs/kind-fills";
import { HALO_OPACITY, HALO_PX } from "@/lib/signs/mark-look";
import { INCIDENT_KINDS, KIND_LOOKS } from "@/lib/theatre/kinds";
import type { MapColours } from "./map-colours";
import { short, shortShare } from "./svg/drawing-units";

/** How much of a disc's total one series is, and how its part of the ring is filled. */
export interface DiscPart {
  readonly count: number;
  readonly colour: string;
  readonly fill: KindFill;
}

interface CountedDisc {
  readonly radius: number;
  readonly total: number;
  readonly parts: readonly DiscPart[];
  /** Paper between two parts, CSS pixels along the ring. */
  readonly gapPx: number;
  readonly paper: string;
  readonly ink: string;
}

/** A counted disc: a ring by series, clockwise from the top, about the number. Around 0, 0 in CSS pixels. */
export function paintCountedDisc({ radius, total, parts, gapPx, paper, ink }: CountedDisc): string {
  const width = discRingPx(radius);
  const middle = radius - width / 2;
  const round = 2 * Math.PI * middle;
  const shown = parts.filter(({ count }) => count > 0);
  const gap = shown.length === 1 ? 0 : gapPx;
  let before = 0;
  const ring = shown.map(({ count, colour, fill }) => {
    const from = before * round;
    before += count / total;
    return ringPart(fill, colour, paper, {
      middle,
      width,
      round,
      from: from + gap / 2,
      to: before * round - gap / 2,
    });
  });
  const text = String(total);
  const size = discNumberPx(radius, text.length);
  return [
    `<circle r="${short(radius + HALO_PX, 2)}" fill="${paper}" fill-opacity="${shortShare(HALO_OPACITY.confirmed)}"/><circle r="${short(radius, 2)}" fill="${paper}"/>`,
    `<g fill="none" stroke-width="${short(width, 2)}" transform="rotate(-90)">${ring.join("")}</g>`,
    `<text y="${short(size * 0.35, 2)}" font-size="${short(size)}" font-weight="600" text-anchor="middle" fill="${ink}">${text}</text>`,
  ].join("");
}

/** A disc that counts incidents: each kind is filled its own way. */
export function paintDisc({ radius, counts, total }: ClusterSign, colours: MapColours): string {
  const parts = INCIDENT_KINDS.map((kind) => ({
    count: countOf(counts, kind),
    colour: colours.mark(kind),
    fill: KIND_LOOKS[kind].fill,
  }));
  const [paper, ink] = [colours.mark("paper"), colours.mark("ink")];
  return paintCountedDisc({ radius, total, parts, gapPx: RING_GAP_PX, paper, ink });
}

interface RingPart {
  readonly middle: number;
  readonly width: number;
  /** Length of the whole ring, and where on it the part begins and ends, CSS pixels. */
  readonly round: number;
  readonly from: number;
  readonly to: number;
}

/** A kind's part of the ring. A part too short for its gaps is still seen. */
function ringPart(fill: KindFill, colour: string, paper: string, part: RingPart): string {
  const length = Math.max(part.to - part.from, 0.8);
  const { middle, width, round, from } = part;
  const stroke = (ink: string, dashes: readonly number[], more = "", at = from) =>
    `<circle r="${short(middle, 2)}" stroke="${ink}"${more} stroke-dasharray="${dashes.map((dash) => short(dash, 2)).join(" ")}" stroke-dashoffset="${short(-at, 2)}"/>`;
  const whole = [length, round];
  const thick = (share: number) => ` stroke-width="${short(width * share, 2)}"`;
  switch (fill) {
    case "solid":
      return stroke(colour, whole);
    case "hollow": {
      const end = length >= round ? 0 : (width * (1 - HOLLOW_OPEN)) / 2;
      const inside = length - 2 * end;
      const open = inside > 0 ? stroke(paper, [inside, round], thick(HOLLOW_OPEN), from + end) : "";
      return stroke(colour, whole) + open;
    }
    case "cut": {
      const pieces = Math.max(1, Math.round(length / CUT_PX));
      const step = length / pieces;
      const open = pieces === 1 ? 0 : step * CUT_OPEN;
      const dashes = Array.from({ length: pieces }, (_, piece) => [
        step - open,
        piece === pieces - 1 ? round : open,
      ]).flat();
      return stroke(colour, dashes);
    }
    case "narrow":
      return stroke(colour, whole, thick(NARROW_SHARE));
  }
}

/** The dotted outline that makes a disc an area's badge. */
export function badgeOutline({ radius }: Pick<ClusterSign, "radius">, colours: MapColours): string {
  const away = radius + BADGE_DOTS.awayPx;
  const gap = short(badgeDotStepPx(radius), 3);
  const circle = (colour: string, width: number) =>
    `<circle r="${short(away, 2)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="0 ${gap}"/>`;
  return (
    circle(colours.mark("paper"), 2 * BADGE_DOTS.haloRadiusPx) +
    circle(colours.mark("ink"), 2 * BADGE_DOTS.radiusPx)
  );
}

import type { IncidentKind, Status } from "@/lib/domain/incident";
import { kindOutline, SHAPE_BOX } from "./glyphs";

/** How much of its colour the inside of a mark has that is not confirmed, or whose place is an area alone, 0 to 1. */
export const OPEN_TINT = 0.22;

/** Paper about a mark, symbol or disc, from its outline, CSS pixels; and how much of the map it covers, by a mark's status. */
export const HALO_PX = 1.25;
export const HALO_OPACITY: Readonly<Record<Status, number>> = { confirmed: 0.9, reported: 0.9, claimed: 0.8 };

/** The outline of an open mark: this share of its radius, at least so many CSS pixels. */
export const OUTLINE = { share: 0.2, leastPx: 1.1 } as const;
/** A claimed mark's outline is cut into so many dashes, each this share of its piece. */
export const CLAIMED_DASHES = { count: 8, on: 0.63 } as const;

/** The dot of a disputed mark: its middle right of and above the mark's, and its radius, as shares of the mark's; paper about it, CSS pixels. */
export const DISPUTED_DOT = { away: 0.74, share: 0.34, leastPx: 2, haloPx: 1 } as const;

/** The ring about what is selected or pointed at: its line's middle from the outline, widths, and paper on both sides, CSS pixels. */
export const LIT_RING = { awayPx: 3, selectedPx: 2, hoveredPx: 1.25, haloPx: 1, haloOpacity: 0.9 } as const;

/** The line from a spiral or disc of rows to its true point, and the dot there, CSS pixels. */
export const LEADER = { widthPx: 1, dotRadiusPx: 2 } as const;

/** Opacity of every mark, disc and name but the selected incident's, while one is selected. */
export const REST_OPACITY = 0.25;

const HALF_BOX = SHAPE_BOX / 2;

/** Width of an open mark's outline, which lies inside its shape, CSS pixels. */
export function outlinePx(radiusPx: number): number {
  return Math.max(OUTLINE.leastPx, radiusPx * OUTLINE.share);
}

/** An open mark as a shape drawn at `scale` about the middle of its box, with a stroke `width` box units wide that reaches its outline. */
export function insetOutline(radiusPx: number): { readonly scale: number; readonly width: number } {
  const width = (outlinePx(radiusPx) / radiusPx) * HALF_BOX;
  const scale = 1 - width / SHAPE_BOX;
  return { scale, width: width / scale };
}

/** Dash and gap of a claimed mark's outline, in box units along the shape. */
export function claimedDashes(kind: IncidentKind): readonly [number, number] {
  const piece = kindOutline(kind) / CLAIMED_DASHES.count;
  return [piece * CLAIMED_DASHES.on, piece * (1 - CLAIMED_DASHES.on)];
}

/** The dot of a disputed mark in its box: middle, radius, and radius with the paper about it, box units. */
export function disputedDot(radiusPx: number) {
  const px = HALF_BOX / radiusPx;
  const radius = Math.max(DISPUTED_DOT.leastPx, radiusPx * DISPUTED_DOT.share) * px;
  return {
    x: HALF_BOX * (1 + DISPUTED_DOT.away),
    y: HALF_BOX * (1 - DISPUTED_DOT.away),
    radius,
    haloRadius: radius + DISPUTED_DOT.haloPx * px,
  };
}

/** How much of its colour a mark `age` days from the shown day has lost to the paper, 0 to 1. `days` 0: none. */
export function colourLost(
  { days, most }: { readonly days: number; readonly most: number },
  age: number,
): number {
  return days === 0 ? 0 : most * Math.min(1, Math.max(0, age / days));
}
